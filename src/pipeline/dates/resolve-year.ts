import { civil, dayOf, type Day } from '../../model/day.ts'
import { isRealDate } from './calendar.ts'
import type { YearHint } from './meaning.ts'
import type { Anchors } from './anchors.ts'

/** Days by which a date told as past may lie ahead of publication: zones differ, and clocks of publishers too. */
const SLACK_DAYS = 1
/** A date without a year and without a cue is the nearest, ahead by at most this much. */
const NEAREST_AHEAD_DAYS = 90
/** A plan may be told so long after its date before that of the next year is meant. */
const PLAN_PASSED_DAYS = 75
/** Months or parts of a year by which one that was planned may lie ahead. */
const EITHER_AHEAD = 2
/** News names the year of a date further back than this where it tells of older ones beside it. */
const UNTOLD_DAYS = 200
/** A year so far back is told as history. */
const HISTORY_DAYS = 550

/** Year of the anchor that a hint names, plus its shift: "in July last year". */
const shiftedYear = (hint: YearHint, at: Anchors): number | undefined => {
  const base = hint.yearAnchor === 'text' ? at.text?.startDay : at.published
  return base === undefined ? undefined : civil(base).year + (hint.yearShift ?? 0)
}

/**
 * The year of a month, season or quarter that does not name it. `order` says where in the year it stands,
 * `today` where the publication date stands on the same scale.
 *
 * @example an article of April, past tense, "in November": the year before
 */
export const yearOfPart = (
  hint: YearHint,
  order: number,
  orderOf: (day: Day) => number,
  at: Anchors,
): number | undefined => {
  if (hint.year !== undefined) return hint.year
  if (hint.yearShift !== undefined) return shiftedYear(hint, at)
  if (at.isNarrative && at.text !== undefined && hint.turn === undefined) {
    return civil(at.text.startDay).year
  }
  if (at.published === undefined) return undefined
  const { year } = civil(at.published)
  const now = orderOf(at.published)
  if (hint.turn === 'past') return order < now ? year : year - 1
  if (hint.turn === 'future') return order > now ? year : year + 1
  if (at.turn === 'future') return order >= now ? year : year + 1
  // "had been due in April", told in March
  if (at.turn === 'either' && order - now <= EITHER_AHEAD) return year
  return order <= now ? year : year - 1
}

/** The last day before, or the first day after, on which a weekday may be looked for among neighbouring years. */
const WEEKDAY_YEARS = [0, -1, 1, -2, 2]

/**
 * The year of a month and date that do not name it.
 *
 * @example an article of 2024-04-14, "on Oct. 7": 2023; with "will … on Oct. 7": 2024
 */
export const yearOfDate = (
  hint: YearHint,
  month: number,
  date: number,
  weekday: number | undefined,
  at: Anchors,
): number | undefined => {
  if (hint.year !== undefined) return hint.year
  if (hint.yearShift !== undefined) return shiftedYear(hint, at)
  const told = at.toldYear?.(month, date)
  if (told !== undefined && at.turn !== 'future') return told
  const year = nearbyYear(hint, month, date, weekday, at)
  const older = at.turn === 'future' || hint.turn !== undefined ? undefined : historyYear(at)
  if (older === undefined || year === undefined || at.published === undefined) return year
  // "opened on 20 May 1961, were broken off on 13 June": too long ago to be told without its year
  return at.published - dayOf(year, month, date) > UNTOLD_DAYS ? older : year
}

/** The year of a date that names none, from publication alone. */
const nearbyYear = (
  hint: YearHint,
  month: number,
  date: number,
  weekday: number | undefined,
  at: Anchors,
): number | undefined => {
  if (at.isNarrative && at.text !== undefined && hint.turn === undefined) {
    return civil(at.text.startDay).year
  }
  if (at.published === undefined) return undefined
  const { published } = at
  const thisYear = civil(published).year
  const turn = hint.turn ?? at.turn
  const isPossible = (year: number): boolean => {
    if (!isRealDate(year, month, date)) return false
    const day = dayOf(year, month, date)
    if (weekday !== undefined && civil(day).weekday !== weekday) return false
    return true
  }
  if (weekday !== undefined) {
    const years = WEEKDAY_YEARS.map((shift) => thisYear + shift).filter(isPossible)
    const nearest = years.sort(
      (a, b) => Math.abs(dayOf(a, month, date) - published) - Math.abs(dayOf(b, month, date) - published),
    )[0]
    if (nearest !== undefined) return nearest
  }
  const ahead = dayOf(thisYear, month, date) - published
  if (turn === 'future') {
    const year = ahead >= 0 ? thisYear : thisYear + 1
    // a plan told of a date of the last days is one that has passed, not one of next year
    return ahead < 0 && ahead > -PLAN_PASSED_DAYS ? thisYear : year
  }
  if (turn !== 'past') return nearestYear(published, month, date)
  // told as past, and still a day ahead: zones differ, and clocks of publishers too
  if (dayOf(thisYear + 1, month, date) - published <= SLACK_DAYS) return thisYear + 1
  return ahead <= SLACK_DAYS ? thisYear : thisYear - 1
}

/** The year that the sentence tells, where it lies well before publication. */
const historyYear = ({ sentence, published }: Anchors): number | undefined => {
  if (sentence === undefined || published === undefined) return undefined
  const year = civil(sentence.startDay).year
  return year === civil(sentence.endDay).year && published - sentence.endDay > HISTORY_DAYS ? year : undefined
}

/** The year in which a date lies nearest, ahead by three months at most. */
const nearestYear = (published: Day, month: number, date: number): number => {
  const { year } = civil(published)
  const distance = (candidate: number): number => {
    const ahead = dayOf(candidate, month, date) - published
    return ahead > NEAREST_AHEAD_DAYS ? Infinity : Math.abs(ahead)
  }
  return [year - 1, year, year + 1].sort((a, b) => distance(a) - distance(b))[0] ?? year
}
