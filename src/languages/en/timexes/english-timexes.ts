import type { TimexLanguage } from '../../../pipeline/dates/rule.ts'
import { agoLaterRules } from './ago-later.ts'
import { clockRules } from './clock.ts'
import { durationRules } from './duration.ts'
import { MODIFIERS } from './early-mid-late.ts'
import { fullDateRules } from './full-date.ts'
import { HINTS } from './hints.ts'
import { holidayRules } from './holiday.ts'
import { monthRules } from './month.ts'
import { numericDateRules } from './numeric-date.ts'
import { partOfYearRules } from './part-of-year.ts'
import { periodRules } from './period.ts'
import { PUBLICATION_WORDS } from './publication.ts'
import { JOIN_WORDS, RANGE_WORDS, rangeRules } from './range.ts'
import { referenceRules } from './reference.ts'
import { relativeDayRules } from './relative-day.ts'
import { setRules } from './set.ts'
import { stretchRules } from './stretch.ts'
import { turnOf } from './turn.ts'
import { isUnlikely } from './unlikely.ts'
import { weekdayRules } from './weekday.ts'
import { yearRules } from './year.ts'

const WEEKDAY = 'en/timexes/weekday'
const NEWS_DAYS = [WEEKDAY, 'en/timexes/named-day', 'en/timexes/part-of-this-day']
const OTHER_DEICTIC = ['turned-weekday', 'weekday-of-week', 'period', 'stretch', 'ago', 'present'].map(
  (name) => `en/timexes/${name}`,
)

/** How English tells time: its rules in order of priority, and the words around them. */
export const englishTimexes: TimexLanguage = {
  rules: [
    ...rangeRules,
    ...holidayRules,
    ...fullDateRules,
    ...numericDateRules,
    ...clockRules,
    ...monthRules,
    ...weekdayRules,
    ...setRules,
    ...agoLaterRules,
    ...partOfYearRules,
    ...stretchRules,
    ...periodRules,
    ...relativeDayRules,
    ...yearRules,
    ...durationRules,
    ...referenceRules,
  ],
  hints: HINTS,
  modifiers: MODIFIERS,
  bareTime:
    /^(?:(?:early|late|earlier|later) )?(?:in the |the )?(?:morning|afternoon|evening|night|day|dawn|dusk|noon|midday|midnight)$|^\d{1,2}(?::\d{2})? ?[ap]\.?m\.?$/iu,
  ranges: RANGE_WORDS,
  joins: JOIN_WORDS,
  publication: PUBLICATION_WORDS,
  weekdayRules: new Set([WEEKDAY]),
  newsDayRules: new Set(NEWS_DAYS),
  deicticRules: new Set([...NEWS_DAYS, ...OTHER_DEICTIC]),
  background: /\bhad\s(?:(?:not|also|already|\p{L}{2,12}ly)\s)?\p{L}{2,20}(?:\s[\p{L}’'-]{1,20}){0,5}\s$/u,
  isUnlikely,
  turnOf,
}
