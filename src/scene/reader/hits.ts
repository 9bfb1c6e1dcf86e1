import type { Span } from '../../model/span.ts'

/** Shorter words must be met letter by letter, longer ones may have a typo in five; as the search has it. */
const MIN_FUZZY_LETTERS = 5
const LETTERS_A_TYPO = 5

const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** Tells whether two words are at most so many insertions, deletions and changes apart. */
export const isWithin = (one: string, other: string, most: number): boolean => {
  if (Math.abs(one.length - other.length) > most) return false
  let row = Array.from({ length: other.length + 1 }, (_cell, at) => at)
  for (let at = 1; at <= one.length; at += 1) {
    const next = [at]
    for (let to = 1; to <= other.length; to += 1) {
      const change = one[at - 1] === other[to - 1] ? 0 : 1
      next.push(Math.min((row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1, (row[to - 1] ?? 0) + change))
    }
    if (Math.min(...next) > most) return false
    row = next
  }
  return (row[other.length] ?? most + 1) <= most
}

const meets = (word: string, sought: string): boolean =>
  word.startsWith(sought) ||
  (sought.length >= MIN_FUZZY_LETTERS && isWithin(word, sought, Math.round(sought.length / LETTERS_A_TYPO)))

/**
 * Where the words of a search stand in a text: whole words that begin with a sought one, or that miss it by a
 * typo.
 *
 * @example hitSpans('The hostages were freed.', 'hostge') // [{ start: 4, end: 12 }]
 */
export const hitSpans = (text: string, query: string): readonly Span[] => {
  const sought = (query.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).map(folded).filter((word) => word !== '')
  if (sought.length === 0) return []
  // A word is looked at once, however often it stands there.
  const known = new Map<string, boolean>()
  const isHit = (word: string): boolean => {
    const answer = known.get(word) ?? sought.some((one) => meets(folded(word), one))
    known.set(word, answer)
    return answer
  }
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)]
    .filter(([word]) => isHit(word))
    .map(({ 0: word, index }) => ({ start: index, end: index + word.length }))
}
