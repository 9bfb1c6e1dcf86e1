import type { Token } from '../../../pipeline/language.ts'

/** Verbs that an "it" without meaning is the object of: "made it clear", "find it hard". */
const TAKES_EMPTY = new Set('made make makes making find found finds worth'.split(' '))
/** Verbs that it is the subject of: "it remains to be seen", "it takes two". */
const EMPTY_VERBS = new Set(
  'remains remain seems seemed seem appears appeared appear takes took take helps'.split(' '),
)
/** What talks, truces and strikes do, and no side without an object: "it began on Monday", "it lasted a week". */
const RUNS_ITS_COURSE = new Set('begin start end expire lapse last resume collapse'.split(' '))
const TAKES_LENGTH = new Set(['last'])
/** What is done to them: "it was extended". */
const IS_MADE = new Set('extend sign broker negotiate ratify postpone hammer'.split(' '))
const BE = new Set("is was 's be been".split(' '))
const BETWEEN = new Set("is was 's be been not will would".split(' '))

const lowerAt = (tokens: readonly Token[], index: number): string => tokens[index]?.text.toLowerCase() ?? ''

/**
 * Whether an "it" stands for nothing: "it is clear that", "it was the first time", "made it clear".
 *
 * @example isEmptyIt(tokenize('It is early to speak.', 0), 0) // true; false for "It is ready."
 */
export const isEmptyIt = (tokens: readonly Token[], index: number): boolean => {
  if (lowerAt(tokens, index) !== 'it') return false
  if (TAKES_EMPTY.has(lowerAt(tokens, index - 1)) || EMPTY_VERBS.has(lowerAt(tokens, index + 1))) return true
  let at = index + 1
  let hasBe = false
  while (/^(?:AUX|ADV|PART)$/u.test(tokens[at]?.upos ?? '') || BETWEEN.has(lowerAt(tokens, at))) {
    hasBe ||= BE.has(lowerAt(tokens, at))
    at += 1
  }
  const word = lowerAt(tokens, at)
  if (EMPTY_VERBS.has(word)) return true
  const verb = tokens[at]
  const isFollowed = /^(?:DET|PRON|NOUN|PROPN|ADJ|NUM|VERB|PART)$/u.test(tokens[at + 1]?.upos ?? '')
  if (
    verb?.upos === 'VERB' &&
    (TAKES_LENGTH.has(verb.lemma) ||
      (hasBe ? IS_MADE.has(verb.lemma) : RUNS_ITS_COURSE.has(verb.lemma) && !isFollowed))
  )
    return true
  if (!hasBe) return false
  if (/^(?:the|a|an)$/u.test(word)) {
    return /^(?:first|second|third|last|only|latest|possible|right|time)$/u.test(lowerAt(tokens, at + 1))
  }
  if (/^(?:up|worth|time|incumbent)$/u.test(word)) return true
  return tokens[at]?.upos === 'ADJ' && /^(?:to|that|for|if|whether|how|on)$/u.test(lowerAt(tokens, at + 1))
}
