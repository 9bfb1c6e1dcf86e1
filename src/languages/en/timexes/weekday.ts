import type { TimexRule } from '../../../pipeline/dates/rule.ts'
import { timexPattern } from './pattern.ts'
import { DAY_PART, partOf, WEEKDAY, weekdayNumber } from './words.ts'

const PART = `(?:,? (?:early |late |mid-?)?(?<part>${DAY_PART}))?`

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
    const isApposed = /\d, a\s$/u.test(before)
    const anchor = isApposed ? { anchor: 'near' as const } : {}
    return { meaning: { kind: 'weekday', weekday: weekdayNumber(day), ...anchor }, ...withPart(part) }
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

/** "the following Monday", "the previous Friday": from the day told last. */
export const toldWeekday: TimexRule = {
  id: 'en/timexes/told-weekday',
  needs: 'weekday',
  pattern: timexPattern(`the (?<turn>following|next|previous|preceding) (?<day>${WEEKDAY})${PART}`),
  read: ({ turn = '', day = '', part }) => ({
    meaning: {
      kind: 'weekday',
      weekday: weekdayNumber(day),
      turn: /^pre/iu.test(turn) ? 'past' : 'future',
      anchor: 'text',
    },
    ...withPart(part),
  }),
}

export const weekdayRules: readonly TimexRule[] = [weekdayOfWeek, toldWeekday, turnedWeekday, weekday]
