import type { TimexRule } from '../../../pipeline/dates/rule.ts'
import { timexPattern } from './pattern.ts'
import { DAY_PART, partOf, WEEKDAY, weekdayNumber } from './words.ts'

const PART = `(?:,? (?:early |late )?(?<part>${DAY_PART}))?`

const withPart = (part: string | undefined) => {
  const dayPart = part === undefined ? undefined : partOf(part)
  return dayPart === undefined ? {} : { part: dayPart }
}

/** "Friday", "Monday morning". */
export const weekday: TimexRule = {
  id: 'en/timexes/weekday',
  needs: 'weekday',
  pattern: timexPattern(`(?<day>${WEEKDAY})${PART}`),
  read: ({ day = '', part }, { before, after }) => {
    // lower-case days are slips, and shops and films are called "Black Friday", "Bloody Sunday"
    if (/\b(?:black|bloody|super|ash|cyber|freaky)\s$/iu.test(before)) return undefined
    if (/^\s(?:night live|night football|times|telegraph|herald|mirror)\b/iu.test(after)) return undefined
    return { meaning: { kind: 'weekday', weekday: weekdayNumber(day) }, ...withPart(part) }
  },
}

const TURN = { last: 'past', past: 'past', next: 'future', coming: 'future', this: undefined } as const

/** "last Friday", "next Monday night", "this past Sunday", "this Thursday". */
export const turnedWeekday: TimexRule = {
  id: 'en/timexes/turned-weekday',
  needs: 'weekday',
  pattern: timexPattern(
    `(?<turn>last|next|this(?: (?:past|coming))?|(?:the )?(?:past|coming)) (?<day>${WEEKDAY})${PART}`,
  ),
  read: ({ turn = '', day = '', part }) => {
    const word = turn.toLowerCase().split(/\s+/u).at(-1) as keyof typeof TURN
    const side = TURN[word]
    const weekday = weekdayNumber(day)
    return { meaning: { kind: 'weekday', weekday, ...(side ? { turn: side } : {}) }, ...withPart(part) }
  },
}

/** "Friday of last week", "Monday last week", "Thursday next week". */
export const weekdayOfWeek: TimexRule = {
  id: 'en/timexes/weekday-of-week',
  needs: 'theWeek',
  pattern: timexPattern(`(?<day>${WEEKDAY})${PART}(?: of)? (?<week>last|this|next) week`),
  read: ({ day = '', week = '', part }) => {
    const weekShift = { last: -1, this: 0, next: 1 }[week.toLowerCase() as 'last' | 'this' | 'next']
    return { meaning: { kind: 'weekday', weekday: weekdayNumber(day), weekShift }, ...withPart(part) }
  },
}

export const weekdayRules: readonly TimexRule[] = [weekdayOfWeek, turnedWeekday, weekday]
