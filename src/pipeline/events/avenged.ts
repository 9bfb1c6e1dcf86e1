import type { Timex } from '../../model/timex.ts'
import type { SyntaxTree } from '../language.ts'
import type { Cast } from './participants.ts'
import type { Scene } from './nominals.ts'
import { actorsOf } from './nominals.ts'
import { nounArguments } from './noun-arguments.ts'
import { predicateOf } from './predicate.ts'
import { dependents, hasWord, headOf, isTiedBy, relationOf, tokenAt } from './tree.ts'

/** What a blow is avenged by: who avenges it, on whom, and the word that tells that act. */
export interface Vengeance {
  readonly avengers: readonly string[]
  readonly upon: readonly string[]
  readonly act: number
}

/**
 * The act that avenges a blow told by a noun: whoever avenges a killing mourns it, and whoever it is avenged on is
 * held to have done it.
 *
 * @example vengeanceFor(scene, killing) // "its raid on Norland in revenge for the killing of …": upon Norland
 */
export const vengeanceFor = (scene: Scene, blow: number): Vengeance | undefined => {
  const { tree, lexicon } = scene
  const word = headOf(tree, blow)
  if (word < 0 || !lexicon.words.vengeance.has(tokenAt(tree, word).lemma)) return undefined
  const isVerb = tokenAt(tree, word).upos === 'VERB'
  const isWhatFor =
    isTiedBy(tree, blow, tree.grammar.ties.purposes) || (isVerb && relationOf(tree, blow) === 'obj')
  // "in revenge for any attack": one that may never come.
  const isSupposed = hasWord(tree, blow, tree.grammar.reference.any, 'det')
  if (!isWhatFor || isSupposed) return undefined
  const above = headOf(tree, word)
  // "fired rockets to avenge", "its attack in retaliation for"
  const act = above >= 0 && (!isVerb || relationOf(tree, word) !== 'root') ? above : word
  return tokenAt(tree, act).upos === 'VERB' ? byVerb(scene, blow, word, act) : byNoun(scene, act)
}

const byVerb = (scene: Scene, blow: number, word: number, act: number): Vengeance => {
  const { tree, lexicon } = scene
  const avenging = predicateOf(tree, tokenAt(tree, word).upos === 'VERB' ? word : act, lexicon)
  const above = predicateOf(tree, act, lexicon)
  // "it was revenge for the killing of a guard by Norland": whoever stands behind the killing did it.
  const killer = dependents(tree, word, 'obl:agent').find((agent) => agent > blow)
  if (killer !== undefined)
    return { avengers: actorsOf(scene, avenging.object).ids, upon: actorsOf(scene, killer).ids, act }
  // "retaliated against Norland for", "fired on Norland to avenge"
  const struck = [avenging, above].flatMap(({ object, obliques }) => [
    ...(object === blow ? [] : [object]),
    ...obliques
      .filter(({ preposition }) => tree.grammar.ties.struck.has(preposition))
      .map(({ head }) => head),
  ])
  return {
    avengers: actorsOf(scene, avenging.subject ?? above.subject).ids,
    upon: struck.flatMap((head) => actorsOf(scene, head).ids),
    act,
  }
}

const byNoun = (scene: Scene, act: number): Vengeance => {
  const tied = (isWanted: (tie: string) => boolean): readonly string[] =>
    nounArguments(scene.tree, act)
      .filter(({ tie }) => isWanted(tie))
      .flatMap(({ head }) => actorsOf(scene, head).ids)
  return {
    avengers: tied(
      (tie) => tie === 'possessor' || tie === 'modifier' || scene.tree.grammar.ties.agent.has(tie),
    ),
    upon: tied((tie) => scene.tree.grammar.ties.struck.has(tie)),
    act,
  }
}

/** A blow's cast with those whom its vengeance tells, where its own words tell nobody. */
export const withVengeance = (cast: Cast, { avengers, upon }: Vengeance): Cast => ({
  ...cast,
  initiators: cast.initiators.length > 0 ? cast.initiators : [...upon],
  targets: cast.targets.length > 0 ? cast.targets : avengers.filter((id) => !upon.includes(id)),
})

/**
 * Hangs a time on the blow that is avenged where nothing but names stands between: "in revenge for the killing of the
 * envoy in the port last month had been put off" tells when he was killed.
 */
export const hangOnAvenged = (
  tree: SyntaxTree,
  timexes: readonly Timex[],
  vengeance: ReadonlySet<string>,
): SyntaxTree => {
  const word = tree.tokens.findIndex(({ lemma, upos }) => upos === 'NOUN' && vengeance.has(lemma))
  const blow = word < 0 ? -1 : tree.heads.findIndex((head, at) => head === word && at > word)
  if (blow < 0 || tree.tokens[blow]?.upos !== 'NOUN') return tree
  const heads = [...tree.heads]
  const relations = [...tree.relations]
  for (const timex of timexes) {
    const inside = tree.tokens.flatMap(({ start, end }, at) =>
      start >= timex.start && end <= timex.end ? [at] : [],
    )
    const top = inside.find((at) => !inside.includes(tree.heads[at] ?? -1))
    const between = tree.tokens.slice(blow + 1, inside[0])
    const isNext = between.every(({ upos }) => !['PUNCT', 'VERB', 'AUX', 'CCONJ', 'SCONJ'].includes(upos))
    if (top === undefined || top < blow || !isNext || (tree.heads[top] ?? -1) <= top) continue
    heads[top] = blow
    relations[top] = 'nmod'
  }
  return { ...tree, heads, relations }
}
