import { civil, dayOf, type Day } from '../../model/day.ts'
import type { Span } from '../../model/span.ts'
import { isRealDate, type Days } from './calendar.ts'
import { findCandidates, surroundings } from './find-candidates.ts'
import type { Meaning } from './meaning.ts'
import { keepLongest } from './refiners/overlap.ts'
import { resolve } from './resolve.ts'
import type { Candidate, TimexLanguage } from './rule.ts'

export type CivilDate = Extract<Meaning, { kind: 'date' }>

/** A date that the article tells, and which way it looks. */
export interface Clue {
  readonly candidate: Candidate
  readonly told: CivilDate
  readonly days: Days | undefined
  readonly isAhead: boolean
}

/** Days in a unit that lengths of time are told by. */
const DAYS_PER: Partial<Record<string, number>> = { day: 1, week: 7, month: 30.4, year: 365.25 }

/** The civil dates of a sentence. */
export const cluesOf = (text: string, sentence: Span, language: TimexLanguage): Clue[] =>
  keepLongest(findCandidates(text, sentence, language), sentence).flatMap((candidate) => {
    const { meaning } = candidate
    if (meaning.kind !== 'date') return []
    const at = { published: undefined, text: undefined, sentence: undefined, turn: undefined }
    const turn = language.turnOf({ text, sentence, span: candidate, meaning })
    const { days } = resolve(candidate, at)
    return [{ candidate, told: meaning, days, isAhead: turn === 'future' }]
  })

/** A dateline or a stamp begins at most this far before its date, in UTF-16 units. */
const OWN_DATE_REACH = 80

/** True where the article's own date stands: a stamp or a dateline. */
export const isOwnDate = (text: string, sentence: Span, clue: Clue, language: TimexLanguage): boolean => {
  const { stamp, datelineBefore, datelineAfter } = language.publication
  const lineStart = text.lastIndexOf('\n', clue.candidate.start - 1) + 1
  const line = { start: Math.max(lineStart, clue.candidate.start - OWN_DATE_REACH), end: sentence.end }
  const before = text.slice(line.start, clue.candidate.start)
  const { after } = surroundings(text, { start: line.start, end: text.length }, clue.candidate)
  return stamp.test(before) || (datelineBefore.test(before) && datelineAfter.test(after))
}

/** The first such date from a day on, with its weekday where one is told. */
export const nextDate = (told: CivilDate, from: Day): Day | undefined => {
  const { month, date, weekday } = told
  if (month === undefined || date === undefined) return undefined
  const first = civil(from).year
  for (const year of [first, first + 1, first + 2]) {
    if (!isRealDate(year, month, date)) continue
    const day = dayOf(year, month, date)
    if (day >= from && (weekday === undefined || civil(day).weekday === weekday)) return day
  }
  return undefined
}

/** The last copyright line's year. */
export const copyrightYear = (
  text: string,
  language: TimexLanguage,
): { year: number; span: Span } | undefined => {
  const match = [...text.matchAll(language.publication.copyright)].at(-1)
  const year = Number(match?.groups?.['year'])
  return match && year > 0
    ? { year, span: { start: match.index, end: match.index + match[0].length } }
    : undefined
}

/** How far a date may stand after the length of time that is counted from it, in UTF-16 units. */
const ELAPSED_REACH = 60

const isRightAfter = (place: Span, before: Span): boolean =>
  place.start > before.end && place.start - before.end <= ELAPSED_REACH

/** "nine months after Oct. 7, 2023": the days about which the article was written. */
export const elapsedDays = (
  text: string,
  sentence: Span,
  clues: readonly Clue[],
  language: TimexLanguage,
): { days: Days; evidence: Span[] } | undefined => {
  for (const length of keepLongest(findCandidates(text, sentence, language), sentence)) {
    const { meaning } = length
    if (meaning.kind !== 'duration' || meaning.count === undefined) continue
    const unit = DAYS_PER[meaning.unit]
    const from = clues.find((clue) => isRightAfter(clue.candidate, length) && clue.days !== undefined)
    if (unit === undefined || !from?.days) continue
    if (!language.publication.elapsed.test(text.slice(length.end, from.candidate.start))) continue
    const middle = from.days.startDay + Math.round(meaning.count * unit)
    const slack = Math.max(1, Math.round(unit / 2))
    return {
      days: { startDay: middle - slack, endDay: middle + slack },
      evidence: [length, from.candidate],
    }
  }
  return undefined
}
