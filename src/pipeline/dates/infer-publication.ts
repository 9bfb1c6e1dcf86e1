import type { Day } from '../../model/day.ts'
import { formatEdtf } from '../../model/edtf.ts'
import type { Span } from '../../model/span.ts'
import { yearDays, type Days } from './calendar.ts'
import { cluesOf, copyrightYear, elapsedDays, isOwnDate, nextDate, type Clue } from './publication-clues.ts'
import type { TimexLanguage } from './rule.ts'

/** When an article was published, as far as it tells itself. */
export interface InferredPublication {
  /** A day or an interval. */
  readonly edtf: string
  readonly days: Days
  /** Where in the text it is told. */
  readonly evidence: readonly Span[]
  readonly basis: 'inferred'
}

/** News of a date is told within this many days of it, or the date is background. */
const YEAR_DAYS = 366

const inferred = (days: Days, evidence: readonly Span[], isApproximate: boolean): InferredPublication => ({
  edtf: formatEdtf(days.startDay, days.endDay, isApproximate),
  days,
  evidence: evidence.map(({ start, end }) => ({ start, end })),
  basis: 'inferred',
})

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
