import { describe, expect, it } from 'vitest'
import { folded, wordsIn } from '../../../src/base/folded.ts'
import {
  allWords,
  createWordIndexer,
  decodeWords,
  encodeWords,
  indexWords,
  markPostings,
  type WordIndex,
} from '../../../src/model/columns/word-index.ts'
import { sampleFile } from '../../scene/sample-file.ts'
import { fc } from '../../support/fast-check.ts'

const indexed = (texts: readonly string[]): WordIndex => {
  const indexer = createWordIndexer(true)
  texts.forEach(indexer.add)
  return indexer.finish()
}

const reread = (index: WordIndex): WordIndex => {
  const read = decodeWords(new Uint8Array(encodeWords(index)).buffer)
  if (!read.ok) throw new Error(read.problem)
  return read.value
}

const slotsOf = (index: WordIndex, word: number): number[] => {
  const hits = new Uint8Array(index.count)
  markPostings(index, word, hits)
  return Array.from(hits.keys()).filter((slot) => hits[slot] === 1)
}

describe('an index of words', () => {
  it('holds every word of every text, folded, with the texts it stands in, and comes back from its bytes', () => {
    const words = fc.array(fc.constantFrom('Truce', 'truce', 'Bogotá', 'envoy', '14', 'Ramón'), {
      maxLength: 5,
    })
    fc.assert(
      fc.property(
        fc.array(
          words.map((list) => list.join(' – ')),
          { maxLength: 300 },
        ),
        (texts) => {
          const index = reread(indexed(texts))
          const expected = new Map<string, number[]>()
          texts.forEach((text, slot) => {
            for (const word of new Set(wordsIn(folded(text)))) {
              expected.set(word, [...(expected.get(word) ?? []), slot])
            }
          })
          const found = new Map(allWords(index).map((word, at) => [word, slotsOf(index, at)]))
          expect(found).toEqual(expected)
          expect(index.count).toBe(texts.length)
        },
      ),
    )
  })

  it('keeps steps of more than seven bits', () => {
    const texts = Array.from({ length: 40_000 }, (_none, at) => (at === 3 || at === 39_999 ? 'truce' : ''))
    expect(slotsOf(reread(indexed(texts)), 0)).toEqual([3, 39_999])
  })

  it('reads titles, quotes, names of actors and people, and places', () => {
    const words = allWords(indexWords(sampleFile()))
    expect(words).toEqual(expect.arrayContaining(['cairo', 'hezbollah', 'ashkelon']))
  })

  it('is refused where it is cut short or something else', () => {
    const bytes = encodeWords(indexed(['truce']))
    expect(decodeWords(new Uint8Array(bytes.slice(0, 40)).buffer).ok).toBe(false)
    expect(decodeWords(new TextEncoder().encode('{"version":1}').buffer).ok).toBe(false)
  })
})
