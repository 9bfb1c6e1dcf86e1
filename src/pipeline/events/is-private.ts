import type { EventLexicon } from './lexicon.ts'
import { dependents, tokenAt, type Tree } from './tree.ts'

/** "a Swedish singer", "Senegalese defender Diop": of a country, and nobody that acts for it. */
export const isPrivate = (tree: Tree, lexicon: EventLexicon, index: number): boolean =>
  [index, ...dependents(tree, index, 'compound', 'appos', 'flat')].some((part) => {
    const { lemma, upos } = tokenAt(tree, part)
    return upos === 'NOUN' && lexicon.words.privates.has(lemma)
  })
