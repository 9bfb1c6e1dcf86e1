import type { Anchor, Modifier } from '../../../pipeline/dates/meaning.ts'
import type { TimexRule } from '../../../pipeline/dates/rule.ts'
import { timexPattern } from './pattern.ts'
import { unitOf } from './words.ts'

const PERIOD = '(?:week|weekend|month|quarter|year|decade|century)'

const OFFSETS: Readonly<Record<string, readonly [number, Anchor]>> = {
  last: [-1, 'published'],
  this: [0, 'published'],
  'this past': [-1, 'published'],
  'this coming': [1, 'published'],
  next: [1, 'published'],
  'the current': [0, 'published'],
  'the coming': [1, 'published'],
  'the next': [1, 'text'],
  'the following': [1, 'text'],
  'the previous': [-1, 'text'],
  'the preceding': [-1, 'text'],
  'the prior': [-1, 'text'],
  'the same': [0, 'text'],
  that: [0, 'text'],
  'that same': [0, 'text'],
  previous: [-1, 'published'],
  'the latest': [0, 'published'],
}

/** "last week", "this month", "next year", "the previous month", "that year", "the weekend". */
export const period: TimexRule = {
  id: 'en/timexes/period',
  needs: 'unit',
  pattern: timexPattern(
    `(?<which>last|this(?: past| coming)?|next|the (?:current|coming|next|following|previous|preceding|prior|same|latest)|that(?: same)?) (?:fiscal |calendar )?(?<unit>${PERIOD})`,
  ),
  read: ({ which = '', unit = '' }, { before, after }) => {
    const [offset, anchor] = OFFSETS[which.toLowerCase().replace(/\s+/gu, ' ')] ?? [0, 'published']
    // "This Week", the programme
    if (/^This Week$/u.test(`${which} ${unit}`)) return undefined
    // "the last week" is a stretch of seven days
    if (/\bthe\s$/iu.test(before) && /^(?:last|next)/iu.test(which)) return undefined
    if (/^(?:-old|\s?['’]s\s(?:worth))/iu.test(after)) return undefined
    if (/^this past (?:month|week|year|quarter|decade)/iu.test(`${which} ${unit}`))
      return { meaning: { kind: 'stretch', unit: unitOf(unit), count: 1, turn: 'past' } }
    return { meaning: { kind: 'period', unit: unitOf(unit), offset, anchor } }
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

export const periodRules: readonly TimexRule[] = [thePeriod, edgeOfPeriod, midPeriod, period, weekend]
