import type { DayPart, Holiday } from '../../../pipeline/dates/meaning.ts'
import type { TimexRule } from '../../../pipeline/dates/rule.ts'
import { timexPattern } from './pattern.ts'
import { YEAR } from './words.ts'

/** Days of the year with a name, by fixed date or by rule; feasts of lunar calendars need tables and are left out. */
const HOLIDAYS: Readonly<Record<string, Holiday>> = {
  'christmas eve': { month: 12, date: 24 },
  'christmas day': { month: 12, date: 25 },
  christmas: { month: 12, date: 25 },
  'boxing day': { month: 12, date: 26 },
  "new year's eve": { month: 12, date: 31 },
  "new year's day": { month: 1, date: 1 },
  "new year's": { month: 1, date: 1 },
  'orthodox christmas': { month: 1, date: 7 },
  'good friday': { easterOffset: -2 },
  'palm sunday': { easterOffset: -7 },
  'easter sunday': { easterOffset: 0 },
  'easter monday': { easterOffset: 1 },
  easter: { easterOffset: 0 },
  'ash wednesday': { easterOffset: -46 },
  'may day': { month: 5, date: 1 },
  halloween: { month: 10, date: 31 },
  "valentine's day": { month: 2, date: 14 },
  "st. patrick's day": { month: 3, date: 17 },
  'independence day': { month: 7, date: 4 },
  'fourth of july': { month: 7, date: 4 },
  'veterans day': { month: 11, date: 11 },
  'armistice day': { month: 11, date: 11 },
  'bastille day': { month: 7, date: 14 },
  juneteenth: { month: 6, date: 19 },
  thanksgiving: { month: 11, weekday: 4, nth: 4 },
  'thanksgiving day': { month: 11, weekday: 4, nth: 4 },
  'black friday': { month: 11, weekday: 4, nth: 4 },
  'labor day': { month: 9, weekday: 1, nth: 1 },
  'memorial day': { month: 5, weekday: 1, nth: -1 },
  'columbus day': { month: 10, weekday: 1, nth: 2 },
  "presidents' day": { month: 2, weekday: 1, nth: 3 },
  'martin luther king day': { month: 1, weekday: 1, nth: 3 },
}

const NAMES = Object.keys(HOLIDAYS)
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replaceAll('.', String.raw`\.`).replaceAll("'", "['’‘]"))
  .join('|')

/** Feasts whose names, in other countries, are other days: they need no year to be told, but are US days. */
export const holiday: TimexRule = {
  id: 'en/timexes/holiday',
  needs: 'holiday',
  pattern: timexPattern(
    `(?:the )?(?<name>${NAMES})(?:,? (?<year>${YEAR}))?(?:,? (?<which>last|this|next) year)?`,
  ),
  read: ({ name = '', year, which }, { after }) => {
    if (!/^\p{Lu}/u.test(name)) return undefined
    // "Christmas Island", "Easter Rising", "Christmas trees": names and things
    if (/^\s(?:Island|Rising|Carol|Truce|tree|card|gift|present|bonus|egg|bunny|party)/iu.test(after))
      return undefined
    const known = HOLIDAYS[name.toLowerCase().replaceAll(/[’‘]/gu, "'").replaceAll(/\s+/gu, ' ')]
    const shift = which === undefined ? undefined : { last: -1, this: 0, next: 1 }[which.toLowerCase()]
    const part: { part?: DayPart } = {}
    return known === undefined
      ? undefined
      : {
          meaning: {
            kind: 'holiday',
            holiday: known,
            ...part,
            ...(year === undefined ? {} : { year: Number(year) }),
            ...(shift === undefined ? {} : { yearShift: shift }),
          },
        }
  },
}

/** Attacks that are called by their date and belong to one year, from that day on: "9/11", "the Sept. 11 attacks". */
export const namedAttack: TimexRule = {
  id: 'en/timexes/named-attack',
  needs: 'digit',
  pattern: timexPattern(
    String.raw`9/11|Sept(?:ember|\.)? 11(?=(?:th)? (?:(?:terror|terrorist|suicide|hijack)[\p{L}]{0,6} )?(?:attacks?|hijackings|plot|hijackers|atrocities|strikes|commission|families))`,
  ),
  read: () => ({ meaning: { kind: 'date', year: 2001, month: 9, date: 11 } }),
}

export const holidayRules: readonly TimexRule[] = [namedAttack, holiday]
