import type { SyntaxTree, Token, Upos } from '../../../src/pipeline/language.ts'

/** Word -> lemma, universal tag, form of a verb as the Penn tags name it. */
const WORDS: Readonly<Record<string, readonly [lemma: string, upos: Upos, xpos: string]>> = {
  el: ['el', 'DET', 'DT'],
  la: ['el', 'DET', 'DT'],
  del: ['de', 'ADP', 'IN'],
  de: ['de', 'ADP', 'IN'],
  por: ['por', 'ADP', 'IN'],
  no: ['no', 'ADV', 'RB'],
  que: ['que', 'PRON', 'WDT'],
  fue: ['ser', 'AUX', 'VBD'],
  rechazó: ['rechazar', 'VERB', 'VBD'],
  rechazada: ['rechazar', 'VERB', 'VBN'],
  aceptó: ['aceptar', 'VERB', 'VBD'],
  atacó: ['atacar', 'VERB', 'VBD'],
  tregua: ['tregua', 'NOUN', 'NN'],
  puerto: ['puerto', 'NOUN', 'NN'],
  ejército: ['ejército', 'NOUN', 'NN'],
  lunes: ['lunes', 'NOUN', 'NN'],
}

const isName = (word: string): boolean => /^\p{Lu}/u.test(word)

/** Cuts a sentence at blanks and signs, and looks its words up. */
export const tokenizeSpanish = (text: string, offset: number): Token[] =>
  [...text.matchAll(/\p{L}+|\d+|[^\s\p{L}\d]/gu)].map(({ 0: word, index }) => {
    const unknown: readonly [string, Upos, string] = /\p{L}/u.test(word)
      ? [word.toLowerCase(), isName(word) ? 'PROPN' : 'NOUN', isName(word) ? 'NNP' : 'NN']
      : [word, 'PUNCT', word]
    const [lemma, upos, xpos] = WORDS[word.toLowerCase()] ?? unknown
    const start = offset + index
    return { text: word, start, end: start + word.length, lemma, upos, xpos }
  })

const isNominal = (token: Token | undefined): boolean => token?.upos === 'NOUN' || token?.upos === 'PROPN'

/** A tree by the order of words alone: enough for a clause with its verb in the middle, and a relative clause. */
export const parseSpanish = (tokens: readonly Token[]): SyntaxTree => {
  const nextOf = (from: number, fits: (token: Token) => boolean): number =>
    tokens.findIndex((token, index) => index > from && fits(token))
  const lastOf = (before: number, fits: (token: Token) => boolean): number =>
    tokens.findLastIndex((token, index) => index < before && fits(token))
  const isVerb = ({ upos }: Token): boolean => upos === 'VERB'
  const opensRelative = (verb: number): boolean => tokens[verb - 1]?.upos === 'PRON'
  const root = Math.max(
    0,
    tokens.findIndex((token, index) => isVerb(token) && !opensRelative(index)),
  )
  const arcOf = (token: Token, index: number): readonly [relation: string, head: number] => {
    if (index === root) return ['root', -1]
    const noun = nextOf(index, isNominal)
    switch (token.upos) {
      case 'DET':
        return ['det', noun]
      case 'ADP':
        return ['case', noun]
      case 'AUX':
        return ['aux:pass', nextOf(index, isVerb)]
      case 'ADV':
        return ['advmod', nextOf(index, isVerb)]
      case 'PRON':
        return ['nsubj', nextOf(index, isVerb)]
      case 'VERB':
        return ['acl:relcl', lastOf(index, isNominal)]
      case 'PUNCT':
        return ['punct', root]
      default:
        return nominalArc(index)
    }
  }
  const nominalArc = (index: number): readonly [relation: string, head: number] => {
    const before = tokens[index - 1]?.upos === 'DET' ? index - 2 : index - 1
    const tie = tokens[before]?.upos === 'ADP' ? tokens[before].lemma : undefined
    if (tie === 'de') return ['nmod', lastOf(before, isNominal)]
    const verb = lastOf(index, isVerb)
    if (tie !== undefined) return [tie === 'por' ? 'obl:agent' : 'obl', verb < 0 ? root : verb]
    if (index < root) return verb >= 0 && opensRelative(verb) ? ['obj', verb] : [subjectOf(root), root]
    return ['obj', verb]
  }
  const subjectOf = (verb: number): string => (tokens[verb - 1]?.upos === 'AUX' ? 'nsubj:pass' : 'nsubj')
  const arcs = tokens.map(arcOf)
  return {
    tokens,
    heads: arcs.map(([, head]) => head),
    relations: arcs.map(([relation]) => relation),
    trust: arcs.map(() => 1),
  }
}
