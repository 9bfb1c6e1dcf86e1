import type { Clock, Reading } from '../../../pipeline/dates/meaning.ts'
import type { TimexRule } from '../../../pipeline/dates/rule.ts'
import { timexPattern } from './pattern.ts'
import { parseCount } from './words.ts'

const ZONE = String.raw`(?:,? (?:local time|local|(?:E|C|M|P|AK|H)[SD]?T|(?:Eastern|Central|Mountain|Pacific|Moscow|Beijing|London|Tokyo|Kyiv|Israel|Greenwich|Baghdad)(?: (?:standard|daylight|mean|summer))?(?: time)?|GMT|UTC|BST|CET|CEST|EET|IST|JST|MSK|Zulu)(?![\p{L}]))?`

const at = (clock: Clock): Reading => ({
  meaning: { kind: 'period', unit: 'day', offset: 0, anchor: 'near' },
  clock,
})

/** "8 a.m.", "11:59 p.m. ET", "3pm local time". */
export const twelveHour: TimexRule = {
  id: 'en/timexes/twelve-hour',
  needs: 'digit',
  pattern: timexPattern(
    String.raw`(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>[0-5]\d))?(?::[0-5]\d)?(?:-| ?)(?<half>[ap])(?:\.?m\.|m|\.m)${ZONE}`,
  ),
  read: ({ hour, minute, half }) => {
    const isAfternoon = half?.toLowerCase() === 'p'
    return at({ hour: (Number(hour) % 12) + (isAfternoon ? 12 : 0), minute: Number(minute ?? 0) })
  },
}

/** "8:30 in the evening", "three in the afternoon". */
export const hourOfPart: TimexRule = {
  id: 'en/timexes/hour-of-part',
  needs: 'dayPart',
  pattern: timexPattern(
    String.raw`(?<hour>1[0-2]|[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven)(?:[:.](?<minute>[0-5]\d))? in the (?<part>morning|afternoon|evening)`,
  ),
  read: ({ hour = '', minute, part }, { before }) => {
    // "one in the morning, one in the evening": a count of things; a time has its "at"
    if (!/\b(?:at|by|until|till|about|around|since|before|after|for)\s$/iu.test(before)) return undefined
    if (minute === undefined && /\b(?:for|after|before)\s$/iu.test(before)) return undefined
    const number = parseCount(hour) ?? 0
    const isLate = part?.toLowerCase() !== 'morning' && number < 12
    return at({ hour: number + (isLate ? 12 : 0), minute: Number(minute ?? 0) })
  },
}

/** "14:30 GMT", "at 08:00", "0930 GMT", "1400 hours". */
export const twentyFourHour: TimexRule = {
  id: 'en/timexes/twenty-four-hour',
  needs: 'digit',
  pattern: timexPattern(
    String.raw`(?<hour>[01]?\d|2[0-4])(?<colon>[:.])?(?<minute>[0-5]\d)(?:[:.][0-5]\d)?(?<zone> hours| hrs|${ZONE.slice(3, -2)})?`,
  ),
  read: ({ hour = '', colon, minute, zone }, { before, after }) => {
    if (/[\d:.,]$/u.test(before) || /^[:.]\d/u.test(after)) return undefined
    // a bare "02:42" is the length of a film or a score; "1400" a number
    const isTold =
      zone !== undefined ||
      (colon === ':' &&
        /\b(?:at|by|until|till|around|about|from|since|before|after|between)\s$/iu.test(before))
    if (!isTold || (colon === undefined && hour.length < 2)) return undefined
    if (colon === '.' && zone === undefined) return undefined
    return at({ hour: Number(hour), minute: Number(minute) })
  },
}

/** "noon", "midnight", "12 noon". */
export const noon: TimexRule = {
  id: 'en/timexes/noon',
  needs: 'dayPart',
  pattern: timexPattern(`(?:12 )?(?<word>noon|midnight)${ZONE}`),
  read: ({ word }, { before, after }) => {
    if (/^[-\s](?:express|cowboy|oil)\b/iu.test(after) || /\bhigh\s$/iu.test(before)) return undefined
    return at({ hour: word?.toLowerCase() === 'noon' ? 12 : 24, minute: 0 })
  },
}

/** "eight o'clock", "5 o'clock". */
export const oClock: TimexRule = {
  id: 'en/timexes/o-clock',
  needs: 'named',
  pattern: timexPattern(
    String.raw`(?<hour>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) o['’‘]clock(?: in the (?<part>morning|afternoon|evening))?`,
  ),
  read: ({ hour = '', part }) => {
    const number = parseCount(hour) ?? 0
    const isLate = part !== undefined && part.toLowerCase() !== 'morning' && number < 12
    return number > 24 ? undefined : at({ hour: number + (isLate ? 12 : 0), minute: 0 })
  },
}

export const clockRules: readonly TimexRule[] = [twelveHour, hourOfPart, twentyFourHour, noon, oClock]
