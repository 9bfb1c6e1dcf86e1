import type { Anchor, Reading } from '../../../pipeline/dates/meaning.ts'
import type { TimexRule } from '../../../pipeline/dates/rule.ts'
import { timexPattern } from './pattern.ts'
import { DAY_PART, partOf } from './words.ts'

const day = (offset: number, anchor: Anchor, part?: string): Reading => {
  const dayPart = part === undefined ? undefined : partOf(part)
  return {
    meaning: { kind: 'period', unit: 'day', offset, anchor },
    ...(dayPart === undefined ? {} : { part: dayPart }),
  }
}

const OFFSETS: Readonly<Record<string, number>> = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 }

/** "today", "yesterday morning", "tomorrow night", "tonight". */
export const namedDay: TimexRule = {
  id: 'en/timexes/named-day',
  needs: 'named',
  pattern: timexPattern(
    `(?<day>today|tonight|yesterday|tomorrow)(?: (?:early |late )?(?<part>${DAY_PART}))?`,
  ),
  read: ({ day: word = '', part }, { before, after }) => {
    // "USA Today", "Russia Today": a name
    if (/^T/u.test(word) && /\p{Lu}[\p{L}.]{1,20}\s$/u.test(before) && !/^\s(?:is|was)\b/u.test(after))
      return undefined
    const name = word.toLowerCase()
    return day(OFFSETS[name] ?? 0, 'published', name === 'tonight' ? 'night' : part)
  },
}

/** "the day before yesterday", "the day after tomorrow". */
export const dayBeyond: TimexRule = {
  id: 'en/timexes/day-beyond',
  needs: 'named',
  pattern: timexPattern('the day (?:(?<before>before yesterday)|after tomorrow)'),
  read: ({ before }) => day(before === undefined ? 2 : -2, 'published'),
}

/** "this morning", "this evening"; "last night". */
export const partOfThisDay: TimexRule = {
  id: 'en/timexes/part-of-this-day',
  needs: 'dayPart',
  pattern: timexPattern(
    `(?:(?:earlier |late |later |early )?this (?<part>${DAY_PART})|(?:late |early )?(?<last>last (?:night|evening)))`,
  ),
  read: ({ part, last }) =>
    last === undefined ? day(0, 'published', part) : day(-1, 'published', last.split(/\s+/u)[1]),
}

const TOLD: Readonly<Record<string, number>> = {
  that: 0,
  'that same': 0,
  'the same': 0,
  'the next': 1,
  'the following': 1,
  'the very next': 1,
  'the previous': -1,
  'the preceding': -1,
}

/** "the same day", "that night", "the next morning", "the previous day": from the day told last. */
export const toldDay: TimexRule = {
  id: 'en/timexes/told-day',
  needs: 'day',
  pattern: timexPattern(
    `(?<which>that(?: same)?|the (?:same|(?:very )?next|following|previous|preceding)) (?:day(?!s|time| (?:care|trip|job))|(?<part>${DAY_PART}))`,
  ),
  read: ({ which = '', part }) => day(TOLD[which.toLowerCase().replace(/\s+/gu, ' ')] ?? 0, 'text', part),
}

/** "the day after", "the day before", "a day later" is a shift: these stand alone at a clause's end. */
export const dayAfter: TimexRule = {
  id: 'en/timexes/day-after',
  needs: 'day',
  pattern: timexPattern(
    '(?:the day|the (?<part>night|morning)) (?<side>after|before|earlier)(?=\\s{0,2}(?:[.,;:)—”"]|$))',
  ),
  read: ({ side, part }) => day(side?.toLowerCase() === 'after' ? 1 : -1, 'text', part),
}

/** "earlier in the day", "later that day", "late in the day", "early in the morning". */
export const withinDay: TimexRule = {
  id: 'en/timexes/within-day',
  needs: 'day',
  pattern: timexPattern(
    `(?:(?:earlier|later|late|early) (?:in the day|(?:that|the same) day|today|in the (?<part>${DAY_PART})))`,
  ),
  read: ({ part }) => day(0, 'near', part),
}

/** "the morning", "overnight", "midday": joined with a day beside it, else on the day of the sentence. */
export const bareDayPart: TimexRule = {
  id: 'en/timexes/bare-day-part',
  needs: 'dayPart',
  pattern: timexPattern(
    `(?:(?:(?:early|late) )?(?<=\\b(?:in|during|on|by|throughout|until|through)\\s{1,3}(?:(?:early|late)\\s{1,3})?)the (?:(?:early|late) )?(?<part>${DAY_PART}|(?:pre-?)?dawn)(?: hours)?|(?<alone>overnight|(?:mid-?|(?:early|late) )(?:morning|afternoon)|late evening)|(?<=\\b(?:at|by|in|until|before|after)\\s{1,3})(?:the )?(?<edge>night|dawn|dusk|sunset|sunrise|nightfall|midday))`,
  ),
  read: ({ part, alone, edge }, { after }) => {
    if (/^(?:-|\s(?:shift|club|watch|school|market)\b)/iu.test(after)) return undefined
    const word = (part ?? alone ?? edge ?? '')
      .toLowerCase()
      .replace(/^(?:mid-?|early\s+|late\s+)(?=[mae])/u, '')
    // "at night" is any night
    if (word === 'night' && edge !== undefined) return { meaning: { kind: 'set', value: 'XXXX-XX-XXTNI' } }
    const early = /dawn|sunrise/u.test(word)
    const late = /dusk|sunset|nightfall/u.test(word)
    return day(0, 'near', early ? 'morning' : late ? 'evening' : word)
  },
}

export const relativeDayRules: readonly TimexRule[] = [
  dayBeyond,
  partOfThisDay,
  withinDay,
  toldDay,
  dayAfter,
  namedDay,
  bareDayPart,
]
