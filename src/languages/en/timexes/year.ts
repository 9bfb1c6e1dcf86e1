import type { TimexRule } from '../../../pipeline/dates/rule.ts'
import { HYPHEN, timexPattern } from './pattern.ts'

/** Words after a number that make it a quantity or a time of day: "1967 people", "2000 GMT", "2024 dollars". */
const AFTER_QUANTITY =
  /^(?:\s|-)(?:(?:years?|days?|weeks?|months?|minutes?)\b|(?:[a-z]+\s)?(?:people|troops|soldiers|hostages|prisoners|detainees|captives|men|women|children|civilians|fighters|militants|members|workers|employees|police|officers|rockets|missiles|drones|homes|houses|jobs|votes|seats|points|dollars|euros|pounds|prices|tons|tonnes|kilometers|kilometres|km|miles|meters|metres|feet|acres|barrels|shares|cases|deaths|casualties|victims|refugees|migrants|families|vehicles|tanks|trucks|Palestinians|Israelis|Ukrainians|Russians|Americans|Iraqis|Afghans|Syrians|hours|GMT|UTC|local time|hrs|percent|per cent|megawatts|square)\b|%)/iu

/** Words before a number that make it a name: "Resolution 2735", "Flight 1999", "No. 1948", "Route 2000". */
const BEFORE_NAME =
  /(?:\b(?:resolution|resolutions|agenda|vision|expo|flight|room|no|nos|number|route|highway|section|article|chapter|page|act|bill|model|boeing|airbus|mark|level|nasdaq|nikkei|suite|gate|unit|studio|windows|office|area|top|fortune|about|some|nearly|almost|than|least|estimated|roughly|approximately|over|totaling|only|other)\.?\s|[$£€#/:.,-]\s?|\d\s?)$/iu

const BEFORE_YEAR =
  /(?:\b(?:in|since|of|by|from|until|till|during|before|after|through|throughout|to|and|or|early|late|mid|circa|around|year|fiscal|between|for|back|as|into|the|a|an|its|his|her|their|that|this|our|until|was|were|is|than|least|with|on|summer|winter|spring|autumn|fall|war|deal|act)\s|mid-|pre-|post-|[(,[–—-]\s?|^\s{0,3})$/iu

/** "2005", "in 1967", "the 2003 invasion", "(1994)". */
export const year: TimexRule = {
  id: 'en/timexes/year',
  needs: 'digit',
  pattern: timexPattern(
    String.raw`(?:fiscal (?:year )?|(?:calendar |the )?year )?(?<year>1[0-9]\d\d|20\d\d)(?!(?:[.,:/]|${HYPHEN})\d)(?!${HYPHEN}\p{L})`,
  ),
  read: ({ year: digits }, { before, after }) => {
    const number = Number(digits)
    if (AFTER_QUANTITY.test(after)) return undefined
    const isAfterYearWord = BEFORE_YEAR.test(before)
    if (
      BEFORE_NAME.test(before) &&
      !/mid-$|pre-$|post-$/iu.test(before) &&
      !/[,(–—]\s$|^[-–—(]\s?$/u.test(before)
    )
      return undefined
    const isRecent = number >= 1900 && number <= 2049
    // older numbers need a sign that they are years, and small ones are counts more often than not
    if (!isRecent && !/\b(?:in|since|of|by|from|until|during|before|after|year)\s$/iu.test(before))
      return undefined
    if (!isAfterYearWord && !/^(?:[\s]?[,.;:)\]–—-]|\s?$|\s\p{Ll})/u.test(after)) return undefined
    return { meaning: { kind: 'date', year: number } }
  },
}

const CENTURY_PIVOT = 50

/** "in '92", "since ’89". */
export const shortYear: TimexRule = {
  id: 'en/timexes/short-year',
  needs: 'shortYear',
  pattern: timexPattern(
    String.raw`(?<=\b(?:in|of|since|by|from|until|early|late|mid)[\s-]{1,3})['’‘](?<year>\d\d)(?!\d|s)`,
  ),
  read: ({ year: digits = '' }) => {
    const number = Number(digits)
    return { meaning: { kind: 'date', year: (number >= CENTURY_PIVOT ? 1900 : 2000) + number } }
  },
}

/** "the 1700s" are a century, "the 2000s" ten years. */
const FIRST_DECADE_OF_2000 = 200

/** "the 1990s", "the '90s", "the nineties". */
const NAMED: Readonly<Record<string, number>> = {
  twenties: 192,
  thirties: 193,
  forties: 194,
  fifties: 195,
  sixties: 196,
  seventies: 197,
  eighties: 198,
  nineties: 199,
}

export const decade: TimexRule = {
  id: 'en/timexes/decade',
  needs: 'decade',
  pattern: timexPattern(
    String.raw`(?:the )?(?:(?<full>1[0-9]\d|20\d)0['’]?s|(?<=the\s{1,3}|mid-|early\s|late\s)['’‘]?(?<short>\d)0['’]?s|(?<=the\s{1,3})(?:twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties))`,
  ),
  read: ({ full, short }, { before, after }) => {
    if (full !== undefined) {
      const isHundreds = full.endsWith('0') && Number(full) < FIRST_DECADE_OF_2000
      return isHundreds
        ? { meaning: { kind: 'century', century: Number(full) / 10 } }
        : { meaning: { kind: 'decade', decade: Number(full) } }
    }
    // "in his 40s" has no article; "the 70s" of a thermometer has degrees
    if (/^\s(?:degrees|percent)/iu.test(after) || /\b(?:in|into)\s(?:his|her|their|my)\s$/iu.test(before))
      return undefined
    if (short === undefined) return undefined
    const digit = Number(short)
    return { meaning: { kind: 'decade', decade: (digit < 2 ? 200 : 190) + digit } }
  },
}

export const namedDecade: TimexRule = {
  id: 'en/timexes/named-decade',
  needs: 'named',
  pattern: timexPattern(
    '(?:the|nineteen|mid|early|late)~(?<name>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)',
  ),
  read: ({ name = '' }) => {
    const number = NAMED[name.toLowerCase()]
    return number === undefined ? undefined : { meaning: { kind: 'decade', decade: number } }
  },
}

const ORDINALS: Readonly<Record<string, number>> = {
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  'twenty-first': 21,
}

/** "the 20th century", "the nineteenth century". */
export const century: TimexRule = {
  id: 'en/timexes/century',
  needs: 'century',
  pattern: timexPattern(
    String.raw`(?:the )?(?:(?<number>\d{1,2})(?:st|nd|rd|th)|(?<name>sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-first))~centur(?:y|ies)`,
  ),
  read: ({ number, name }) => {
    const ordinal = number === undefined ? ORDINALS[name?.toLowerCase() ?? ''] : Number(number)
    return ordinal === undefined ? undefined : { meaning: { kind: 'century', century: ordinal - 1 } }
  },
}

export const yearRules: readonly TimexRule[] = [century, decade, namedDecade, shortYear, year]
