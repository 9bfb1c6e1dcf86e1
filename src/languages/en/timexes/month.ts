import type { Turn } from '../../../pipeline/dates/meaning.ts'
import type { TimexRule } from '../../../pipeline/dates/rule.ts'
import { timexPattern } from './pattern.ts'
import { DATE, MONTH, MONTH_FULL, monthNumber, YEAR } from './words.ts'

/** Months that are also verbs, names or marches: they need more than their letters. */
const AMBIGUOUS = new Set(['may', 'march', 'mar', 'april', 'june', 'august', 'jan', 'dec', 'jun', 'sep'])
const BEFORE_MONTH =
  /\b(?:in|of|by|since|until|till|from|to|through|throughout|during|before|after|last|next|this|early|late|mid|and|or|between|around|for|past|following|each|every)[\s-]$/iu

/** True where the word is the month: capital letter, and signs of a date around the doubtful ones. */
const isMonthWord = (month: string, before: string, after: string): boolean => {
  const word = month.replace('.', '')
  if (!/^\p{Lu}/u.test(word)) return false
  // "the March on Washington", "a March for peace"
  const isOn = /^march$/iu.test(word) && /^\s(?:on|for|against|of)\s/iu.test(after)
  if (isOn && !/\b(?:in|since|until|till|by|last|next|early|late|mid)[\s-]$/iu.test(before)) return false
  if (!AMBIGUOUS.has(word.toLowerCase())) return true
  // "his wife Jan", "Dec" the company
  if (word.length === 3 && !/^may$/iu.test(word)) return BEFORE_MONTH.test(before)
  // "and April Hughes was", "to June Adams": a name after what may also bind names
  if (
    /\b(?:and|or|to|from|by|for)\s$/iu.test(before) &&
    /^(?:april|june|august|may|jan)$/iu.test(word) &&
    /^\s(?!(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b)\p{Lu}\p{Ll}/u.test(after)
  )
    return false
  // "Theresa May said", "April Ryan asked"
  if (BEFORE_MONTH.test(before)) return !/^\sMay(?:or)?\b/u.test(after)
  if (/^\s(?:'|’)?\d/u.test(after)) return true
  if (/^may$/iu.test(word))
    return /\b(?:the|a|its|his|her|their)\s$/iu.test(before) && !/^\s(?:be|not|have)\b/u.test(after)
  if (/\p{Lu}[\p{L}.]{1,20}\s$/u.test(before)) return false
  return !/^\s\p{Lu}\p{Ll}/u.test(after)
}

/** "November", "Sept." */
export const month: TimexRule = {
  id: 'en/timexes/month',
  needs: 'month',
  pattern: timexPattern(`(?<month>${MONTH})`),
  read: ({ month = '' }, { before, after }) => {
    // abbreviations stand beside numbers; "Dec." may also end a slogan or a name
    if (!isMonthWord(month, before, after)) return undefined
    return { meaning: { kind: 'date', month: monthNumber(month) } }
  },
}

/** "the talks of 2013 … that February": of the year told. */
export const thatMonth: TimexRule = {
  id: 'en/timexes/that-month',
  needs: 'month',
  pattern: timexPattern(`that (?<month>${MONTH_FULL})(?=\\s{0,2}[,.;])`),
  read: ({ month = '' }) =>
    /^\p{Lu}/u.test(month)
      ? { meaning: { kind: 'date', month: monthNumber(month), yearShift: 0, yearAnchor: 'text' } }
      : undefined,
}

/** "November 2023", "November of 2023", "Nov., 2023". */
export const monthOfYear: TimexRule = {
  id: 'en/timexes/month-of-year',
  needs: 'month',
  pattern: timexPattern(`(?<month>${MONTH}),?(?: of)? (?<year>${YEAR})`),
  read: ({ month = '', year }, { before, after }) => {
    if (!/^\p{Lu}/u.test(month) || /\bTheresa\s$/u.test(before)) return undefined
    // "May 2020 vote": a date; "March 1,500 miles": none
    if (/^[,.]\d/u.test(after)) return undefined
    return { meaning: { kind: 'date', month: monthNumber(month), year: Number(year) } }
  },
}

/** "July last year", "November of this year", "May that year". */
export const monthOfRelativeYear: TimexRule = {
  id: 'en/timexes/month-of-relative-year',
  needs: 'month',
  pattern: timexPattern(
    `(?<month>${MONTH_FULL})(?: of)? (?<which>last|this|next|that|the previous|the same|the following) year`,
  ),
  read: ({ month = '', which = '' }) => {
    if (!/^\p{Lu}/u.test(month)) return undefined
    const word = which.toLowerCase().replace(/^the\s+/u, '')
    const yearShift = { last: -1, previous: -1, next: 1, following: 1 }[word] ?? 0
    const isTold = word === 'that' || which.toLowerCase().startsWith('the')
    return {
      meaning: {
        kind: 'date',
        month: monthNumber(month),
        yearShift,
        ...(isTold ? { yearAnchor: 'text' } : {}),
      },
    }
  },
}

/** "last July", "next March", "last August 21", "this past May", "this September". */
export const turnedMonth: TimexRule = {
  id: 'en/timexes/turned-month',
  needs: 'month',
  pattern: timexPattern(
    `(?<turn>last|next|this(?: (?:past|coming))?|(?:the )?(?:past|coming)) (?<month>${MONTH_FULL})(?: (?<date>${DATE})(?![,.:]?\\d))?`,
  ),
  read: ({ turn = '', month = '', date }) => {
    if (!/^\p{Lu}/u.test(month)) return undefined
    const word = turn.toLowerCase().split(/\s+/u).at(-1)
    const day = { month: monthNumber(month), ...(date === undefined ? {} : { date: Number(date) }) }
    if (word === 'this') return { meaning: { kind: 'date', ...day, yearShift: 0 } }
    const side: Turn = word === 'next' || word === 'coming' ? 'future' : 'past'
    return { meaning: { kind: 'date', ...day, turn: side } }
  },
}

export const monthRules: readonly TimexRule[] = [
  monthOfRelativeYear,
  monthOfYear,
  turnedMonth,
  thatMonth,
  month,
]
