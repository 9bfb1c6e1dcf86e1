import type { Modifier } from '../../../pipeline/dates/meaning.ts'
import type { TimexRule } from '../../../pipeline/dates/rule.ts'
import { timexPattern } from './pattern.ts'
import { unitOf } from './words.ts'

const PERIOD = '(?:week|weekend|month|quarter|year|decade|century)'

/** Units from the one that holds publication. */
const OFFSETS: Readonly<Record<string, number>> = {
  last: -1,
  this: 0,
  'this past': -1,
  'this coming': 1,
  next: 1,
  'the current': 0,
  'the coming': 1,
  'the latest': 0,
}

/** Units from the one told last. */
const TOLD_OFFSETS: Readonly<Record<string, number>> = {
  'the next': 1,
  'the following': 1,
  'the previous': -1,
  'the preceding': -1,
  'the prior': -1,
  'the same': 0,
  that: 0,
  'that same': 0,
}

/** "last week", "this month", "next year", "the current quarter". */
export const period: TimexRule = {
  id: 'en/timexes/period',
  needs: 'unit',
  pattern: timexPattern(
    `(?<which>last|this(?: past| coming)?|next|the (?:current|coming|latest)) (?:fiscal |calendar )?(?<unit>${PERIOD})`,
  ),
  read: ({ which = '', unit = '' }, { before, after }) => {
    const offset = OFFSETS[which.toLowerCase().replace(/\s+/gu, ' ')] ?? 0
    // "This Week", the programme
    if (/^This Week$/u.test(`${which} ${unit}`)) return undefined
    // "the last week" is a stretch of seven days
    if (/\bthe\s$/iu.test(before) && /^(?:last|next)/iu.test(which)) return undefined
    if (/^(?:-old|\s?['’]s\s(?:worth))/iu.test(after)) return undefined
    if (/^this past (?:month|week|year|quarter|decade)/iu.test(`${which} ${unit}`))
      return { meaning: { kind: 'stretch', unit: unitOf(unit), count: 1, turn: 'past' } }
    return { meaning: { kind: 'period', unit: unitOf(unit), offset, anchor: 'published' } }
  },
}

/** "the previous month", "that year", "the next week": from what is told last. */
export const toldPeriod: TimexRule = {
  id: 'en/timexes/told-period',
  needs: 'unit',
  pattern: timexPattern(
    `(?<which>the (?:next|following|previous|preceding|prior|same)|that(?: same)?) (?:fiscal |calendar )?(?<unit>${PERIOD})`,
  ),
  read: ({ which = '', unit = '' }, { after }) => {
    if (/^(?:-old|\s?['’]s\s(?:worth))/iu.test(after)) return undefined
    const offset = TOLD_OFFSETS[which.toLowerCase().replace(/\s+/gu, ' ')] ?? 0
    return { meaning: { kind: 'period', unit: unitOf(unit), offset, anchor: 'text' } }
  },
}

const EDGES: Readonly<Record<string, Modifier>> = {
  end: 'END',
  close: 'END',
  beginning: 'START',
  start: 'START',
  middle: 'MID',
  early: 'START',
  earlier: 'EARLIER',
  later: 'LATER',
  late: 'END',
  rest: 'LATER',
  turn: 'START',
}

/** "the end of the year", "the rest of the week", "earlier in the week", "late in the month", "year-end". */
export const edgeOfPeriod: TimexRule = {
  id: 'en/timexes/edge-of-period',
  needs: 'unit',
  pattern: timexPattern(
    `(?:the (?<edge>end|close|beginning|start|middle|rest|turn) of the|(?<edge2>early|earlier|later|late) in the) (?<unit>${PERIOD})|(?<unit2>year|month|decade)~(?<edge3>end)(?!s)`,
  ),
  read: ({ edge, edge2, edge3, unit, unit2 }) => {
    const mod = EDGES[(edge ?? edge2 ?? edge3 ?? '').toLowerCase()]
    const named = (unit ?? unit2 ?? '').toLowerCase()
    const meaning = { kind: 'period' as const, unit: unitOf(named), offset: 0, anchor: 'published' as const }
    return mod === undefined ? undefined : { meaning, mod }
  },
}

/** "midweek", "midyear", "mid-month". */
export const midPeriod: TimexRule = {
  id: 'en/timexes/mid-period',
  needs: 'mid',
  pattern: timexPattern('mid-?(?<unit>week|month|year)'),
  read: ({ unit = '' }) => ({
    meaning: { kind: 'period', unit: unitOf(unit), offset: 0, anchor: 'published' },
    mod: 'MID',
  }),
}

/** "the weekend", "weekend": the one just gone, or ahead by tense. */
export const weekend: TimexRule = {
  id: 'en/timexes/weekend',
  needs: 'unit',
  pattern: timexPattern('(?:the )?weekend'),
  read: (_groups, { before, after }) => {
    if (
      /\b(?:a|an|every|each|per|long|holiday)\s$/iu.test(before) ||
      /^\s(?:edition|editor|update)\b/iu.test(after)
    )
      return undefined
    return { meaning: { kind: 'period', unit: 'weekend', offset: 0, anchor: 'published' } }
  },
}

/** "for the year", "in the quarter,": the one that is told of. */
export const thePeriod: TimexRule = {
  id: 'en/timexes/the-period',
  needs: 'thePeriod',
  pattern: timexPattern(
    "(?<=\\b(?:for|in|during|throughout) )the (?<unit>year|quarter|month|week)(?=\\s{0,2}(?:[,.;]|$))|(?:the |this )?(?<unit2>year|month|week)['’]s (?<end>end)",
  ),
  read: ({ unit, unit2, end }) => ({
    meaning: { kind: 'period', unit: unitOf(unit ?? unit2 ?? ''), offset: 0, anchor: 'published' },
    ...(end === undefined ? {} : { mod: 'END' }),
  }),
}

export const periodRules: readonly TimexRule[] = [
  thePeriod,
  edgeOfPeriod,
  midPeriod,
  period,
  toldPeriod,
  weekend,
]
