import type { ClauseTurn, Meaning } from '../../../pipeline/dates/meaning.ts'
import type { ClauseView } from '../../../pipeline/dates/rule.ts'
import { findSigns, type Sign } from './tense-signs.ts'
import {
  DEMANDS,
  INTENT_FORMS,
  PLAN_WORDS,
  PRESENT_INTENTS,
  SCHEDULE_FORMS,
  SCHEDULED_NOUNS,
} from './verbs.ts'

/** How far to the left and right a governing verb is looked for, in UTF-16 units: about thirty words. */
const REACH = 200
/** How far before an infinitive its plan may stand. */
const INTENT_REACH = 60

/** Where the clause of a place begins: after the last mark or word that opens one. */
const CLAUSE_OPENER =
  /(?:[,;:—–“”"()]|\b(?:and|but|that|while|as|when|after|before|because|although|if|who|which|where|until)\b)/giu
/** Only a preposition and little else stands between a clause's start and its first word of time. */
const IS_CLAUSE_START =
  /^\s{0,3}(?:(?:on|in|by|at|late|early|last|next|the|and|but|then|later|also|earlier|separately|meanwhile|of|during|over)[\s,]{1,3}){0,4}$/iu

const lastIndexOf = (text: string, pattern: RegExp): number => {
  let last = 0
  for (const match of text.matchAll(pattern)) last = match.index + match[0].length
  return last
}

const wordAt = (text: string, start: number): string =>
  /^[\p{L}’'-]{1,30}/u.exec(text.slice(start, start + 30))?.[0].toLowerCase() ?? ''

/** "did not sign", "couldn't agree": the base form behind is past. */
const PAST_MODAL = /^(?:did|didn['’]t|couldn['’]t|wouldn['’]t)$/u

/** True for a base form after its modal or "to": "will formally resume", "to start". */
const isGoverned = (verb: Sign, before: Sign | undefined, text: string): boolean =>
  before !== undefined &&
  (before.kind === 'future' || before.kind === 'infinitive' || PAST_MODAL.test(wordAt(text, before.start))) &&
  /^\S{1,12}\s{1,3}(?:(?:not|then|also|soon|again|likely|yet|still|now|\p{L}{2,15}ly)\s{1,3}){0,2}$/u.test(
    text.slice(before.start, verb.start),
  )

/** The turn of the nearest verb to the left, looking through infinitives to what plans them. */
const turnLeft = (signs: readonly Sign[], text: string): ClauseTurn | 'present' | undefined => {
  for (let index = signs.length - 1; index >= 0; index--) {
    const sign = signs[index]
    if (!sign) continue
    if (sign.kind === 'intent') {
      if (PRESENT_INTENTS.has(wordAt(text, sign.start))) return 'future'
      continue
    }
    const isBase = sign.kind === 'present' || SCHEDULE_FORMS.has(wordAt(text, sign.start))
    if (isBase && isGoverned(sign, signs[index - 1], text)) continue
    if (sign.kind !== 'infinitive') return sign.kind
    const matrix = signs[index - 1]
    if (!matrix) return 'future'
    const between = sign.start - matrix.start
    // "had been due to end on Wednesday": it was, or was not
    if (matrix.kind === 'past' && PLAN_WORDS.has(wordAt(text, matrix.start))) return 'either'
    const word = wordAt(text, matrix.start)
    // "agreed not to use force": kept from the day it is said
    if (matrix.kind === 'past' && /\bnot\s{1,2}$/u.test(text.slice(matrix.start, sign.start))) return 'past'
    if (
      between <= INTENT_REACH &&
      (INTENT_FORMS.has(word) || matrix.kind === 'future' || matrix.kind === 'present')
    )
      return 'future'
  }
  return undefined
}

const DEADLINE =
  /\b(?:until(?: after)?|till|by|before|no later than|as early as|as soon as|ahead of|pending)\s{1,3}(?:the\s|a\s|late\s|early\s|next\s|around\s){0,2}$/iu
const SINCE =
  /\b(?:since|as of|dating (?:back )?to|(?<!\b(?:expected|due|be|come|go|get|them|him|her|it)\s)back (?:in|on)|ago|last)\s{1,3}(?:the\s|late\s|early\s|mid-){0,2}$/iu
/** Verbs after which "until" names an end still to come: "has until Monday", "gave them until Friday". */
const GRANTS =
  /\b(?:have|has|had|give|gives|gave|given|extend|extends|extended|extending|postponed|delayed|adjourned|suspended|wait|waits|waited|remain|remains|stay|set|put off|pushed back|deadline|expire|expires)\b/iu

const PERFECT_BEFORE = /\b(?:has|have|had)\s{1,3}(?:(?:already|not|all|also|long|\p{L}{2,12}ly)\s{1,3})?$/iu

const HAD_DEMANDED =
  /\bhad\s(?:been\s)?(?:ordered|demanded|told|asked|given|warned|promised|vowed|pledged|set)\b[^.;]{0,80}$/iu

const isDayLike = (meaning: Meaning): boolean =>
  meaning.kind === 'weekday' || (meaning.kind === 'period' && meaning.unit === 'weekend')

/** What is called for a date beforehand, right before it: "an election March 26". */
const SCHEDULED_BEFORE =
  /\b(?:deadlines?|elections?|votes?|summits?|meetings?|hearings?|referendum|conference|inauguration|runoff|election day|visits?|trips?)\s(?:(?:on|of)\s){0,1}$/iu

/** "moved it to Sept. 11", "had put the vote off until Friday": where it is now, past or not. */
const MOVED_TO =
  /\b(?:moved|postponed|put off|pushed back|brought forward|rescheduled|extended|shifted|deferred)\b.{0,30}\b(?:to|until|till)\s{1,3}$/iu

/** "called for rallies on Friday"; who "called for calm on Friday" did so then. */
const CALLED_FOR =
  /\bcall(?:s|ed|ing)? for\s(?:[\p{L}-]{1,15}\s){0,3}(?:rally|rallies|protests?|march|marches|strikes?|demonstrations?|elections?|walkouts?|meetings?|summit|session|votes?|referendum)\s(?:on\s){0,1}$/iu

/** A deadline that is over. */
const LAPSED = /^(?:\s\p{L}{2,12}){0,3}\s(?:passed|expired|lapsed|elapsed|came and went|went by)\b/iu

/** What stands around a caption: its label before it, a credit behind it on its line. */
const CAPTION_LABEL = /\b(?:caption|photo|picture|image)s?:\s{0,3}$/iu
const CREDIT =
  /^\s{0,3}(?:\((?:[^\n()]{0,60}\b(?:photo|photograph|picture|image|getty)\b|[\p{L} .]{2,40}\/[\p{L} .]{2,40}\))|(?:photo|photograph|picture|image|credit)s?:)/iu
const CREDIT_REACH = 80
/** Before a day in a caption, a plan stands near. */
const WILL_REACH = 30

/** "Delegates leave the hall on Sunday (Photo: …)": a picture is of what has been. */
const isCaption = (text: string, sentence: ClauseView['sentence']): boolean =>
  CAPTION_LABEL.test(text.slice(Math.max(0, sentence.start - 12), sentence.start)) ||
  CREDIT.test(text.slice(sentence.end, sentence.end + CREDIT_REACH)) ||
  /\((?:[^()]{0,40}\s)?photos?\b[^()]{0,40}\)/iu.test(text.slice(sentence.start, sentence.end))

/** A quotation mark that ends what it stands behind: no blank before it. */
const isClosing = (before: string, end: number): boolean => /\S["”]$/u.test(before.slice(0, end))

/** "the attacks of Oct. 7", whatever verb stands before; not "the deadline of Friday", "the end of May". */
const NOUN_OF =
  /\b(?:attacks?|raids?|massacre|invasion|war|battle|coup|bombings?|killings?|strikes?|events|accord|agreement|truce|assault|uprising|protests?|clashes|incursion|revolution)\sof\s{1,3}(?:early\s|late\s){0,1}$/iu

/** A quotation that has ended: of one pair of marks, and not too long to be one. */
const QUOTED = /“[^“”]{1,300}”|"[^"]{1,300}"/gu

/** 'said on "Ask the Minister" Sunday': what was quoted before has its own time, where a verb stands outside it. */
const outsideQuotations = (signs: readonly Sign[], before: string, offset: number): readonly Sign[] => {
  const quoted = [...before.matchAll(QUOTED)].map(({ index, 0: { length } }) => ({
    start: offset + index,
    end: offset + index + length,
  }))
  const outside = signs.filter(
    (sign) => !quoted.some(({ start, end }) => start < sign.start && sign.start < end),
  )
  return outside.some(({ kind }) => kind !== 'intent') ? outside : signs
}

/**
 * Which way a time expression looks, by the governing verb of its clause and by cues beside it.
 *
 * A weekday at the start of a clause belongs to the verb after it ("On Friday the envoy left"), else to the
 * nearest verb before it ("the envoy will leave on Friday"), else to the next.
 *
 * @example turnOf(view of "Friday" in "Envoys will meet on Friday") // 'future'
 */
export const turnOf = ({ text, sentence, span, tokens, meaning }: ClauseView): ClauseTurn | undefined => {
  const from = Math.max(sentence.start, span.start - REACH)
  const before = text.slice(from, span.start)
  const after = text.slice(span.end, Math.min(sentence.end, span.end + REACH))
  if (SINCE.test(before)) return 'past'
  if (isDayLike(meaning) && isCaption(text, sentence) && !/\b(?:will|to)\b/u.test(before.slice(-WILL_REACH)))
    return 'past'
  if (/\b(?:hours|days|weeks|months)\sfrom\s{1,3}$/iu.test(before)) return 'either'
  if (/\bdeadline\b.{0,12}$/iu.test(before) && LAPSED.test(after)) return 'past'
  if (MOVED_TO.test(before) || CALLED_FOR.test(before)) return 'either'
  // "to act until an election March 26"
  if (!isDayLike(meaning) && SCHEDULED_BEFORE.test(before)) return 'either'
  // "called a strike for Tuesday"; not "blamed them for Friday's raid"
  const isFor = /\bfor\s{1,3}(?:early\s|late\s){0,1}$/iu.test(before) && !/^(?:['’]|\s\p{Ll})/u.test(after)
  if (isFor && isDayLike(meaning)) return 'future'
  const left = outsideQuotations(
    findSigns(text, from, span.start, tokens),
    text.slice(sentence.start, span.start),
    sentence.start,
  )
  const settle = (kind: ClauseTurn | 'present' | undefined): ClauseTurn | undefined =>
    kind === 'present' ? (isDayLike(meaning) ? 'future' : undefined) : kind
  const leftTurn = settle(turnLeft(left, text))
  // "to cut output from May 1", "was to be handed over starting Friday"
  const start = /\b(?<word>from|starting|beginning|effective)\s{1,3}(?:on\s){0,1}$/iu.exec(before)?.groups?.[
    'word'
  ]
  if (start !== undefined && leftTurn !== 'future' && (start !== 'from' || !isDayLike(meaning)))
    return 'either'
  if (DEADLINE.test(before)) {
    if (/\bahead of\s/iu.test(before.slice(-30))) return 'future'
    if (/\bhad\suntil\s/iu.test(before.slice(-30))) return 'either'
    // "had ordered him handed over by Thursday"
    if (HAD_DEMANDED.test(before.slice(-90))) return 'either'
    const nearest = left.findLast((sign) => sign.kind !== 'intent')
    const governor = nearest ? wordAt(text, nearest.start) : ''
    // "fought until Friday" is over; "demanded that they leave by Friday" is not
    // "had recovered by midday"; "had until midday to recover"
    const isPerfect = nearest?.kind === 'past' && PERFECT_BEFORE.test(text.slice(from, nearest.start))
    const isGranted = !isPerfect && GRANTS.test(before.slice(-60))
    const isPast = leftTurn === 'past' && !isGranted && !DEMANDS.has(governor)
    const isTold =
      leftTurn === undefined && findSigns(text, span.end, span.end + after.length, tokens)[0]?.kind === 'past'
    return isPast || isTold ? 'past' : 'future'
  }
  const clauseStart = lastIndexOf(before, CLAUSE_OPENER)
  const opening = before.slice(clauseStart)
  const isQuoteBefore = /[“"]\s{0,2}$/u.test(before.slice(0, clauseStart)) && !isClosing(before, clauseStart)
  // 'put forward a "road map" in May', "summoned the envoys, A and B, on Monday, after …": no new clause
  const opener = before[clauseStart - 1] ?? ''
  const isEnclosed =
    (opener === ',' && /^\s{0,2}(?:[,.;]|$)/u.test(after)) ||
    (/["”]/u.test(opener) && isClosing(before, clauseStart))
  const isFirst = IS_CLAUSE_START.test(opening) && !(isEnclosed && leftTurn !== undefined)
  const isAttribute =
    /^(?:['’]s)?\s\p{Ll}/u.test(after) &&
    (/^['’]s/u.test(after) || /(?:\b(?:the|a|an|this|its|his|their|of|by)|['’]s?)\s{1,3}$/iu.test(before))
  const isUnscheduled =
    isAttribute && (meaning.kind === 'weekday' || meaning.kind === 'date') && !SCHEDULED_NOUNS.test(after)
  const right = findSigns(text, span.end, span.end + after.length, tokens).filter(
    (sign) => sign.kind !== 'intent' && sign.kind !== 'infinitive',
  )
  const rightTurn = settle(right[0]?.kind as ClauseTurn | 'present' | undefined)
  const hasLeftInClause = left.some((sign) => sign.start >= from + clauseStart && sign.kind !== 'intent')
  if ((isUnscheduled && !hasLeftInClause) || NOUN_OF.test(before)) return 'past'
  if ((isFirst || isQuoteBefore) && !hasLeftInClause && rightTurn !== undefined) return rightTurn
  if (isAttribute && !isUnscheduled && SCHEDULED_NOUNS.test(after) && leftTurn !== 'future') return 'either'
  if (leftTurn !== undefined) return leftTurn
  return rightTurn
}
