import { differenceInCalendarDays } from 'date-fns'
import { strings } from '../strings.ts'

const onDay = new Intl.DateTimeFormat(strings.locale, { day: 'numeric', month: 'short', year: 'numeric' })
const atTime = new Intl.DateTimeFormat(strings.locale, { hour: 'numeric', minute: '2-digit' })
const daysAgo = new Intl.RelativeTimeFormat(strings.locale, { numeric: 'auto' })

/** Days that are told by how long ago they were. */
const RECENT_DAYS = 1

/**
 * A moment as the user would say it, by the clock and the calendar of where the user is: the time of day for today and
 * yesterday, else the day.
 *
 * @param momentMs Milliseconds since 1970, as is `nowMs`.
 * @example momentWords(fiveMinutesAgo, now) // 'today, 14:05'
 */
export const momentWords = (momentMs: number, nowMs: number): string => {
  const ago = differenceInCalendarDays(nowMs, momentMs)
  return ago >= 0 && ago <= RECENT_DAYS
    ? `${daysAgo.format(-ago, 'day')}, ${atTime.format(momentMs)}`
    : onDay.format(momentMs)
}
