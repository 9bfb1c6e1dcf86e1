import { civil, dayOf, type Day } from '../../model/day.ts'
import { formatEdtf } from '../../model/edtf.ts'
import type { Span } from '../../model/span.ts'
import { isRealDate, yearDays, type Days } from './calendar.ts'
import { findCandidates, surroundings } from './find-candidates.ts'
import type { Meaning } from './meaning.ts'
import { keepLongest } from './refiners/overlap.ts'
import { resolve } from './resolve.ts'
import type { Candidate, TimexLanguage } from './rule.ts'

/** When an article was published, as far as it tells itself. */
export interface InferredPublication {
  /** A day or an interval. */
  readonly edtf: string
  readonly days: Days
  /** Where in the text it is told. */
  readonly evidence: readonly Span[]
  readonly basis: 'inferred'
}

type CivilDate = Extract<Meaning, { kind: 'date' }>

interface Clue {
  readonly candidate: Candidate
  readonly told: CivilDate
  readonly days: Days | undefined
  readonly isAhead: boolean
}

/** News of a date is told within this many days of it, or the date is background. */
const YEAR_DAYS = 366
/** Days in a unit that lengths of time are told by. */
const DAYS_PER: Partial<Record<string, number>> = { day: 1, week: 7, month: 30.4, year: 365.25 }

const cluesOf = (text: string, sentence: Span, language: TimexLanguage): Clue[] =>
  keepLongest(findCandidates(text, sentence, language), sentence).flatMap((candidate) => {
    const { meaning } = candidate
    if (meaning.kind !== 'date') return []
    const at = { published: undefined, text: undefined, sentence: undefined, turn: undefined }
    const turn = language.turnOf({ text, sentence, span: candidate, meaning })
    const { days } = resolve(candidate, at)
    return [{ candidate, told: meaning, days, isAhead: turn === 'future' }]
  })

const inferred = (days: Days, evidence: readonly Span[], isApproximate: boolean): InferredPublication => ({
  edtf: formatEdtf(days.startDay, days.endDay, isApproximate),
  days,
  evidence: evidence.map(({ start, end }) => ({ start, end })),
  basis: 'inferred',
})

/** A dateline or a stamp begins at most this far before its date, in UTF-16 units. */
const OWN_DATE_REACH = 80

/** True where the article's own date stands: a stamp or a dateline. */
const isOwnDate = (text: string, sentence: Span, clue: Clue, language: TimexLanguage): boolean => {
  const { stamp, datelineBefore, datelineAfter } = language.publication
  const lineStart = text.lastIndexOf('\n', clue.candidate.start - 1) + 1
  const line = { start: Math.max(lineStart, clue.candidate.start - OWN_DATE_REACH), end: sentence.end }
  const before = text.slice(line.start, clue.candidate.start)
  const { after } = surroundings(text, { start: line.start, end: text.length }, clue.candidate)
  return stamp.test(before) || (datelineBefore.test(before) && datelineAfter.test(after))
}

/** The first such date from a day on, with its weekday where one is told. */
const nextDate = (told: CivilDate, from: Day): Day | undefined => {
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

const copyrightYear = (text: string, language: TimexLanguage): { year: number; span: Span } | undefined => {
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
const elapsedDays = (
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

/**
 * When an article without a date was published, from its own evidence: a stamp or dateline, else an interval from
 * the last date told as past to the first told as coming, the copyright year, a length of time told since a date.
 * Undefined when that gives no interval; never today.
 *
 * @example "KYIV, March 3 (Agency) - … signed on Feb. 12, 2015 …": 2015-03-03
 */
export const inferPublication = (
  text: string,
  sentences: readonly Span[],
  language: TimexLanguage,
): InferredPublication | undefined => {
  const clues = sentences.flatMap((sentence) =>
    cluesOf(text, sentence, language).map((clue) => ({ clue, sentence })),
  )
  const own = clues.find(
    ({ clue, sentence }) => clue.told.date !== undefined && isOwnDate(text, sentence, clue, language),
  )?.clue
  if (own?.days) return inferred(own.days, [own.candidate], false)

  const past = clues.filter(({ clue }) => clue.days && !clue.isAhead).map(({ clue }) => clue)
  const latest = past.reduce<Clue | undefined>(
    (best, clue) => (best?.days && clue.days && clue.days.startDay <= best.days.startDay ? best : clue),
    undefined,
  )
  const owner = copyrightYear(text, language)
  const floor = latest?.days?.startDay ?? (owner && yearDays(owner.year).startDay)
  if (floor === undefined) return undefined
  const evidence: Span[] = [latest?.candidate, owner?.span].filter((span) => span !== undefined)

  // a dateline without a year: the first such day after the last date told
  const dated = own && nextDate(own.told, floor)
  if (own && dated !== undefined && dated - floor <= YEAR_DAYS)
    return inferred({ startDay: dated, endDay: dated }, [own.candidate, ...evidence], false)

  // "Monday, March 3" without a year: the weekday finds it
  const weekdays = clues
    .filter(({ clue }) => clue.told.weekday !== undefined && clue.told.year === undefined && !clue.isAhead)
    .flatMap(({ clue }) => {
      const day = nextDate(clue.told, floor)
      return day !== undefined && day - floor <= YEAR_DAYS ? [{ day, span: clue.candidate }] : []
    })
  const startDay = Math.max(floor, ...weekdays.map(({ day }) => day))
  evidence.push(...weekdays.map(({ span }) => span))

  const ceilings: { day: Day; span: Span }[] = clues
    .filter(({ clue }) => clue.isAhead && clue.days && clue.days.endDay > startDay)
    .map(({ clue }) => ({ day: clue.days?.endDay ?? 0, span: clue.candidate }))
  if (owner && yearDays(owner.year).endDay >= startDay)
    ceilings.push({ day: yearDays(owner.year).endDay, span: owner.span })
  for (const sentence of sentences) {
    const elapsed = elapsedDays(text, sentence, past, language)
    if (elapsed && elapsed.days.startDay >= startDay - YEAR_DAYS)
      return inferred(elapsed.days, [...elapsed.evidence, ...evidence], true)
  }
  const ceiling = ceilings.sort((a, b) => a.day - b.day)[0]
  if (!ceiling || ceiling.day - startDay > YEAR_DAYS) return undefined
  if (!evidence.includes(ceiling.span)) evidence.push(ceiling.span)
  return inferred({ startDay, endDay: ceiling.day }, evidence, false)
}
