import type { Sentence } from '../language.ts'
import { joinWrapped } from './join-wrapped.ts'

/** What a language knows of where sentences end. */
export interface SentenceLexicon {
  /** Lower-case, with their stop: after these a stop ends no sentence. */
  readonly abbreviations: ReadonlySet<string>
  /** Lower-case, with their stop: end a sentence only before a usual first word. */
  readonly maybeFinal: ReadonlySet<string>
  /** Lower-case words that usually open a sentence. */
  readonly openers: ReadonlySet<string>
}

const BOUNDARY = /[.!?…]+["')\]”’]{0,3}(?=\s+["'(\[“‘]{0,2}[\p{Lu}\p{N}@#])/gu

const endsSentence = (text: string, stop: number, next: string, lexicon: SentenceLexicon): boolean => {
  if (text[stop] !== '.') return true
  const word = /[\p{L}.&-]{1,20}$/u.exec(text.slice(Math.max(0, stop - 20), stop))?.[0] ?? ''
  const abbreviation = `${word.toLowerCase()}.`
  const opener = /^["'(\[“‘]*([\p{L}']+)/u.exec(next)?.[1]?.toLowerCase() ?? ''
  if (lexicon.abbreviations.has(abbreviation)) return false
  if (lexicon.maybeFinal.has(abbreviation)) return lexicon.openers.has(opener)
  if (/^\p{Lu}$/u.test(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return lexicon.openers.has(opener)
  return true
}

/** A line without closing punctuation, short, or in title case: a heading, a caption, a label. */
const isHeadline = (line: string): boolean => {
  const text = line.trim()
  if (/[.!?:;,]["')\]”’]*$/u.test(text)) return false
  return text.split(/\s+/u).length <= 22
}

/** No sentence of prose is so long: what is comes of text without stops, and the work on one grows with its square. */
const MOST_CHARACTERS = 2000

/** Where the next piece of what stands between two stops ends: at its end, or, of far too much, at a pause in it. */
const pieceEnd = (line: string, from: number, until: number): number => {
  if (until - from <= MOST_CHARACTERS) return until
  const most = line.slice(from, from + MOST_CHARACTERS)
  const pause = Math.max(most.lastIndexOf('; '), most.lastIndexOf(', '))
  const blank = pause > MOST_CHARACTERS / 2 ? pause + 1 : most.lastIndexOf(' ')
  if (blank > 0) return from + blank + 1
  // Not between the two halves of a character.
  const isHalf = /[\uD800-\uDBFF]$/u.test(most)
  return from + MOST_CHARACTERS - (isHalf ? 1 : 0)
}

/**
 * Splits a text into sentences. A line break ends one, but where the text is hard-wrapped; blanks around are left out.
 * Paragraphs are counted by line.
 *
 * @example segment('Talks ended. No deal came.', lexicon).length // 2
 */
export const segment = (text: string, lexicon: SentenceLexicon): Sentence[] => {
  const sentences: Sentence[] = []
  let paragraph = 0
  let lineStart = 0
  for (const line of joinWrapped(text).split('\n')) {
    if (line.trim() !== '') {
      const headline = isHeadline(line)
      let from = 0
      const push = (until: number): void => {
        while (from < until) {
          const piece = line.slice(from, pieceEnd(line, from, until))
          const lead = piece.length - piece.trimStart().length
          const body = piece.trim()
          if (/[\p{L}\p{N}]/u.test(body)) {
            const start = lineStart + from + lead
            sentences.push({ start, end: start + body.length, paragraph, isHeadline: headline })
          }
          from += piece.length
        }
      }
      for (const found of line.matchAll(BOUNDARY)) {
        const after = found.index + found[0].length
        if (endsSentence(line, found.index, line.slice(after).trimStart(), lexicon)) push(after)
      }
      push(line.length)
      paragraph++
    }
    lineStart += line.length + 1
  }
  return sentences
}
