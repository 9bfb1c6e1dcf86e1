import { describe, expect, it } from 'vitest'
import { dayOf } from '../../../src/model/day.ts'
import { ENGLISH } from '../../../src/scene/english.ts'
import { daysInWords } from '../../../src/scene/filter/day-words.ts'
import { facetContext } from '../../../src/scene/filter/facets.ts'
import { NO_FILTERS, type Filters } from '../../../src/scene/filter/filters.ts'
import { filterSentence } from '../../../src/scene/filter/sentence.ts'
import { sampleFile } from '../sample-file.ts'

const context = facetContext(sampleFile(), ENGLISH)
const sentence = (filters: Partial<Filters>): string => {
  const { counted, parts } = filterSentence({ ...NO_FILTERS, ...filters }, 34, 74, context)
  return [counted, ...parts.map(({ text }) => text)].join(' · ')
}

describe('the filter in words', () => {
  it('counts the events and no more when nothing is filtered', () => {
    expect(sentence({})).toBe('74 events')
  })

  it('reads as one would say it', () => {
    const filters = {
      party: ['israel', 'hamas'],
      mediator: ['qatar'],
      kind: ['rejection'] as const,
      fromDay: dayOf(2023, 12, 1),
      toDay: dayOf(2024, 2, 29),
      query: ' hostage ',
    }
    expect(sentence(filters)).toBe(
      '34 of 74 events · Israel or Hamas · via Qatar · rejections · Dec 2023 to Feb 2024 · about “hostage”',
    )
  })

  it('names an actor that the corpus does not know as well as it can', () => {
    expect(sentence({ party: ['red-cross'] })).toBe('34 of 74 events · Red Cross')
  })

  it('lists three values with a comma and "or"', () => {
    expect(sentence({ status: ['planned', 'possible', 'denied'] })).toBe(
      '34 of 74 events · planned, possible or denied',
    )
  })

  it('says whether sources disagree', () => {
    expect(sentence({ sources: ['contested', 'several'] })).toBe(
      '34 of 74 events · sources disagree or several origins',
    )
  })

  it('names outlets and certainty', () => {
    expect(sentence({ outlet: ['Bloomberg'], certainty: ['high'] })).toBe(
      '34 of 74 events · in Bloomberg · high certainty',
    )
  })
})

describe('days in words', () => {
  it.each([
    [dayOf(2024, 2, 1), dayOf(2024, 2, 29), 'Feb 2024'],
    [dayOf(2024, 2, 1), dayOf(2024, 2, 28), '1 – 28 Feb 2024'],
    [dayOf(2024, 2, 14), dayOf(2024, 2, 14), '14 Feb 2024'],
    [dayOf(2024, 2, 14), dayOf(2024, 3, 2), '14 Feb – 2 Mar 2024'],
    [dayOf(2023, 12, 14), dayOf(2024, 3, 2), '14 Dec 2023 – 2 Mar 2024'],
    [dayOf(2023, 2, 14), dayOf(2024, 2, 16), '14 Feb 2023 – 16 Feb 2024'],
    [dayOf(2023, 12, 1), undefined, 'from Dec 2023'],
    [undefined, dayOf(2024, 2, 14), 'until 14 Feb 2024'],
    [undefined, undefined, ''],
  ])('%s to %s', (from, to, words) => {
    expect(daysInWords(from, to, ENGLISH.calendar)).toBe(words)
  })
})
