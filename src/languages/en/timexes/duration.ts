import type { TimexRule } from '../../../pipeline/dates/rule.ts'
import { HYPHEN, timexPattern } from './pattern.ts'
import { COUNT, NUMBER, parseCount, UNIT, unitOf, VAGUE_COUNT, withCount } from './words.ts'

const SINGULAR = '(?:second|minute|hour|day|night|week|month|year|decade|century|quarter)'

/** Things called by a unit: "a day care centre", "a month-to-month lease". */
const COMPOUND = /^(?:\s(?:care|job|trip|camp|labou?rer)\b|-)/iu

/** Tells a length of time from what has its words: "a second", "one day", "some day", "a Level 3 day". */
const isLength = (
  count: string,
  unit: string,
  number: number | undefined,
  before: string,
  after: string,
): boolean => {
  const isPlural = /s$/iu.test(unit)
  if (/^an?$/iu.test(count))
    return !isPlural && !COMPOUND.test(after) && !/^(?:second|night|weekend|quarter)$/iu.test(unit)
  if (/^(?:another|one)$/iu.test(count) && /^(?:second|night|weekend|quarter)$/iu.test(unit)) return false
  if (/^(?:some|few|many|one)$/iu.test(count) && /^day$/iu.test(unit)) {
    return (
      /^\s(?:before|after|later|of|to)\b/iu.test(after) ||
      /\b(?:only|just|for|within|than|least)\s$/iu.test(before)
    )
  }
  // more than one needs the plural, but for "a 20 minute walk"
  if (!isPlural && number !== undefined && number > 1)
    return /^\s\p{Ll}{4}/u.test(after) && !/^\s(?:ended|through)/u.test(after)
  return true
}

/** "six weeks", "72 hours", "two and a half years", "a decade", "several months". */
export const measure: TimexRule = {
  id: 'en/timexes/measure',
  needs: 'unit',
  pattern: timexPattern(
    `(?<count>${COUNT})(?: (?:more|full|whole|straight|consecutive|further|additional|long|solid|entire|working|business|calendar|bitter|bloody|grueling|or so|or more))? (?<unit>${UNIT})(?<half> and a half)?`,
  ),
  read: ({ count = '', unit = '', half }, { before, after }) => {
    const number = parseCount(count)
    if (/[\d.,:]$/u.test(before) || !isLength(count, unit, number, before, after)) return undefined
    const total = number !== undefined && half !== undefined ? number + 0.5 : number
    return {
      meaning: { kind: 'duration', unit: unitOf(unit), ...(total === undefined ? {} : { count: total }) },
    }
  },
}

/** "seven-day", "six-month-long", "60-day", "a 72-hour cease-fire", "30-year-old", "three-year-old". */
export const hyphenated: TimexRule = {
  id: 'en/timexes/hyphenated-measure',
  needs: 'unit',
  pattern: timexPattern(
    `(?<count>${NUMBER}|multi|several|half|quarter)${HYPHEN} ?(?<unit>${SINGULAR})(?:${HYPHEN}(?:long|old))?(?!${HYPHEN}?s)`,
  ),
  read: ({ count = '', unit = '' }, { before }) => {
    if (/[\d.,]$/u.test(before)) return undefined
    const word = count.toLowerCase()
    if (word === 'quarter')
      return /^century$/iu.test(unit) ? { meaning: { kind: 'duration', unit: 'year', count: 25 } } : undefined
    return {
      meaning: { kind: 'duration', unit: unitOf(unit), ...withCount(word === 'multi' ? undefined : word) },
    }
  },
}

/** "a 2000 year old custom", "62 years old". */
export const unitOld: TimexRule = {
  id: 'en/timexes/unit-old',
  needs: 'old',
  pattern: timexPattern(`(?<count>${NUMBER}) (?<unit>${SINGULAR})s? old(?!er)`),
  read: ({ count, unit = '' }, { before }) =>
    /[\d.,]$/u.test(before)
      ? undefined
      : { meaning: { kind: 'duration', unit: unitOf(unit), ...withCount(count) } },
}

