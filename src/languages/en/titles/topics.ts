/** Starts of what says nothing where it stands alone, or points to what a title does not hold. */
const UNUSABLE =
  /^(?:(?:it|he|she|they|them|him|itself|themselves|himself|herself|nobody|no one|which|who|what|something|anything|nothing|us|you|we|i|there|here|do|so|to do so|that is|just|face to face)\b|(?:the|an?|her|this|that|these|those|any|one|none|stance|idea|move|step|thing|way|end)$)/iu

const LEADING = /^(?:as well as|and|or|of|to the|instead|also|even|again|now|in to)\s+/iu
const SMALL =
  /^(?:The|A|An|More|Most|All|Some|New|Several|About|Hundreds|Thousands|Dozens|Two|Three|Four|Five|No|Any|Such|Another|Further|Earlier|Previous|Fresh|Talks|Negotiations|Fighting|Clashes|Shelling)\b/u
const TRAILING =
  /(?:\s+(?:what|which|who)\s+(?:it|he|she|they|we))$|(?:\s+(?:in\s+(?:the\s+)?hopes?|in return|at all|capable|able|aimed|designed|meant|intended))$|[\s,;:–-]+$|(?:\s+(?:according|of|to|for|with|by|in|on|at|the|a|an|and|or|as|than|that|which|from|who|close|but|so))+$/iu
const DATELINE = /^\p{Lu}{6,}$/u
/** "that any deal must allow …": a clause, no noun that is pointed to. */
const CLAUSE =
  /^that\s.*\s(?:must|should|would|will|can|could|may|be|is|are|get|gets|once|return|stop|leave|pull|free|release)\b/iu
/** "these demands", but no clause ("that the army pull back"), no day ("this week’s meeting"), not "those who". */
const POINTING =
  /^(?:[Tt]hat|[Tt]his|[Tt]hose|[Tt]hese|[Ss]uch an?)\s+(?!(?:the|an?|all|any|both|no|its|their|his|her|who|that|which|morning|afternoon|evening|week|weekend|month|year|spring|summer|autumn|fall|winter)\b)(?=\p{Ll})/u
const MOST_WORDS = 12

/**
 * What an act is about, from the words of the text, as it can stand in a title; undefined where it cannot. "His" and
 * "our" become the side's own.
 *
 * @param isMany The side that acts takes a plural verb.
 * @param owner Whose it is, where it is not the doer's: `Hamas’`.
 * @example cleanTopic('“his demands on Mexico”', false) // 'its demands on Mexico'
 */
export const cleanTopic = (
  topic: string | undefined,
  isMany: boolean,
  owner?: string,
): string | undefined => {
  if (topic === undefined) return undefined
  const own = isMany ? 'their' : 'its'
  let text = topic
    .replace(/["“”]/gu, '')
    .trim()
    .replace(/^whose\s/iu, '')
  text = text
    .replace(LEADING, '')
    .replace(POINTING, (found) =>
      found.toLowerCase().startsWith('that ') && CLAUSE.test(text) ? found : 'the ',
    )
  // At the start of a sentence it is not the doer's own: "Its chief was hit".
  if (/^(?:Its|Their|His|Her)\s/u.test(text))
    text = text.replace(/^\p{L}+\s/u, owner === undefined ? '' : `${owner} `)
  const whole = text
  text = (text.split(/[,:;]\s|\s(?:was|were|is|are|has|had|will)\s/u)[0] ?? '').replace(TRAILING, '').trim()
  // "that the resignation": half of what was said.
  if (/^that\s/iu.test(whole) && text.length < whole.length - 1) return undefined
  text = text.replace(/\b(?:his|her|our|my)\b/giu, own).replace(/^(?:its|their)\b/iu, own)
  if (SMALL.test(text)) text = text.charAt(0).toLowerCase() + text.slice(1)
  // "at the table for a new, improved agreement" without what is improved
  if (topic.length > text.length && topic.startsWith(`${text},`, topic.indexOf(text)))
    text = text.replace(/\s(?:for|of|on|with|to|in|at|by)\s(?:an?|the)\s\p{Ll}+$/u, '')
  const words = text.split(/\s+/u).length
  const isHalf = words === 1 && text !== topic && topic.includes(',')
  if (text === '' || isHalf || words > MOST_WORDS) return undefined
  return UNUSABLE.test(text) || DATELINE.test(text) || /\b(?:we|us|you|me)\b|\bI\b/u.test(text)
    ? undefined
    : text
}

/** @example withoutArticle('the truce') // 'truce' */
export const withoutArticle = (text: string): string => text.replace(/^(?:the|a|an|its|their)\s+/iu, '')

/** "deal" needs its article; "talks" and "a deal" do not. */
export const withArticle = (text: string): string =>
  /^(?:deal|agreement|accord|truce|cease-?fire|pact|treaty|settlement)$/iu.test(text)
    ? `${/^[aeiou]/iu.test(text) ? 'an' : 'a'} ${text}`
    : text
