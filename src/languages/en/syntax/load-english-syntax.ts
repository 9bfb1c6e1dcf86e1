import type { SyntaxTree, Token } from '../../../pipeline/language.ts'
import { readModel } from '../../../pipeline/syntax/model-file.ts'
import { createSyntaxEngine, type ParseOptions } from '../../../pipeline/syntax/syntax-engine.ts'
import { lemmaOf } from '../tokens/lemma.ts'
import { nameActions } from './action-nouns.ts'
import { nameThere } from './existential-there.ts'
import { nameHolding } from './office-participles.ts'
import { namePasts } from './past-forms.ts'
import { namePlurals } from './plural-nouns.ts'
import { refineClauses } from './refine-clauses.ts'
import { refineRelations } from './refine-relations.ts'
import { refineSubordinates } from './refine-subordinates.ts'

/**
 * English syntax over the weights in `en-ud.model.gz`.
 *
 *   bytes      inflate the weights file outside: node:zlib's gunzipSync, or DecompressionStream('gzip')
 *   tokenize   one sentence to tokens, with wink's part of speech (../tokens/tokenize.ts)
 *   tag        corrects `upos`, sets `xpos` and, by both, `lemma`
 *   parse      heads, UD relations (basic ones, and nsubj:pass aux:pass acl:relcl obl:agent nmod:poss compound:prt
 *              obl:unmarked nmod:unmarked nmod:desc) and trust of each arc
 *
 * Always one tree with one root over all tokens. Negation is `advmod` to "not" or "n't"; see NOTICE for where
 * the weights come from and under which licence they stand.
 */
export interface EnglishSyntax {
  readonly tag: (tokens: readonly Token[]) => Token[]
  /** `{ beamWidth: 1 }` is twice as fast and 1.5 points of LAS less exact. */
  readonly parse: (tokens: readonly Token[], options?: ParseOptions) => SyntaxTree
}

/** What follows "'s" or "'d" when it stands for "has" or "had". */
const PERFECT = new Set(['been', 'had', 'got', 'become', 'gone', 'taken', 'said', 'made', 'begun', 'come'])

/** "'s" before "been" is of have, else of be; "'d" before "better" or "been" is of have. */
const relemmatise = (tokens: readonly Token[]): Token[] =>
  tokens.map((token, index) => {
    const isClitic = token.upos === 'AUX' && /^'[sd]$/iu.test(token.text)
    const next = tokens[index + 1]?.upos === 'ADV' ? tokens[index + 2] : tokens[index + 1]
    const isPerfect = isClitic && next?.xpos === 'VBN' && PERFECT.has(next.text.toLowerCase())
    const { text, start, end, upos, xpos } = token
    return { text, start, end, lemma: isPerfect ? 'have' : lemmaOf(text, upos, xpos), upos, xpos }
  })

/**
 * @param bytes The weights file, already inflated.
 * @example
 * const syntax = loadEnglishSyntax(gunzipSync(readFileSync('src/languages/en/syntax/en-ud.model.gz')))
 * const tree = syntax.parse(syntax.tag(tokenize('Egypt brokered the truce.', 0)))
 * // tree.relations: ['nsubj', 'root', 'det', 'obj', 'punct']
 */
export const loadEnglishSyntax = (bytes: Uint8Array): EnglishSyntax => {
  const engine = createSyntaxEngine(readModel(bytes))
  return {
    tag: (tokens) =>
      nameThere(nameActions(nameHolding(namePasts(namePlurals(relemmatise(engine.tag(tokens))))))),
    parse: (tokens, options) =>
      refineRelations(refineSubordinates(refineClauses(engine.parse(tokens, options)))),
  }
}
