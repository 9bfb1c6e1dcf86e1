import { folded, wordsIn } from '../../base/folded.ts'
import { compareText } from '../../base/order.ts'
import { fail, ok, type Result } from '../../base/result.ts'
import { decodeSections, encodeSections } from '../../base/sections.ts'
import type { EventsFile } from '../events-file.ts'
import { searchedText } from './searched-text.ts'
import * as z from 'zod/mini'
import { encodeTexts, textAt, type TextColumn } from './text-column.ts'

/*
 * Which word stands in which events: written beside a large list, so that a search need read no sentence.
 */

/** Of a longer list quotes are left out: their words would be more than a page should load to search. */
export const MAX_QUOTED_EVENTS = 250_000

const WORDS_VERSION = 1

/** Words, folded, with the events that hold them: those of word i are `postings` from `offsets[i]` on. */
export interface WordIndex {
  /** Number of events. */
  readonly count: number
  /** False where only titles, names and places were read. */
  readonly hasQuotes: boolean
  readonly words: TextColumn
  readonly offsets: Uint32Array
  /** Slots as steps from the one before, each in as many bytes of seven bits as it takes. */
  readonly postings: Uint8Array
}

/** Slots of one word, as bytes that grow. */
interface Posting {
  bytes: Uint8Array
  length: number
  last: number
}

const append = (posting: Posting, slot: number): void => {
  let step = slot - posting.last
  posting.last = slot
  if (posting.length + 5 > posting.bytes.length) {
    const grown = new Uint8Array(posting.bytes.length * 2)
    grown.set(posting.bytes)
    posting.bytes = grown
  }
  for (; step > 127; step >>>= 7) posting.bytes[posting.length++] = (step & 127) | 128
  posting.bytes[posting.length++] = step
}

/** Takes texts in order of their slots, and gives the index of their words. */
export interface WordIndexer {
  readonly add: (text: string) => void
  readonly finish: () => WordIndex
}

/** @example const indexer = createWordIndexer(true); texts.forEach(indexer.add); indexer.finish() */
export const createWordIndexer = (hasQuotes: boolean): WordIndexer => {
  const postings = new Map<string, Posting>()
  let count = 0
  return {
    add: (text) => {
      for (const word of wordsIn(folded(text))) {
        let posting = postings.get(word)
        if (!posting) {
          posting = { bytes: new Uint8Array(8), length: 0, last: -1 }
          postings.set(word, posting)
        }
        if (posting.last !== count) append(posting, count)
      }
      count += 1
    },
    finish: () => {
      const words = [...postings.keys()].sort(compareText)
      const offsets = new Uint32Array(words.length + 1)
      words.forEach((word, at) => {
        offsets[at + 1] = (offsets[at] ?? 0) + (postings.get(word)?.length ?? 0)
      })
      const bytes = new Uint8Array(offsets[words.length] ?? 0)
      words.forEach((word, at) => {
        const posting = postings.get(word)
        if (posting) bytes.set(posting.bytes.subarray(0, posting.length), offsets[at])
      })
      return { count, hasQuotes, words: encodeTexts(words), offsets, postings: bytes }
    },
  }
}

/** @example indexWords(file).words.offsets.length - 1 // number of different words */
export const indexWords = ({ events, actors }: Pick<EventsFile, 'events' | 'actors'>): WordIndex => {
  const names = new Map(actors.map(({ id, name }) => [id, name]))
  const hasQuotes = events.length <= MAX_QUOTED_EVENTS
  const indexer = createWordIndexer(hasQuotes)
  for (const event of events) indexer.add(searchedText(event, (id) => names.get(id) ?? id, hasQuotes))
  return indexer.finish()
}

/** Sets to 1 the events that hold the word of a number. */
export const markPostings = ({ offsets, postings }: WordIndex, word: number, hits: Uint8Array): void => {
  const end = offsets[word + 1] ?? 0
  let slot = -1
  for (let at = offsets[word] ?? 0; at < end;) {
    let [step, shift, byte] = [0, 0, 128]
    for (; byte > 127 && at < end; shift += 7) {
      byte = postings[at++] ?? 0
      step |= (byte & 127) << shift
    }
    slot += step
    if (slot < hits.length) hits[slot] = 1
  }
}

/** Every word of an index, in its own order. @example allWords(index)[0] // '12' */
export const allWords = ({ words }: WordIndex): string[] =>
  Array.from({ length: words.offsets.length - 1 }, (_none, at) => textAt(words, at))

const headerSchema = z.object({
  version: z.literal(WORDS_VERSION),
  count: z.int().check(z.gte(0)),
  hasQuotes: z.boolean(),
})

/** @example encodeWords(indexWords(file)) // the bytes of words.bin */
export const encodeWords = ({ count, hasQuotes, words, offsets, postings }: WordIndex): Uint8Array =>
  encodeSections(
    { version: WORDS_VERSION, count, hasQuotes },
    { words: words.bytes, wordOffsets: words.offsets, offsets, postings },
  )

const doRise = (offsets: Uint32Array, end: number): boolean =>
  offsets[0] === 0 &&
  offsets[offsets.length - 1] === end &&
  offsets.every((offset, at) => at === 0 || (offsets[at - 1] ?? 0) <= offset)

/** @example decodeWords(buffer) // { ok: true, value: index } */
export const decodeWords = (buffer: ArrayBuffer): Result<WordIndex> => {
  const sections = decodeSections(buffer)
  if (!sections.ok) return sections
  const header = headerSchema.safeParse(sections.value.header)
  if (!header.success) return fail('its header is another')
  const { column } = sections.value
  const [bytes, wordOffsets] = [column('words', 'u8'), column('wordOffsets', 'u32')]
  const [offsets, postings] = [column('offsets', 'u32'), column('postings', 'u8')]
  if (!bytes || !wordOffsets || !offsets || !postings) return fail('a column is missing')
  const isWhole = wordOffsets.length === offsets.length
  if (!isWhole || !doRise(wordOffsets, bytes.length) || !doRise(offsets, postings.length)) {
    return fail('its words are out of order')
  }
  const { count, hasQuotes } = header.data
  return ok({ count, hasQuotes, words: { bytes, offsets: wordOffsets }, offsets, postings })
}
