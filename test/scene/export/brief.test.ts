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
  words: briefWords(Date.UTC(2031, 5, 1), 0),
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

  it('is made on the day that it is where its reader is', () => {
    const lateEvening = Date.UTC(2031, 5, 1, 22)
    expect(briefWords(lateEvening, 0).kicker).toContain('1 June 2031')
    // Fourteen hours ahead of Greenwich, and five behind it.
    expect(briefWords(lateEvening, -14 * 60).kicker).toContain('2 June 2031')
    expect(briefWords(Date.UTC(2031, 5, 1, 3), 5 * 60).kicker).toContain('31 May 2031')
  })

  it('names a speaker amid a sentence', () => {
    const { saidBy } = briefWords(0, 0)
    expect(saidBy('The ministry')).toBe('according to the ministry')
    expect(saidBy('An official, The Herald')).toBe('according to an official, The Herald')
    expect(saidBy('Theodora Falk')).toBe('according to Theodora Falk')
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
