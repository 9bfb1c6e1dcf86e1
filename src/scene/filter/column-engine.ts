import { folded } from '../../base/folded.ts'
import type { StoredTexts } from '../../model/columns/lazy-events.ts'
import type { IndexedCorpus } from './apply.ts'
import type { SearchEngine } from './search.ts'

/** Titles that are decoded and searched at one go. */
const BLOCK = 4096

/** Marks the events of a block in whose title a word occurs. */
const findInBlock = (
  text: string,
  starts: Uint32Array,
  first: number,
  count: number,
  word: string,
  hits: Uint8Array,
): void => {
  const base = starts[first] ?? 0
  let slot = first
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    while (slot + 1 < first + count && (starts[slot + 1] ?? 0) - base <= at) slot += 1
    // A hit that runs on into the next title is none.
    if (at + word.length <= (starts[slot + 1] ?? 0) - base) hits[slot] = 1
  }
}

/** Marks the events in whose title a word occurs. */
const findInTitles = ({ titles: { bytes, offsets } }: StoredTexts, word: string, hits: Uint8Array): void => {
  const decoder = new TextDecoder()
  for (let first = 0; first < hits.length; first += BLOCK) {
    const count = Math.min(BLOCK, hits.length - first)
    const [from, to] = [offsets[first] ?? 0, offsets[first + count] ?? 0]
    const text = decoder.decode(bytes.subarray(from, to)).toLowerCase()
    // A letter a byte: places in the text are places in the bytes.
    if (text.length === to - from) findInBlock(text, offsets, first, count, word, hits)
    else {
      for (let slot = first; slot < first + count; slot += 1) {
        const title = decoder.decode(bytes.subarray(offsets[slot] ?? 0, offsets[slot + 1] ?? 0))
        if (folded(title).includes(word)) hits[slot] = 1
      }
    }
  }
}

/**
 * Searches a corpus that is too large to be read whole, in its columns: every word must occur as it is typed, in
 * the title, a participant's name or the place.
 *
 * @example columnEngine(corpus, texts).find('qatar truce')[0] // 1
 */
export const columnEngine = ({ columns, context }: IndexedCorpus, texts: StoredTexts): SearchEngine => {
  const { ids, offsets, actors } = columns.takingPart
  const names = ids.map((id) => folded(context.actorName.get(id) ?? id))
  const places = texts.places.map(folded)
  const findWord = (word: string): Uint8Array => {
    const hits = new Uint8Array(columns.count)
    const [isActor, isPlace] = [
      names.map((name) => name.includes(word)),
      places.map((place) => place.includes(word)),
    ]
    const [hasActor, hasPlace] = [isActor.includes(true), isPlace.includes(true)]
    for (let slot = 0; slot < columns.count && (hasActor || hasPlace); slot += 1) {
      if (hasPlace && isPlace[texts.place[slot] ?? -1]) hits[slot] = 1
      const end = hasActor ? (offsets[3 * slot + 3] ?? 0) : 0
      for (let at = offsets[3 * slot] ?? 0; at < end; at += 1) if (isActor[actors[at] ?? 0]) hits[slot] = 1
    }
    findInTitles(texts, word, hits)
    return hits
  }
  return {
    lacksQuotes: true,
    find: (query) => {
      const [first, ...others] = folded(query).split(/\s+/u).map(findWord)
      const mask = first ?? new Uint8Array(columns.count).fill(1)
      for (const hits of others)
        for (let slot = 0; slot < mask.length; slot += 1) mask[slot] = (mask[slot] ?? 0) & (hits[slot] ?? 0)
      return mask
    },
  }
}
