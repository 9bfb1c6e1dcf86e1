import type { ClauseTurn } from '../../../pipeline/dates/meaning.ts'
import type { Token } from '../../../pipeline/language.ts'
import {
  DETERMINERS,
  INTENT_FORMS,
  PAST_FORMS,
  PAST_OR_OTHER,
  PLAN_WORDS,
  REPORT_FORMS,
  SCHEDULE_FORMS,
} from './verbs.ts'

/** A verb, or a word that plans, and where it stands. */
export interface Sign {
  readonly start: number
  /** `present`: ahead for a weekday ("talks resume Monday"), nothing for a date or a month. */
  readonly kind: ClauseTurn | 'present' | 'infinitive' | 'intent'
}

const WORD = /[\p{L}][\p{L}’'-]{0,30}/gu
/** Modals that look ahead; "would" and "could" too, as plans told in the past. */
const AHEAD = new Set("will would shall should must may might can could won't won’t wo".split(' '))
const AHEAD_SUFFIX = /['’](?:ll|d)$/iu
/** Auxiliaries that tell nothing by themselves when a verb follows: the verb or the modal before decides. */
const PERFECT = new Set(['have', 'has', 'had', 'having', "'ve", '’ve'])
const BE = new Set(['is', 'are', 'am', "isn't", "aren't"])

const isVerbTag = (token: Token | undefined): boolean =>
  token === undefined ||
  token.upos === 'VERB' ||
  token.upos === 'AUX' ||
  token.upos === 'ADJ' ||
  token.upos === 'PART'

/** A regular past form; not the nouns and base forms that end alike. */
const IS_REGULAR_PAST =
  /^(?!(?:need|speed|indeed|proceed|exceed|succeed|agreed-upon|hundred|sacred)$)[\p{L}’'-]{2,28}ed$/u

/** What follows a participle, not an attribute: "the deal struck Sunday". */
const AFTER_PARTICIPLE =
  /^(?:on|in|at|by|to|from|for|late|early|last|over|after|before|.{2,6}day|yesterday|)$/u

/** True for a participle whose "be", "is" or "are" stands before it, an adverb between at most. */
const isPassiveOf = (words: readonly string[], index: number): boolean => {
  const before = words[index - 1] ?? ''
  const auxiliary = /ly$|^(?:not|also|then|again)$/u.test(before) ? (words[index - 2] ?? '') : before
  if (/^(?:be|is|are|being|get|gets)$/u.test(auxiliary)) return true
  // "would have begun", "was to have been freed"
  const have = auxiliary === 'been' ? index - 2 : index - 1
  return (
    words[have] === 'have' && /^(?:to|would|could|should|might|may|must|will)$/u.test(words[have - 1] ?? '')
  )
}

const UNCHANGING = /^(?:let|put|cut|hit|shut|hurt|split|beaten|beat|cast|shed)$/u

/** What a word says about time, by its form and the words beside it. */
const signOf = (
  words: readonly string[],
  index: number,
  token: Token | undefined,
): Sign['kind'] | undefined => {
  const word = words[index] ?? ''
  const previous = words[index - 1] ?? ''
  const next = words[index + 1] ?? ''
  // "was let go", "were hit": the same form in every tense, told by its "was"; "go" is the verb's own
  if (UNCHANGING.test(word) && /^(?:was|were)$/u.test(previous)) return 'past'
  if (previous === 'let' && word === 'go') return undefined
  // "is to be signed and put to voters": as the verb before it
  const isJoined = previous === 'and' && words.slice(0, index).some((one) => one === 'be' || AHEAD.has(one))
  if (UNCHANGING.test(word) && isJoined) return undefined
  // "could not agree by Friday's deadline": it was so
  if (/^(?:couldn['’]t|wouldn['’]t)$/u.test(word)) return 'past'
  if (AHEAD.has(word) || AHEAD_SUFFIX.test(word)) {
    // "would have met on Friday": it did not, or it may yet
    if (next === 'have' && /^(?:would|could|should|might|may|must)$/u.test(word)) return 'either'
    return word === 'may' && token !== undefined && token.upos === 'PROPN' ? undefined : 'future'
  }
  if (word === 'to' && next !== '' && isInfinitive(words, index, token)) return 'infinitive'
  if (PLAN_WORDS.has(word)) {
    // "set" and "due" plan only beside their preposition
    if (word === 'set' && !/^(?:for|to)$/u.test(next) && !/^(?:is|are|was|were|be|been)$/u.test(previous))
      return 'past'
    // "expected to have risen in May"
    if (next === 'to' && words[index + 2] === 'have') return 'past'
    // "had been scheduled", "originally planned", "delayed the vote on Friday"
    const isDropped = previous === 'been' && words[index - 2] === 'had'
    if (isDropped) return 'either'
    if (previous === 'originally' || previous === 'initially') return 'past'
    if (/^(?:postponed|delayed|adjourned|rescheduled)$/u.test(word))
      return /^(?:until|till|to)$/u.test(next) ? 'future' : 'past'
    return 'future'
  }
  if (BE.has(word) && next === 'to') return 'future'
  if (/^(?:was|were)$/u.test(word) && next === 'to') return 'either'
  // "was to have met", "would have met": the word before tells
  if (PERFECT.has(word))
    return /^(?:to|would|could|should|might|may|must|will|not)$/u.test(previous) ? undefined : 'past'
  // taggers slip on "the deal struck Sunday"
  const isPlainPast = PAST_FORMS.has(word) && !PAST_OR_OTHER.has(word)
  if (!isPlainPast && !isVerbTag(token)) return undefined
  if (REPORT_FORMS.has(word)) {
    // "will report in the autumn", "to announce on Friday": what stands before tells
    const isBase = !/s$/u.test(word)
    return isBase && (AHEAD.has(previous) || previous === 'to') ? undefined : 'past'
  }
  if (PAST_FORMS.has(word) || IS_REGULAR_PAST.test(word)) {
    const isAttribute = token?.upos === 'ADJ' && !AFTER_PARTICIPLE.test(next)
    if (DETERMINERS.has(previous) || isAttribute) return undefined
    // "will be held", "to be freed", "are to be freed": what stands before tells
    return isPassiveOf(words, index) ? undefined : 'past'
  }
  if (BE.has(word)) return 'present'
  if (SCHEDULE_FORMS.has(word)) {
    // "too close to the premier": no verb
    if (DETERMINERS.has(previous) || token?.upos === 'ADJ') return undefined
    // "took hold", "helped end": the past form before it tells
    if (!/s$/u.test(word) && (PAST_FORMS.has(previous) || IS_REGULAR_PAST.test(previous))) return undefined
    // a tagger tells "talks resume in June" from "the vote in June"
    return token !== undefined && token.upos === 'VERB' && !/^ha(?:s|ve)$/u.test(word) ? 'future' : 'present'
  }
  // "went to bed": no verb, whatever the tagger says
  const isPresent = token !== undefined && token.upos === 'VERB' && !/ing$/u.test(word) && previous !== 'to'
  return isPresent ? 'present' : undefined
}

/** Base forms that end as participles do: "to bring", "to feed". */
const BASE_FORMS =
  /^(?:bring|swing|cling|sing|ring|wring|need|feed|heed|proceed|succeed|exceed|shed|bleed|breed|speed)$/u

/** "to" before a verb, not before a place or a person. */
const isInfinitive = (words: readonly string[], index: number, token: Token | undefined): boolean => {
  if (token !== undefined && token.upos === 'ADP') return false
  const next = words[index + 1] ?? ''
  return (
    !/^(?:the|a|an|his|her|its|their|this|that|these|those|at|least|about|more)$/u.test(next) &&
    (!/ed$|ing$/u.test(next) || BASE_FORMS.test(next))
  )
}

/** Signs of tense in a stretch of text, in order. */
export const findSigns = (
  text: string,
  from: number,
  to: number,
  tokens: readonly Token[] | undefined,
): Sign[] => {
  const found = [...text.slice(from, to).matchAll(WORD)]
  const isName = found.map((match) => /^\p{Lu}/u.test(match[0]) && from + match.index > from)
  const words = found.map((match) => match[0].toLowerCase())
  // Both go forward through the text.
  let at = 0
  return found.flatMap((match, index) => {
    const start = from + match.index
    while (tokens !== undefined && (tokens[at]?.end ?? Infinity) <= start) at += 1
    const covering = tokens?.[at]
    const token = covering !== undefined && covering.start <= start ? covering : undefined
    if (tokens === undefined && isName[index] === true) return []
    const kind = signOf(words, index, token)
    if (kind !== undefined) return [{ start, kind }]
    return INTENT_FORMS.has(words[index] ?? '') ? [{ start, kind: 'intent' as const }] : []
  })
}
