import type { Meaning } from '../../../pipeline/dates/meaning.ts'
import type { TimexRule } from '../../../pipeline/dates/rule.ts'
import { timexPattern } from './pattern.ts'
import { COUNT, parseCount, unitOf, UNIT, WEEKDAY, weekdayNumber, withCount } from './words.ts'

const DAYS_OF_WEEK = 7

const shift = (
  unit: string,
  count: string | undefined,
  turn: 'past' | 'future',
  isFromPublished: boolean,
): Meaning => ({
  kind: 'shift',
  unit: unitOf(unit),
  turn,
  anchor: isFromPublished ? 'published' : 'text',
  ...withCount(count),
})

/** "three days ago", "years ago", "two weeks from now", "a week from today". */
export const ago: TimexRule = {
  id: 'en/timexes/ago',
  needs: 'ago',
  pattern: timexPattern(
    `(?:(?<count>${COUNT}) )?(?<unit>${UNIT}|moments?|generations?)(?:-| )(?:(?<ago>ago)|(?:from (?:now|today)|hence))`,
  ),
  read: ({ count, unit = '', ago }, { before }) => {
    // "a" is part of the expression when no number is told: the count's own pattern takes it
    if (count === undefined && !/s$/iu.test(unit) && !/-$/u.test(before)) {
      return { meaning: shift(unit, 'a', ago === undefined ? 'future' : 'past', true) }
    }
    return { meaning: shift(unit, count, ago === undefined ? 'future' : 'past', true) }
  },
}

/** "a week ago today", "two weeks ago Friday": to the day. */
export const agoOnDay: TimexRule = {
  id: 'en/timexes/ago-on-day',
  needs: 'ago',
  pattern: timexPattern(`(?<count>${COUNT}) weeks? ago (?:(?<today>today)|(?:on )?(?<day>${WEEKDAY}))`),
  read: ({ count = '', today, day = '' }) => {
    const weeks = parseCount(count)
    if (weeks === undefined || !Number.isInteger(weeks)) return undefined
    if (today !== undefined) return { meaning: shift('day', String(weeks * DAYS_OF_WEEK), 'past', true) }
    return { meaning: { kind: 'weekday', weekday: weekdayNumber(day), turn: 'past', weeksAgo: weeks } }
  },
}

/** "long ago", "not long ago". */
export const longAgo: TimexRule = {
  id: 'en/timexes/long-ago',
  needs: 'shift',
  pattern: timexPattern('(?:not (?:so |too )?)?long ago'),
  read: () => ({ meaning: { kind: 'reference', value: 'PAST_REF' } }),
}

/** "two days later", "a week earlier", "hours later", "a year-earlier": from the day told last. */
export const later: TimexRule = {
  id: 'en/timexes/later',
  needs: 'later',
  pattern: timexPattern(
    `(?:(?<count>${COUNT}) )?(?<unit>${UNIT}|moments?)(?:-| )(?<side>later|earlier|afterwards?|beforehand|previously)(?! than)`,
  ),
  read: ({ count, unit = '', side = '' }) => {
    if (count === undefined && !/s$/iu.test(unit) && !/^year|month|week/iu.test(unit)) return undefined
    const turn = /^(?:later|afterward)/iu.test(side) ? 'future' : 'past'
    return { meaning: shift(unit, count ?? (/s$/iu.test(unit) ? undefined : 'a'), turn, false) }
  },
}

/** "two days after", "the week before" at a clause's end; before a noun it is a length of time. */
export const after: TimexRule = {
  id: 'en/timexes/after',
  needs: 'unitAfter',
  pattern: timexPattern(
    `(?:(?<count>${COUNT}) |the )(?<unit>${UNIT}) (?<side>after|before)(?=\\s{0,2}(?:[.,;:)—”"]|$))`,
  ),
  read: ({ count, unit = '', side = '' }) => {
    // "the night before" is a part of a day
    if (count === undefined && /^night$/iu.test(unit)) return undefined
    const turn = side.toLowerCase() === 'after' ? 'future' : 'past'
    return { meaning: shift(unit, count ?? 'a', turn, false) }
  },
}

export const agoLaterRules: readonly TimexRule[] = [longAgo, agoOnDay, ago, later, after]
