import type { Token } from '../../../pipeline/language.ts'

/** Acts named by a form in -ing that a tagger takes for a participle where no article stands before it. */
const ACTION_NOUNS: ReadonlySet<string> = new Set(
  `fighting shelling bombing bargaining shooting looting killing voting polling firing dialling haggling picketing
   rioting sniping pounding infighting mining trading skirmishing bloodletting jamming dredging drilling`.split(
    /\s+/u,
  ),
)
const FINITE = new Set(['VBD', 'VBZ', 'VBP', 'VBN', 'MD'])
/** Before a participle of the verb, not before a noun. */
const GOVERNING = new Set(['AUX', 'VERB', 'PART', 'PRON'])

/** Words for an act that are adjectives too: "a ground offensive", but "an offensive remark". */
const isOffensive = (tokens: readonly Token[], index: number): boolean => {
  const [before, next] = [tokens[index - 1], tokens[index + 1]]
  return (
    tokens[index]?.text.toLowerCase() === 'offensive' &&
    tokens[index]?.upos === 'ADJ' &&
    before !== undefined &&
    ['NOUN', 'ADJ', 'PROPN', 'DET'].includes(before.upos) &&
    (before.upos !== 'DET' || next === undefined || next.upos === 'ADP' || next.upos === 'PUNCT') &&
    !['NOUN', 'PROPN', 'ADJ'].includes(next?.upos ?? '')
  )
}

/**
 * "Heavy fighting broke out", "after shelling resumed": before a finite verb the form in -ing is its subject, and the
 * past form behind it is no participle.
 *
 * @example nameActions(tag(tokenize('Fighting flared near the dam.', 0)))[0]?.upos // 'NOUN'
 */
export const nameActions = (tokens: readonly Token[]): Token[] => {
  const named = [...tokens]
  tokens.forEach((token, index) => {
    const word = token.text.toLowerCase()
    if (isOffensive(tokens, index)) named[index] = { ...token, upos: 'NOUN', xpos: 'NN', lemma: word }
    if (token.upos !== 'VERB' || !ACTION_NOUNS.has(word)) return
    const before = tokens[index - 1]
    // "Residents reported shelling": heard of, not done.
    if (before?.upos === 'VERB' && HEARD.has(before.lemma)) {
      named[index] = { ...token, upos: 'NOUN', xpos: 'NN', lemma: word }
      return
    }
    if (before !== undefined && GOVERNING.has(before.upos)) return
    const next = tokens[index + 1]?.upos === 'ADV' ? index + 2 : index + 1
    const verb = tokens[next]
    if (verb === undefined || !FINITE.has(verb.xpos) || !['VERB', 'AUX'].includes(verb.upos)) return
    named[index] = { ...token, upos: 'NOUN', xpos: 'NN', lemma: word }
    if (verb.xpos === 'VBN') named[next] = { ...verb, xpos: 'VBD' }
    // "Heavy" at the start of a sentence passes for a name.
    if (index === 1 && before?.upos === 'PROPN' && DESCRIBING.has(before.text))
      named[0] = { ...before, upos: 'ADJ', xpos: 'JJ', lemma: before.text.toLowerCase() }
  })
  return named
}

const HEARD = new Set(['report', 'hear', 'face', 'cause', 'condemn', 'trigger', 'halt'])
const DESCRIBING = new Set(
  'Heavy Fierce Intense Sporadic Renewed Fresh Bitter Light Steady Continued Collective Deadly'.split(' '),
)
