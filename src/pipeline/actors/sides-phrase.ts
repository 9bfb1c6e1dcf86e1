import type { ActorKnowledge } from './knowledge.ts'
import type { SidesPhrase } from './lexicon.ts'
import { lastPair, lastSides, type Antecedent, type Memory } from './memory.ts'
import type { SentenceView } from './sentence-view.ts'

/** How many sentences back the pair may stand that "each other" or "the two countries" means. */
const PAIR_REACH = 2

/** A phrase like "the two sides" that starts at a token, and its end. */
export const readSidesPhrase = (
  view: SentenceView,
  first: number,
): { readonly last: number; readonly phrase: SidesPhrase } | undefined => {
  const { lowers, tokens, knowledge } = view
  const { lexicon } = knowledge
  const byFirstWord = indexOf(lexicon.sidesPhrases)
  const hasDefinite = lexicon.definites.has(lowers[first] ?? '') && !byFirstWord.has(lowers[first] ?? '')
  const start = hasDefinite ? first + 1 : first
  const phrases = byFirstWord.get(lowers[start] ?? '')
  if (!phrases || /^(?:VERB|AUX|ADP)$/u.test(tokens[start]?.upos ?? '')) return undefined
  for (const phrase of phrases) {
    if (!phrase.words.every((word, index) => lowers[start + index] === word)) continue
    const last = start + phrase.words.length
    if (phrase.needsDefinite && !hasDefinite) continue
    if (
      phrase.canBeOfThing &&
      lexicon.ownerPrepositions.has(lowers[last] ?? '') &&
      tokens[last]?.text === 'of'
    )
      continue
    // "government negotiators" are those of one side.
    if (
      phrase.words.length === 1 &&
      !hasDefinite &&
      /^(?:ADJ|NOUN|PROPN)$/u.test(tokens[start - 1]?.upos ?? '')
    )
      continue
    return { last, phrase }
  }
  return undefined
}

const indexes = new WeakMap<readonly SidesPhrase[], ReadonlyMap<string, readonly SidesPhrase[]>>()

/** The phrases by their first word: looked up at every token. */
const indexOf = (phrases: readonly SidesPhrase[]): ReadonlyMap<string, readonly SidesPhrase[]> => {
  const known = indexes.get(phrases)
  if (known) return known
  const index = new Map<string, SidesPhrase[]>()
  for (const phrase of phrases) {
    const first = phrase.words[0] ?? ''
    index.set(first, [...(index.get(first) ?? []), phrase])
  }
  indexes.set(phrases, index)
  return index
}

/** Who "the two sides" are: the dispute's two parties; else the pair spoken of last. */
export const sidesMeant = (
  phrase: SidesPhrase,
  knowledge: ActorKnowledge,
  memory: Memory,
  sentence: number,
): readonly string[] => {
  const { parties, types } = knowledge
  const isNear = (antecedent: Antecedent): boolean => sentence - antecedent.sentence <= PAIR_REACH
  if (phrase.meaning === 'each-other') {
    const pair = lastPair(memory, (antecedent) => !antecedent.isWeak && isNear(antecedent))
    return pair.length === 2 || parties.length !== 2 ? pair : parties
  }
  if (phrase.meaning === 'countries') {
    const isCountry = ({ ids }: Antecedent): boolean =>
      ids.length > 0 && ids.every((id) => types.get(id) === 'country')
    const joined = memory.spoken.findLast(
      (antecedent) => antecedent.ids.length === phrase.count && isNear(antecedent) && isCountry(antecedent),
    )
    if (joined) return joined.ids
    // "Norway urged both countries": not itself, so the parties.
    const here = new Set(
      memory.spoken
        .filter((antecedent) => antecedent.sentence === sentence && isCountry(antecedent))
        .flatMap(({ ids }) => ids),
    )
    const areParties = parties.length === phrase.count && parties.every((id) => types.get(id) === 'country')
    const isOutside = here.size === 1 && !parties.some((id) => here.has(id))
    return areParties && isOutside ? parties : lastSides(memory, phrase.count, isCountry)
  }
  if (parties.length === 2 || (parties.length > 2 && phrase.meaning === 'all')) return parties
  const pair = lastPair(memory, ({ ids }) => parties.length === 0 || ids.every((id) => parties.includes(id)))
  return pair.length === 2 ? pair : parties
}
