// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { brief } from '../../../src/scene/export/brief.ts'
import { dataVersion } from '../../../src/scene/export/data-version.ts'
import { briefWords } from '../../../src/ui/export/brief-words.ts'
import { awkwardFile } from './awkward-file.ts'

const file = awkwardFile()
const source = brief(file, file.events, {
  filter: '3 of 3 events · via Westmark',
  address: 'https://parley.example/?mediator=westmark&view=table',
  words: briefWords(Date.UTC(2031, 5, 1)),
})
const page = new DOMParser().parseFromString(source, 'text/html')
const textsOf = (selector: string): (string | null)[] =>
  [...page.querySelectorAll(selector)].map((element) => element.textContent)

describe('the brief', () => {
  it('says the filter in words', () => {
    expect(textsOf('.lead')).toEqual(['3 of 3 events · via Westmark'])
  })

  it('lists the events in the order of time, undated ones last', () => {
    expect([...page.querySelectorAll('.events > li')].map(({ id }) => id)).toEqual([
      'event-closure',
      'event-refusal',
      'event-charge',
    ])
  })

  it('quotes every sentence letter for letter, whatever its script', () => {
    const quotes = ['closure', 'refusal', 'charge'].flatMap(
      (id) => file.events.find((event) => event.id === id)?.mentions.map(({ quote }) => quote) ?? [],
    )
    expect(textsOf('blockquote > p:first-child')).toEqual(quotes)
    expect(page.querySelectorAll('blockquote > p:first-child:not([dir=auto])')).toHaveLength(0)
  })

  it('names each source once, and every quote refers to one', () => {
    expect(textsOf('.sources > li')).toHaveLength(3)
    for (const link of page.querySelectorAll<HTMLAnchorElement>('.said a'))
      expect(page.querySelector(link.getAttribute('href') ?? '')).not.toBeNull()
  })

  it('says how to cite it: title, data version, day and address', () => {
    const [citation = ''] = textsOf('#citation')
    for (const part of [file.dispute.title, dataVersion(file), '1 June 2031', 'view=table'])
      expect(citation).toContain(part)
  })

  it('needs no other file and runs nothing', () => {
    expect(page.querySelectorAll('script, link, img, iframe')).toHaveLength(0)
    expect(textsOf('h1')).toEqual(['Herring & <other> fish'])
  })
})

it('the data version changes with the data and with nothing else', () => {
  expect(dataVersion(awkwardFile())).toBe(dataVersion(file))
  expect(dataVersion({ ...file, events: file.events.slice(1) })).not.toBe(dataVersion(file))
})
