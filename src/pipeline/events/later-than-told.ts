import { isoDay, type Day } from '../../model/day.ts'
import { formatEdtf, parseEdtf } from '../../model/edtf.ts'
import type { Timex } from '../../model/timex.ts'
import { findTimexOf, isLaterThanTold, type ResolvedDate } from './attach-timex.ts'
import { ancestors, headOf, type Tree } from './tree.ts'

/** Days: what is later than a time so far back may have been at any time. */
const LONGEST = 210

/**
 * The days of an act that was still ahead at the time that its sentence tells: from then to the day of the news.
 *
 * @example laterThanTold(tree, announcement, timexes, published) // "came in May prior to the announcement": May 1 on
 */
export const laterThanTold = (
  tree: Tree,
  trigger: number,
  timexes: readonly Timex[],
  published: Day | undefined,
): ResolvedDate | undefined => {
  const tied = [trigger, ...ancestors(tree, trigger)].find((node) => isLaterThanTold(tree, node))
  if (tied === undefined || published === undefined) return undefined
  const timex = findTimexOf(tree, headOf(tree, tied), timexes, { takesReportTime: false })
  const startDay = timex?.edtf === undefined ? undefined : parseEdtf(timex.edtf)?.startDay
  if (!timex || startDay === undefined || startDay > published || published - startDay > LONGEST)
    return undefined
  return {
    date: {
      edtf: formatEdtf(startDay, published, false),
      start: isoDay(startDay),
      end: isoDay(published),
      basis: 'relative',
      expression: timex.text,
    },
    days: { startDay, endDay: published, isApproximate: false },
    timex,
  }
}
