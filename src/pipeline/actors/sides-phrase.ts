import type { SidesPhrase } from './lexicon.ts'
import { lastPair, lastSides, type Antecedent } from './memory.ts'
import type { ActorMention } from './mention.ts'
import type { TagState } from './tag-state.ts'
import { nounAt, type SentenceView } from './sentence-view.ts'

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
  const word = lowers[start] ?? ''
  const phrases = byFirstWord.get(word)
  // Asked of every word, and nearly none begins such a phrase.
  if (!phrases && !lexicon.pairCounts.has(word)) return undefined
  if (/^(?:VERB|AUX|ADP)$/u.test(tokens[start]?.upos ?? '')) return undefined
  const offices = readOffices(view, start)
  if (offices) return offices
  if (!phrases) return undefined
  for (const phrase of phrases) {
    if (!phrase.words.every((each, index) => lowers[start + index] === each)) continue
    const last = start + phrase.words.length
    if (phrase.needsDefinite && !hasDefinite) continue
    if (
      phrase.canBeOfThing &&
      lexicon.ownerPrepositions.has(lowers[last] ?? '') &&
      lexicon.phrases.ties.genitive.has(tokens[last]?.text ?? '')
    )
      continue
    // "government negotiators" are those of one side.
    if (
      phrase.words.length === 1 &&
      !hasDefinite &&
      /^(?:ADJ|NOUN|PROPN)$/u.test(tokens[start - 1]?.upos ?? '')
    )
      continue
    // "negotiators for the union and the mill" say themselves whose they are.
    const owner = lexicon.ownerPrepositions.has(lowers[last] ?? '') ? last + 1 : undefined
    if (
      phrase.words.length === 1 &&
      owner !== undefined &&
      (view.matches[owner] ?? view.matches[owner + 1]) !== undefined
    )
      continue
    return { last, phrase }
  }
  return undefined
}

/** How many words may stand between the number and the noun: "the two rival foreign ministers". */
const MOST_BETWEEN = 3

/** "the two foreign ministers", "both delegations", "all three prime ministers": so many sides by who acts for them. */
const readOffices = (
  view: SentenceView,
  first: number,
): { readonly last: number; readonly phrase: SidesPhrase } | undefined => {
  const { lowers, tokens, knowledge, matches } = view
  const { lexicon } = knowledge
  const count = lexicon.pairCounts.get(lowers[first] ?? '')
  const isDefinite = [first - 1, first].some((at) => lexicon.definites.has(lowers[at] ?? ''))
  if (count === undefined || !isDefinite) return undefined
  for (let at = first + 1; at <= first + 1 + MOST_BETWEEN; at += 1) {
    const word = lowers[at] ?? ''
    const meaning = tokens[at]?.upos === 'VERB' ? undefined : lexicon.sideHolders.get(word)
    if (meaning !== undefined) {
      const isOwned = matches[at + 1] !== undefined || lexicon.ownerPrepositions.has(lowers[at + 1] ?? '')
      const isModifier = nounAt(view, at + 1) !== undefined
      if (isOwned || isModifier) return undefined
      return {
        last: at + 1,
        phrase: {
          words: lowers.slice(first, at + 1),
          meaning,
          count,
          needsDefinite: false,
          canBeOfThing: false,
        },
      }
    }
    if (matches[at] || !/^(?:ADJ|NOUN|PROPN)$/u.test(tokens[at]?.upos ?? '')) return undefined
    // "the four top rebel leaders" are of one side.
    if (OF_ONE_SIDE.has(nounAt(view, at) ?? '')) return undefined
  }
  return undefined
}

const OF_ONE_SIDE: ReadonlySet<string> = new Set(['fighters', 'union', 'company', 'workers', 'state-body'])

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

/** Who urges, meets or speaks to "both sides" in the same clause is neither of them. */
const pressingSides = (
  { index, text, tokens, knowledge }: SentenceView,
  first: number,
  mentions: readonly ActorMention[],
): readonly string[] => {
  const presser = mentions.find(
    ({ sentence, isVenue, ids }) => sentence === index && !isVenue && ids.length === 1,
  )
  if (!presser) return []
  const between = text.slice(presser.end, tokens[first]?.start ?? presser.end)
  return knowledge.lexicon.roleCues.pressing.test(between) ? presser.ids : []
}

/** Who "the two sides" are: the dispute's two parties; else the pair spoken of last. */
export const sidesMeant = (
  phrase: SidesPhrase,
  view: SentenceView,
  first: number,
  { knowledge, memory, mentions }: TagState,
): readonly string[] => {
  const sentence = view.index
  const { parties, types } = knowledge
  const pressing = pressingSides(view, first, mentions)
  const isNear = (antecedent: Antecedent): boolean => sentence - antecedent.sentence <= PAIR_REACH
  const isOther = ({ ids }: Antecedent): boolean => !ids.some((id) => pressing.includes(id))
  if (phrase.meaning === 'each-other') {
    const pair = lastPair(
      memory,
      (antecedent) => !antecedent.isWeak && isNear(antecedent) && isOther(antecedent),
    )
    return pair.length === 2 || parties.length !== 2 ? pair : parties
  }
  if (phrase.meaning === 'countries') {
    const isCountry = ({ ids }: Antecedent): boolean =>
      ids.length > 0 && ids.every((id) => types.get(id) === 'country')
    // "Norway urged both countries": not itself, so the parties.
    const here = new Set(
      memory.spoken
        .filter((antecedent) => antecedent.sentence === sentence && isCountry(antecedent))
        .flatMap(({ ids }) => ids),
    )
    const states = parties.filter((id) => types.get(id) === 'country')
    const isOutside = here.size === 1 && !parties.some((id) => here.has(id))
    if (states.length === phrase.count && isOutside) return states
    const joined = memory.spoken.findLast(
      (antecedent) => antecedent.ids.length === phrase.count && isNear(antecedent) && isCountry(antecedent),
    )
    return joined?.ids ?? lastSides(memory, phrase.count, isCountry)
  }
  if (parties.length === 2 || (parties.length > 2 && phrase.meaning === 'all')) return parties
  const pair = lastPair(
    memory,
    (antecedent) =>
      isOther(antecedent) && (parties.length === 0 || antecedent.ids.every((id) => parties.includes(id))),
  )
  return pair.length === 2 ? pair : parties.filter((id) => !pressing.includes(id))
}
