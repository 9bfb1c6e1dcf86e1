import type { Token } from '../language.ts'
import type { ActorLexicon } from './lexicon.ts'
import type { ActorArticle } from './mention.ts'

/** The two sides of a labour dispute, as articles without names call them. */
export interface UnnamedSides {
  readonly union?: string
  readonly company?: string
}

/** How often articles use each noun for workers and for employers, in the order of the text. */
export interface SideNouns {
  readonly workers: Map<string, number>
  readonly employers: Map<string, number>
}

/**
 * What an article on a labour dispute calls workers and employers by common nouns.
 *
 * @example nounsOf(article, lexicon).workers // rail workers: 2, workers: 5
 */
export const nounsOf = (article: ActorArticle, lexicon: ActorLexicon): SideNouns => {
  const nouns: SideNouns = { workers: new Map(), employers: new Map() }
  for (const { tokens } of article.sentences) {
    tokens.forEach((token, index) => {
      const word = token.text.toLowerCase()
      const kind = lexicon.pluralNouns.has(word) ? lexicon.nouns.get(word) : undefined
      const uses = kind === 'workers' ? nouns.workers : kind === 'company' ? nouns.employers : undefined
      if (!uses || token.upos !== 'NOUN') return
      const modifier = modifierOf(tokens, index, lexicon)
      const name = modifier === undefined ? word : `${modifier} ${word}`
      uses.set(name, (uses.get(name) ?? 0) + 1)
    })
  }
  return nouns
}

const modifierOf = (
  tokens: readonly Token[],
  index: number,
  { nouns, timeWords }: ActorLexicon,
): string | undefined => {
  const before = tokens[index - 1]
  const word = before?.text.toLowerCase() ?? ''
  const isNoun = before?.upos === 'NOUN' || (index === 1 && before?.upos === 'PROPN')
  return isNoun && !nouns.has(word) && !timeWords.has(word) ? word : undefined
}

/**
 * Names for sides whose union or employer has none in the articles: the compound used most, for a noun with
 * another before it tells more than a bare one; else the noun used most; the first in the text where two are level.
 *
 * @example unnamedSides(nouns) // { union: 'rail workers', company: 'employers' }
 */
export const unnamedSides = ({ workers, employers }: SideNouns): UnnamedSides => {
  const [union, company] = [mostUsed(workers), mostUsed(employers)]
  return { ...(union === undefined ? {} : { union }), ...(company === undefined ? {} : { company }) }
}

const mostUsed = (uses: ReadonlyMap<string, number>): string | undefined => {
  const ranked = [...uses].sort(
    ([a, one], [b, other]) => Number(b.includes(' ')) - Number(a.includes(' ')) || other - one,
  )
  return ranked[0]?.[0]
}
