import type { Token } from '../../../pipeline/language.ts'

const MODALS = new Set('will would may might can could should must shall'.split(' '))
const BE = new Set("is are was were be been 's".split(' '))
/** "out there", "from there": a place. */
const PLACING = new Set('out over up down in right back from near'.split(' '))

const wordAt = (tokens: readonly Token[], at: number): string => tokens[at]?.text.toLowerCase() ?? ''

/** Is the verb behind "there" a form of "be", alone or behind "will", "has", "will not"? */
const opensBeing = (tokens: readonly Token[], there: number): boolean => {
  let at = there + 1
  if (BE.has(wordAt(tokens, at))) return true
  if (!MODALS.has(wordAt(tokens, at)) && !['has', 'have', 'had'].includes(wordAt(tokens, at))) return false
  at += 1
  while (['not', 'still', 'never', 'also', 'have'].includes(wordAt(tokens, at))) at += 1
  return BE.has(wordAt(tokens, at))
}

/**
 * Tags "there" before "be" as what opens an existential clause, not as a place: the tagger misses it behind a verb of
 * saying without "that".
 *
 * @example nameThere(tag('said there will be talks')) // there: PRON EX
 */
export const nameThere = (tokens: readonly Token[]): Token[] =>
  tokens.map((token, at) => {
    const isOpening =
      token.upos === 'ADV' &&
      wordAt(tokens, at) === 'there' &&
      !PLACING.has(wordAt(tokens, at - 1)) &&
      opensBeing(tokens, at)
    return isOpening ? { ...token, upos: 'PRON', xpos: 'EX' } : token
  })
