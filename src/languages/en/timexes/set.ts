import { durationValue } from '../../../pipeline/dates/timex-value.ts'
import type { TimexRule } from '../../../pipeline/dates/rule.ts'
import { timexPattern } from './pattern.ts'
import {
  DAY_PART,
  NUMBER,
  parseCount,
  partOf,
  UNIT,
  unitOf,
  WEEKDAY,
  weekdayNumber,
  MONTH_FULL,
  monthNumber,
} from './words.ts'

const weekdaySet = (word: string): string => {
  const number = weekdayNumber(word)
  return `XXXX-WXX-${number === 0 ? 7 : number}`
}

/** "every Friday", "each Sunday morning", "every other Monday"; "Fridays". */
export const everyWeekday: TimexRule = {
  id: 'en/timexes/every-weekday',
  needs: 'everyWeekday',
  pattern: timexPattern(
    `(?:(?:every|each)(?: other)? (?<day>${WEEKDAY})|(?<days>${WEEKDAY})s)(?: (?<part>${DAY_PART})s?)?`,
  ),
  read: ({ day, days = '', part }) => {
    const suffix = part === undefined ? '' : `T${partOf(part) ?? ''}`
    return { meaning: { kind: 'set', value: weekdaySet(day ?? days) + suffix } }
  },
}

/** "every day", "each month", "every two weeks", "every other year", "every morning", "every summer", "every May". */
export const every: TimexRule = {
  id: 'en/timexes/every',
  needs: 'each',
  pattern: timexPattern(
    `(?:every|each)(?: (?:single|passing))?(?: (?:(?<other>other)|(?<count>${NUMBER}|few)))? (?:(?<unit>${UNIT})|(?<part>morning|afternoon|evening)|(?<season>spring|summer|autumn|fall|winter)|(?<month>${MONTH_FULL}))`,
  ),
  read: ({ other, count, unit, part, season, month }) => {
    if (part !== undefined) return { meaning: { kind: 'set', value: `XXXX-XX-XXT${partOf(part) ?? ''}` } }
    if (season !== undefined) {
      const code = { spring: 'SP', summer: 'SU', autumn: 'FA', fall: 'FA', winter: 'WI' }[
        season.toLowerCase()
      ]
      return { meaning: { kind: 'set', value: `XXXX-${code ?? 'SU'}` } }
    }
    if (month !== undefined)
      return { meaning: { kind: 'set', value: `XXXX-${String(monthNumber(month)).padStart(2, '0')}` } }
    const number = other === undefined ? (count === undefined ? 1 : parseCount(count)) : 2
    return { meaning: { kind: 'set', value: durationValue(unitOf(unit ?? ''), number) } }
  },
}

/** "twice a week", "three times a day", "once every two years", "per month". */
export const times: TimexRule = {
  id: 'en/timexes/times',
  needs: 'times',
  pattern: timexPattern(
    `(?:once|twice|(?:${NUMBER}|several|many) times) (?:an?|per|each|every) (?<unit>${UNIT})|per (?<unit2>second|minute|hour|day|week|month|year)`,
  ),
  read: ({ unit, unit2 }) => ({
    meaning: { kind: 'set', value: durationValue(unitOf(unit ?? unit2 ?? ''), 1) },
  }),
}

/** A number, and at most two words of what is counted. */
const AFTER_NUMBER =
  /(?:\d|\b(?:million|billion|thousand|hundreds|hundred|dozen|dozens|thousands|one|two|three|four|five|six|ten|hours|days|times))(?:\s\p{L}{2,20}){0,2}\s{1,3}$/iu

/** "200 trucks a day", "$30 a barrel" is none: a rate after a number and its noun. */
export const rate: TimexRule = {
  id: 'en/timexes/rate',
  needs: 'unit',
  pattern: timexPattern('an? (?<unit>second|minute|hour|day|week|month|year)'),
  read: ({ unit = '' }, { before, after }) =>
    !AFTER_NUMBER.test(before) ||
    /^\s(?:ago|later|earlier|before|after|from|long|and a half|of)\b/iu.test(after)
      ? undefined
      : { meaning: { kind: 'set', value: durationValue(unitOf(unit), 1) } },
}

const ADVERBS: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  biweekly: 'P2W',
  monthly: 'P1M',
  bimonthly: 'P2M',
  quarterly: 'P1Q',
  yearly: 'P1Y',
  annual: 'P1Y',
  annually: 'P1Y',
  semiannual: 'P6M',
  biannual: 'P6M',
  biennial: 'P2Y',
}

/** "daily", "weekly", "annual"; not "the Daily News". */
export const periodic: TimexRule = {
  id: 'en/timexes/periodic',
  needs: 'periodic',
  pattern: timexPattern(
    '(?<word>hourly|(?:twice~)?daily|nightly|(?:bi-?)?weekly|(?:bi-?)?monthly|quarterly|yearly|annual(?:ly)?|semi-?annual|biannual|biennial)',
  ),
  read: ({ word = '' }, { before, after }) => {
    const isName = /^\p{Lu}/u.test(word) && (/\p{L}['’]?s?\s$/u.test(before) || /^\s\p{Lu}/u.test(after))
    const value =
      ADVERBS[
        word
          .toLowerCase()
          .replace(/^twice[- ]/u, '')
          .replace('-', '')
      ]
    return isName || value === undefined ? undefined : { meaning: { kind: 'set', value } }
  },
}

export const setRules: readonly TimexRule[] = [everyWeekday, every, times, rate, periodic]
