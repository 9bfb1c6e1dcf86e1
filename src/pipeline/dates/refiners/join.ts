import type { Candidate, JoinWords } from '../rule.ts'

const isDay = ({ meaning, part, clock }: Candidate): boolean => {
  if (part !== undefined || clock !== undefined) return false
  if (meaning.kind === 'weekday' || meaning.kind === 'holiday') return true
  if (meaning.kind === 'date') return meaning.date !== undefined
  return (meaning.kind === 'period' || meaning.kind === 'shift') && meaning.unit === 'day'
}

/** A clock time or part of a day that has no day of its own: "8 a.m.", "the morning". */
const isDayless = ({ meaning }: Candidate): boolean =>
  meaning.kind === 'period' && meaning.unit === 'day' && meaning.anchor === 'near'

const matches = (pattern: RegExp, between: string): boolean => between.search(pattern) === 0

/** One expression made of two: the day of one, the time of the other. */
const joined = (
  text: string,
  first: Candidate,
  second: Candidate,
  day: Candidate,
  time: Candidate,
): Candidate => ({
  ...day,
  start: first.start,
  end: second.end,
  text: text.slice(first.start, second.end),
  ...((day.clock ?? time.clock) ? { clock: day.clock ?? time.clock } : {}),
  ...((day.part ?? time.part) ? { part: day.part ?? time.part } : {}),
})

const join = (text: string, first: Candidate, second: Candidate, words: JoinWords): Candidate | undefined => {
  const between = text.slice(first.end, second.start)
  const dayLike = (candidate: Candidate): boolean =>
    !isDayless(candidate) &&
    (isDay(candidate) || (candidate.part !== undefined && candidate.clock === undefined))
  if (isDayless(first) && first.clock && dayLike(second) && matches(words.clockThenDay, between))
    return joined(text, first, second, second, first)
  if (dayLike(first) && isDayless(second) && second.clock && matches(words.dayThenClock, between))
    return joined(text, first, second, first, second)
  if (isDayless(first) && first.part && isDay(second) && matches(words.partThenDay, between))
    return joined(text, first, second, second, first)
  if (
    first.meaning.kind === 'weekday' &&
    first.meaning.turn === undefined &&
    second.meaning.kind === 'date' &&
    second.meaning.date !== undefined &&
    matches(words.weekdayThenDate, between)
  ) {
    const meaning = { ...second.meaning, weekday: first.meaning.weekday }
    return { ...joined(text, first, second, second, first), meaning }
  }
  return undefined
}

/**
 * Joins neighbours that tell one time together: "8 a.m." + "Monday", "Monday" + "at 8 a.m.", "the morning" +
 * "of Oct. 7", "Friday morning" + ", March 3".
 */
export const joinNeighbours = (
  text: string,
  candidates: readonly Candidate[],
  words: JoinWords,
): Candidate[] => {
  const result: Candidate[] = []
  for (const candidate of candidates) {
    const last = result.at(-1)
    const both = last && join(text, last, candidate, words)
    if (both) result[result.length - 1] = both
    else result.push(candidate)
  }
  return result
}
