import type { Span } from '../../../model/span.ts'
import { NEAR_LENGTH, type Candidate, type RangeWords } from '../rule.ts'

/** What a candidate does in a range. */
export interface Bounds {
  readonly bound?: 'start' | 'end'
  /** Index of the candidate that it makes a range with; set on both. */
  readonly partner?: number
  /** True for an end that is counted on from its start, past or not: "on Wednesday until July 9". */
  readonly isOnward?: boolean
  /** True for an end whose clause is its own: "shut since Saturday, will stay closed until Thursday". */
  readonly isApart?: boolean
  /** Joined to the one before: "Monday and Tuesday". */
  readonly isPair?: boolean
}

const canBound = ({ meaning }: Candidate): boolean =>
  meaning.kind !== 'duration' && meaning.kind !== 'set' && meaning.kind !== 'range'

/** How far apart the two ends may stand: "which began Thursday in Cairo and continued through Sunday". */
const REACH = 80

/**
 * Tells which expressions open or close a range, and which two make one. TIMEX3 keeps the two ends apart, so
 * extents stay as they are.
 */
export const findBounds = (
  text: string,
  sentence: Span,
  candidates: readonly Candidate[],
  words: RangeWords,
): Bounds[] => {
  const bounds: Bounds[] = candidates.map((candidate) => {
    if (!canBound(candidate)) return {}
    const before = text.slice(Math.max(sentence.start, candidate.start - NEAR_LENGTH), candidate.start)
    if (words.ends.test(before)) return { bound: 'end' }
    return words.begins.test(before) ? { bound: 'start' } : {}
  })
  candidates.forEach((second, index) => {
    const first = candidates[index - 1]
    if (!first || !canBound(first) || !canBound(second)) return
    const between = text.slice(first.end, second.start)
    const before = text.slice(Math.max(sentence.start, first.start - NEAR_LENGTH), first.start)
    const isDirect =
      between.search(words.between) === 0 ||
      (words.opener.test(before) && between.search(words.betweenAfterOpener) === 0)
    const isPair =
      isDirect ||
      (bounds[index - 1]?.bound === 'start' && bounds[index]?.bound === 'end' && between.length <= REACH)
    if (!isPair && between.search(words.pair) === 0) bounds[index] = { ...bounds[index], isPair: true }
    if (!isPair || bounds[index - 1]?.partner !== undefined) return
    bounds[index - 1] = { bound: 'start', partner: index }
    const isOnward = words.onward.test(between)
    bounds[index] = {
      bound: 'end',
      partner: index - 1,
      ...(isOnward ? { isOnward } : {}),
      ...(isDirect ? {} : { isApart: true }),
    }
  })
  return bounds
}

/**
 * Gives a year told once to the dates beside it: "between Nov. 24 and Nov. 30, 2023", "March 1 and July 1, 2015".
 */
export const shareYears = (text: string, candidates: readonly Candidate[], between: RegExp): Candidate[] => {
  const result = [...candidates]
  for (let index = result.length - 2; index >= 0; index--) {
    const [first, second] = [result[index], result[index + 1]]
    if (!first || !second) continue
    if (first.meaning.kind !== 'date' || second.meaning.kind !== 'date') continue
    const { month, year, yearShift } = first.meaning
    const isOpen = month !== undefined && year === undefined && yearShift === undefined
    if (!isOpen || second.meaning.year === undefined || second.meaning.month === undefined) continue
    if (text.slice(first.end, second.start).search(between) !== 0) continue
    const wraps = month > second.meaning.month
    result[index] = {
      ...first,
      meaning: { ...first.meaning, year: second.meaning.year - (wraps ? 1 : 0) },
    }
  }
  return result
}
