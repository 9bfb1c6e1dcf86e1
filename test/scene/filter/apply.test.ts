import { fc } from '../../support/fast-check.ts'
import { describe, expect, it } from 'vitest'
import { dayOf } from '../../../src/model/day.ts'
import { ENGLISH } from '../../../src/scene/english.ts'
import { applyFilters, indexCorpus } from '../../../src/scene/filter/apply.ts'
import { FACETS } from '../../../src/scene/filter/facets.ts'
import { NO_FILTERS, type Agreement, type FacetId, type Filters } from '../../../src/scene/filter/filters.ts'
import { arbitraryEvents } from '../arbitrary-events.ts'
import { fileOf, sampleEvent, sampleFile } from '../sample-file.ts'

const corpus = indexCorpus(sampleFile(), ENGLISH)

const keptBy = (filters: Partial<Filters>): string[] => {
  const { mask } = applyFilters(corpus, { ...NO_FILTERS, ...filters }, undefined)
  return corpus.file.events.filter((_event, at) => mask[at] === 1).map(({ id }) => id)
}

const countsOf = (facet: FacetId, filters: Partial<Filters>): Record<string, number> => {
  const { counts } = applyFilters(corpus, { ...NO_FILTERS, ...filters }, undefined)
  const index = corpus.facets.find(({ facet: { id } }) => id === facet)
  return Object.fromEntries(index?.values.map((value, at) => [value, counts.get(facet)?.[at] ?? 0]) ?? [])
}

describe('narrowing the list', () => {
  it('keeps everything without a filter', () => {
    expect(keptBy({})).toHaveLength(4)
  })

  it('takes the values of one facet as "or"', () => {
    expect(keptBy({ kind: ['rejection', 'strike'] })).toEqual(['rejection-feb', 'strike-april'])
  })

  it('takes facets as "and"', () => {
    expect(keptBy({ kind: ['rejection', 'strike'], party: ['hamas'] })).toEqual(['rejection-feb'])
  })

  it('finds a party in any role, and a mediator only where it mediates', () => {
    expect(keptBy({ party: ['israel'] })).toEqual(['rejection-feb', 'strike-april', 'vow'])
    expect(keptBy({ party: ['qatar'] })).toEqual([])
    expect(keptBy({ mediator: ['qatar'] })).toEqual(['talks-cairo'])
  })

  it('keeps an event whose days overlap the dates, and no undated one', () => {
    expect(keptBy({ fromDay: dayOf(2024, 2, 14), toDay: dayOf(2024, 2, 20) })).toEqual(['talks-cairo'])
    expect(keptBy({ fromDay: dayOf(2000, 1, 1) })).not.toContain('vow')
  })

  it('finds an outlet by any telling of the event', () => {
    expect(keptBy({ outlet: ['Euronews'] })).toEqual(['talks-cairo'])
  })
})

describe('how an event is told', () => {
  const from = (articleId: string, quote: string) => ({ articleId, start: 0, end: quote.length, quote })
  const feb = from('feb', 'Officials of both sides sat down for the first time since the winter began.')
  const apr = from('apr', 'No such meeting was ever held, a spokesman told reporters in the capital.')
  const told = indexCorpus(
    fileOf([
      sampleEvent({ id: 'met', mentions: [feb] }),
      sampleEvent({ id: 'did-not-meet', status: 'denied', mentions: [apr] }),
      sampleEvent({ id: 'offer', kind: 'proposal', mentions: [feb, apr] }),
      sampleEvent({ id: 'refusal', kind: 'rejection', mentions: [feb] }),
    ]),
    ENGLISH,
  )
  const kept = (...sources: readonly Agreement[]): string[] => {
    const { mask } = applyFilters(told, { ...NO_FILTERS, sources }, undefined)
    return told.file.events.filter((_event, at) => mask[at] === 1).map(({ id }) => id)
  }

  it('finds what sources disagree on, what several tell, and what one tells', () => {
    expect(kept('contested')).toEqual(['met', 'did-not-meet'])
    expect(kept('several')).toEqual(['offer'])
    expect(kept('single')).toEqual(['refusal'])
    expect(kept('several', 'single')).toEqual(['offer', 'refusal'])
  })
})

describe('counting', () => {
  it('says for each value what choosing it would leave, the other facets in force', () => {
    expect(countsOf('kind', { party: ['israel'] })).toEqual({
      talks: 0,
      rejection: 1,
      strike: 1,
      pressure: 1,
    })
  })

  it('is not changed within a facet by what is chosen there', () => {
    expect(countsOf('kind', { kind: ['strike'] })).toEqual(countsOf('kind', {}))
  })

  it('keeps its word: choosing a value alone leaves as many as it said', () => {
    fc.assert(
      fc.property(
        arbitraryEvents,
        fc.constantFrom(...FACETS.map(({ id }) => id)),
        fc.subarray(['talks', 'strike', 'proposal'] as const),
        fc.subarray(['occurred', 'denied'] as const),
        (events, facetId, kind, status) => {
          const indexed = indexCorpus(fileOf(events), ENGLISH)
          const filters: Filters = { ...NO_FILTERS, kind, status }
          const { counts } = applyFilters(indexed, filters, undefined)
          const facet = indexed.facets.find(({ facet: { id } }) => id === facetId)
          facet?.values.forEach((value, at) => {
            const chosen = applyFilters(indexed, { ...filters, [facetId]: [value] }, undefined)
            expect(counts.get(facetId)?.[at]).toBe(chosen.count)
          })
        },
      ),
      { numRuns: 40 },
    )
  })
})
