import type { TimexRule } from '../../../pipeline/dates/rule.ts'
import { timexPattern } from './pattern.ts'
import { COUNT, UNIT, unitOf, withCount, YEAR } from './words.ts'

/** Words before a stretch that make it a length of time. */
const OVER = /\b(?:over|in|within|during|for|of|throughout|through|across)\s{1,3}$/iu

/** Words before "last" that make it a verb. */
const VERBAL = /\b(?:will|would|shall|should|to|can|could|may|might|must|not|did|does|do|n['’]t)\s{1,3}$/iu

/** "the past two weeks", "the last 24 hours", "the next few days", "the past year". */
export const stretch: TimexRule = {
  id: 'en/timexes/stretch',
  needs: 'stretch',
  pattern: timexPattern(
    `(?:(?:the|these|its|his|her|their) )?(?<side>past|last|previous|next|coming|following) (?<count>${COUNT}) (?<unit>${UNIT})|(?:the|this) (?:(?<side2>past|last|next|coming) (?<unit2>week|month|year|decade|century|quarter|hour)|(?<side3>past) day)`,
  ),
  read: ({ side, side2, side3, count, unit, unit2 }, { before, after }) => {
    const word = (side ?? side2 ?? side3 ?? '').toLowerCase()
    if (/^-/u.test(after)) return undefined
    // "will last 30 days": the verb
    if (/^last$/iu.test(side ?? '') && VERBAL.test(before)) return undefined
    // "resumed the next month" is the month after; "over the next month" a length
    if (/^next$/iu.test(side2 ?? '') && !OVER.test(before)) return undefined
    const turn = word === 'next' || word === 'coming' || word === 'following' ? 'future' : 'past'
    return {
      meaning: {
        kind: 'stretch',
        unit: unitOf(unit ?? unit2 ?? 'day'),
        turn,
        ...(count === undefined ? { count: 1 } : withCount(count)),
      },
    }
  },
}

/** "recent weeks", "the coming days", "past years". */
export const vagueStretch: TimexRule = {
  id: 'en/timexes/vague-stretch',
  needs: 'units',
  pattern: timexPattern(
    '(?:(?:the )?(?:more |most )?(?<past>recent|previous|past|preceding|earlier|last)|(?:the )?(?<future>coming|next|future)) (?<unit>hours|days|weeks|months|years|decades|centuries)',
  ),
  read: ({ past, unit = '' }) => ({
    meaning: {
      kind: 'vague-stretch',
      unit: unitOf(unit),
      turn: past === undefined ? 'future' : 'past',
    },
  }),
}

/** "the first nine months of 1989", "the final two weeks": a length within a period. */
export const partOfPeriod: TimexRule = {
  id: 'en/timexes/part-of-period',
  needs: 'partOf',
  pattern: timexPattern(
    `(?:the )?(?:first|final|latest|initial|opening|closing) (?<count>${COUNT}) (?<unit>${UNIT})(?: of (?:(?:fiscal )?${YEAR}|(?:last|this|next|the) year))?`,
  ),
  read: ({ count, unit = '' }) => ({
    meaning: { kind: 'duration', unit: unitOf(unit), ...withCount(count) },
  }),
}

export const stretchRules: readonly TimexRule[] = [partOfPeriod, stretch, vagueStretch]
