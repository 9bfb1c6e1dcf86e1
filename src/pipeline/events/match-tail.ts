import type { Predicate } from './predicate.ts'
import { relationOf, tokenAt, type Tree } from './tree.ts'

/**
 * The words of a phrasal verb after its first; returns what stands as its object, or undefined for no match.
 *
 * @param particles The verb's own: the same for every phrase that is tried on it.
 * @param farTies Prepositions that may stand any way off, behind a day or a place.
 * @example matchTail(tree, called, ['for'], predicate, [], farTies) // "called on Monday for a truce": the truce
 */
export const matchTail = (
  tree: Tree,
  verb: number,
  tail: readonly string[],
  predicate: Predicate,
  particles: readonly number[],
  farTies: ReadonlySet<string>,
): { readonly object: number | undefined } | undefined => {
  if (tail.length === 0) return { object: predicate.object }
  // "called out the crews on Friday" calls on nobody: the verb's own particle makes it another verb.
  if (particles.some((child) => !tail.includes(tokenAt(tree, child).lemma))) return undefined
  const last = tail.at(-1) ?? ''
  let at = verb
  for (const word of tail) {
    // "called its members at the two depots out": its own particle may stand far off.
    let found = particles.find((child) => child > at && tokenAt(tree, child).lemma === word) ?? -1
    for (let index = at + 1; found < 0 && index <= Math.min(at + 4, tree.tokens.length - 1); index++) {
      const { lemma, text } = tokenAt(tree, index)
      if (lemma === word || text.toLowerCase() === word) {
        found = index
        break
      }
      if (tokenAt(tree, index).upos === 'PUNCT') break
    }
    // "called on Monday at the assembly for a truce": a preposition of the verb's own may stand far off.
    if (found < 0 && tail.length === 1 && farTies.has(word)) {
      const far = predicate.obliques.find(({ preposition }) => preposition === word)
      if (far !== undefined) return { object: far.head }
    }
    if (found < 0) return undefined
    at = found
  }
  // "take effect": the last word is the object itself.
  if (at === predicate.object) return { object: undefined }
  const marked = [...predicate.obliques]
    .filter(({ preposition }) => preposition === last)
    .map(({ head }) => head)[0]
  if (marked !== undefined) return { object: marked }
  const head = tree.heads[at] ?? -1
  // "called it a strike on the port" calls on nobody.
  const above = tree.heads[head] ?? -1
  if (tail.length === 1 && relationOf(tree, at) === 'case' && above > verb && above < at) return undefined
  if (tokenAt(tree, at).upos === 'ADP' && head > at && head !== verb) return { object: head }
  return { object: predicate.object }
}
