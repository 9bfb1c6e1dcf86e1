import type { Turn, YearPart } from '../../../pipeline/dates/meaning.ts'
import type { TimexRule } from '../../../pipeline/dates/rule.ts'
import { timexPattern } from './pattern.ts'
import { YEAR } from './words.ts'

const SEASON = '(?:spring|summer|autumn|fall|winter)'
const SEASONS: Readonly<Record<string, YearPart>> = {
  spring: 'SP',
  summer: 'SU',
  autumn: 'FA',
  fall: 'FA',
  winter: 'WI',
}
const seasonOf = (word: string): YearPart => SEASONS[word.toLowerCase()] ?? 'SU'
const SHIFTS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 }

/** "spring 2023", "the fall of 1989", "summer of last year". */
export const seasonOfYear: TimexRule = {
  id: 'en/timexes/season-of-year',
  needs: 'season',
  pattern: timexPattern(
    `(?:the )?(?<season>${SEASON})(?:,| of)? (?:(?<year>${YEAR})(?:[-/\u2013]\\d\\d(?!\\d))?|(?<which>last|this|next) year)`,
  ),
  read: ({ season = '', year, which }) => ({
    meaning: {
      kind: 'part-of-year',
      part: seasonOf(season),
      ...(year === undefined
        ? { yearShift: SHIFTS[which?.toLowerCase() ?? ''] ?? 0 }
        : { year: Number(year) }),
    },
  }),
}

/** "last summer", "this fall", "next spring", "that winter". */
export const turnedSeason: TimexRule = {
  id: 'en/timexes/turned-season',
  needs: 'season',
  pattern: timexPattern(
    `(?<turn>last|next|this(?: (?:past|coming))?|that|the coming|the past) (?<season>${SEASON})`,
  ),
  read: ({ turn = '', season = '' }) => {
    const word = turn.toLowerCase().split(/\s+/u).at(-1) ?? ''
    const part = seasonOf(season)
    if (word === 'this') return { meaning: { kind: 'part-of-year', part, yearShift: 0 } }
    if (word === 'that') return { meaning: { kind: 'part-of-year', part, yearShift: 0, yearAnchor: 'text' } }
    const side: Turn = word === 'next' || word === 'coming' ? 'future' : 'past'
    return { meaning: { kind: 'part-of-year', part, turn: side } }
  },
}

/** "in the spring", "by winter"; never "the fall of the capital" or "a spring". */
export const season: TimexRule = {
  id: 'en/timexes/season',
  needs: 'season',
  pattern: timexPattern(
    `(?<=\\b(?:in|by|during|since|until|through|throughout|for|before|after|over|early|late|mid)[\\s-]{1,3}(?:early |late |mid-)?)(?:the )?(?<season>${SEASON})(?! of )`,
  ),
  read: ({ season: word = '' }, { before, after }) => {
    if (/^\s(?:in|from|to|short|apart|offensive|training|break|semester|back|behind|below)\b/iu.test(after)) {
      if (/^fall$/iu.test(word) || !/^\s(?:in|from|to)\b/iu.test(after)) return undefined
    }
    // "after fall in prices", "for fall": the verb and the noun need the article
    if (
      /^(?:fall|spring)$/iu.test(word) &&
      !/\b(?:in|by|until|early|late|during|since)[\s-](?:early |late |mid-)?$/iu.test(before)
    )
      return undefined
    return { meaning: { kind: 'part-of-year', part: seasonOf(word) } }
  },
}

const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  '1st': 1,
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
}
const PARTS: readonly YearPart[] = ['Q1', 'Q2', 'Q3', 'Q4']
const quarterOf = (ordinal: string): YearPart | undefined => PARTS[(ORDINALS[ordinal.toLowerCase()] ?? 0) - 1]

const OF_YEAR = `(?:(?:,| of| in)? (?:(?:fiscal )?(?<year>${YEAR})|(?<which>last|this|next) year))?`
const yearOf = (year: string | undefined, which: string | undefined) => ({
  ...(year === undefined ? {} : { year: Number(year) }),
  ...(which === undefined ? {} : { yearShift: SHIFTS[which.toLowerCase()] ?? 0 }),
})

/** "the third quarter", "first-quarter", "the first quarter of 2024", "Q3 2023", "this year's second quarter". */
export const quarter: TimexRule = {
  id: 'en/timexes/quarter',
  needs: 'quarter',
  pattern: timexPattern(
    `(?:(?:the )?(?:fiscal )?(?<ordinal>first|second|third|fourth|1st|2nd|3rd|4th)~quarter|Q(?<number>[1-4]))${OF_YEAR}`,
  ),
  read: ({ ordinal, number, year, which }, { before }) => {
    if (/\b(?:a|one)[\s-]$/iu.test(before)) return undefined
    const part = ordinal === undefined ? PARTS[Number(number) - 1] : quarterOf(ordinal)
    return part === undefined
      ? undefined
      : { meaning: { kind: 'part-of-year', part, ...yearOf(year, which) } }
  },
}

/** What a half of a year is told of, right beside it. */
const RESULTS =
  /\b(?:profits?|earn(?:ed|ings)|revenues?|sales|net|income|losse?s?|lost\s\$|output|exports?|imports?|orders|growth|grew|economy|gdp|dividend|quarter|fiscal|year)(?!\p{L})/iu

/** "the first half of 2023", "the second half of the year", "first-half". */
export const half: TimexRule = {
  id: 'en/timexes/half',
  needs: 'half',
  pattern: timexPattern(
    `(?:the )?(?<ordinal>first|second|latter)~half(?: of)?(?: (?:(?:fiscal )?(?<year>${YEAR})|(?<which>last|this|next) year|the (?<bare>year)))|the (?<ordinal2>first|second)~half`,
  ),
  read: ({ ordinal: told, ordinal2, year, which, bare }, { before, after }) => {
    // "in the first half" is of a match or of a year
    if (ordinal2 !== undefined && !(RESULTS.test(before) || RESULTS.test(after))) return undefined
    const ordinal = told ?? ordinal2 ?? ''
    return {
      meaning: {
        kind: 'part-of-year',
        part: ordinal.toLowerCase() === 'first' ? 'H1' : 'H2',
        ...(bare === undefined ? yearOf(year, which) : { yearShift: 0 }),
      },
    }
  },
}

export const partOfYearRules: readonly TimexRule[] = [half, quarter, seasonOfYear, turnedSeason, season]
