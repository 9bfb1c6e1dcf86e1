import { fc } from '../../support/fast-check.ts'
import { describe, expect, it } from 'vitest'
import { buildColumns } from '../../../src/model/columns/columns.ts'
import { eventTexts, eventsToldIn, lazyOf, pickEvents } from '../../../src/model/columns/lazy-events.ts'
import { buildCorroboration, sourcesOf } from '../../../src/model/columns/corroboration.ts'
import {
  corroborationOf,
  decodeStoredCorpus,
  encodeStoredCorpus,
} from '../../../src/model/columns/stored-corpus.ts'
import { companionOf } from '../../../src/model/columns/write-companion.ts'
import type { NegotiationEvent } from '../../../src/model/events-file.ts'
import { arbitraryEvents } from '../../scene/arbitrary-events.ts'
import { fileOf, sampleFile } from '../../scene/sample-file.ts'

const bufferOf = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer

const reread = (events: readonly NegotiationEvent[]) => {
  const file = fileOf(events)
  const stored = decodeStoredCorpus(bufferOf(encodeStoredCorpus(file)))
  if (!stored.ok) throw new Error(stored.problem)
  return { file, stored: stored.value }
}

/** An event as far as columns can tell it. */
const outline = ({ mentions, date: { expression: _, ...date }, ...event }: NegotiationEvent) => ({
  ...event,
  date,
  mentions: mentions.map(({ articleId, start, end }) => ({ articleId, start, end, quote: '' })),
})

describe('a corpus stored as columns', () => {
  it('comes back with the same columns', () => {
    fc.assert(
      fc.property(arbitraryEvents, (events) => {
        const { file, stored } = reread(events)
        const { events: _, ...columns } = buildColumns(file)
        expect(stored.columns).toMatchObject(columns)
        expect({ ...stored.file, events: [] }).toEqual({ ...file, events: [] })
      }),
    )
  })

  it('comes back with what of it is contested, and by how many it is told', () => {
    fc.assert(
      fc.property(arbitraryEvents, (events) => {
        const { file, stored } = reread(events)
        const built = buildCorroboration(file, buildColumns(file), sourcesOf(file))
        expect(corroborationOf(stored.file, stored.columns)).toEqual(built)
      }),
    )
  })

  it('tells each event but for its details, as the same object each time', () => {
    fc.assert(
      fc.property(arbitraryEvents, (events) => {
        const { stored } = reread(events)
        expect(stored.file.events.map(outline)).toEqual(events.map(outline))
        expect(stored.file.events[0]).toBe(stored.file.events[0])
      }),
    )
  })

  it('tells what its events are called as a plain list does', () => {
    const { file, stored } = reread(sampleFile().events)
    for (const list of [eventTexts(stored.file.events), eventTexts(file.events)]) {
      expect(file.events.map((_event, slot) => [list.idOf(slot), list.titleOf(slot)])).toEqual(
        file.events.map(({ id, title }) => [id, title]),
      )
    }
  })

  it('reads like a list: by map, filter, find and length, and nothing beyond its end', () => {
    const { file, stored } = reread(sampleFile().events)
    const { events } = stored.file
    expect(events).toHaveLength(4)
    expect(events.map(({ id }) => id)).toEqual(file.events.map(({ id }) => id))
    expect(events.find(({ id }) => id === 'vow')?.kind).toBe('pressure')
    expect(events[4]).toBeUndefined()
    expect(events.at(-1)?.id).toBe('vow')
    expect(pickEvents(events, Uint8Array.of(0, 1, 0, 1)).map(({ id }) => id)).toEqual(['talks-cairo', 'vow'])
    expect(eventsToldIn(events, 'apr').map(({ id }) => id)).toEqual(['talks-cairo'])
  })

  it('finds an event by its id', () => {
    const { file, stored } = reread(sampleFile().events)
    const lazy = lazyOf(stored.file.events)
    file.events.forEach(({ id }, slot) => expect(lazy?.slotOf(id)).toBe(slot))
    expect(lazy?.slotOf('nowhere')).toBeUndefined()
  })

  it('takes the details of a piece, and none of another list', () => {
    const { file, stored } = reread(sampleFile().events)
    const lazy = lazyOf(stored.file.events)
    expect(lazy?.putPiece(0, file.events.toReversed())).toBe(false)
    expect(lazy?.putPiece(0, file.events)).toBe(true)
    expect(stored.file.events[1]).toBe(file.events[1])
  })

  it('is refused, in words, where it is cut short, something else, or points beside itself', () => {
    const bytes = encodeStoredCorpus(sampleFile())
    const problem = (content: Uint8Array): string => {
      const read = decodeStoredCorpus(bufferOf(content))
      return read.ok ? 'none' : read.problem
    }
    expect(problem(bytes)).toBe('none')
    expect(problem(bytes.slice(0, -40))).toBe('it is cut short')
    expect(problem(new TextEncoder().encode('<!doctype html><title>Parley</title>'))).toBe(
      'it is no file of columns',
    )
    const faults = Array.from(bytes.keys())
      .slice(-400)
      .map((at) => problem(bytes.map((byte, index) => (index === at ? 255 : byte))))
    expect(faults.some((fault) => fault !== 'none')).toBe(true)
  })

  it('stands beside large lists only, in pieces that hold every event once', () => {
    expect(companionOf(sampleFile(), 1000)).toEqual([])
    const files = companionOf(sampleFile(), 10_000_000)
    expect(files.map(({ path }) => path)).toEqual(['timeline.bin', 'words.bin', 'timeline/00000.json'])
    expect(JSON.parse([...(files[2]?.content as Iterable<string>)].join(''))).toEqual({
      events: sampleFile().events,
    })
  })
})