/** "week-long", "yearlong", "months-long", "decades-old", "day-long". */
export const unitLong: TimexRule = {
  id: 'en/timexes/unit-long',
  needs: 'long',
  pattern: timexPattern(
    `(?<unit>hour|day|week|month|year|decade|century)(?<plural>s)?(?:${HYPHEN}(?:long|old)|long)`,
  ),
  read: ({ unit = '', plural }) => ({
    meaning: { kind: 'duration', unit: unitOf(unit), ...(plural === undefined ? { count: 1 } : {}) },
  }),
}

/** "six to eight weeks", "two or three days", "24-48 hours". */
export const measureRange: TimexRule = {
  id: 'en/timexes/measure-range',
  needs: 'unit',
  pattern: timexPattern(
    `(?<low>${NUMBER})(?: (?:to|or) |${HYPHEN}to${HYPHEN}|${HYPHEN})(?<high>${NUMBER})~(?<unit>${UNIT})`,
  ),
  read: ({ low = '', high = '', unit = '' }) => {
    const [from, to] = [parseCount(low), parseCount(high)]
    if (from === undefined || to === undefined || from >= to) return undefined
    return { meaning: { kind: 'duration', unit: unitOf(unit), count: to } }
  },
}

/** "for months", "after years of", "hours before": a plural without a number. */
export const barePlural: TimexRule = {
  id: 'en/timexes/bare-plural',
  needs: 'units',
  pattern: timexPattern(
    `(?<=(?:\\b(?:for|in|within|after|over|by|of|took|take|takes|taken|last|lasted|spent|despite|following|with|only|just|and|until|through|throughout|during|not|even)|^|[,;—(“"])\\s{0,3})(?<unit>hours|days|weeks|months|years|decades|centuries)|(?<unit2>minutes|hours|days|weeks|months|years|decades|centuries)(?= (?:of|before|after|into|in which) )`,
  ),
  read: ({ unit, unit2 }, { before, after }) => {
    if (/\b(?:early|first|last|final|these|those|dying|opening|glory|school)\s$/iu.test(before))
      return undefined
    if (/^\s(?:ago|later|earlier)\b/iu.test(after)) return undefined
    return { meaning: { kind: 'duration', unit: unitOf(unit ?? unit2 ?? '') } }
  },
}

/** "half a century", "a fortnight", "a quarter-century". */
export const namedLength: TimexRule = {
  id: 'en/timexes/named-length',
  needs: 'namedLength',
  pattern: timexPattern(
    `(?<half>half an? (?<unit>hour|day|year|decade|century))|(?:(?<count>${NUMBER}|an?) )?(?<fortnight>fortnights?)|(?<quarter>(?:a )?quarter(?: of a |${HYPHEN})century)|(?<vague>(?:${VAGUE_COUNT} )?generations)`,
  ),
  read: ({ half, unit = '', count, fortnight, quarter }) => {
    if (half !== undefined) {
      const minutes = unitOf(unit) === 'hour'
      const years = unitOf(unit) === 'century' ? 50 : unitOf(unit) === 'decade' ? 5 : undefined
      if (minutes) return { meaning: { kind: 'duration', unit: 'minute', count: 30 } }
      if (years !== undefined) return { meaning: { kind: 'duration', unit: 'year', count: years } }
      return { meaning: { kind: 'duration', unit: unitOf(unit), count: 0.5 } }
    }
    if (fortnight !== undefined) {
      const weeks = 2 * (count === undefined ? 1 : (parseCount(count) ?? 1))
      return { meaning: { kind: 'duration', unit: 'week', count: weeks } }
    }
    return quarter === undefined ? undefined : { meaning: { kind: 'duration', unit: 'year', count: 25 } }
  },
}

export const durationRules: readonly TimexRule[] = [
  namedLength,
  measureRange,
  hyphenated,
  unitOld,
  measure,
  unitLong,
  barePlural,
]
