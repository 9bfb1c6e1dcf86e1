import type { ActorKnowledge } from './knowledge.ts'
import { lastPair, type Antecedent, type Memory } from './memory.ts'
import type { SentenceView } from './sentence-view.ts'

/** Phrases that need "the" before them to mean the sides of the dispute. */
const NEED_DEFINITE = /^(?:sides|parties|rivals|combatants|belligerents)$/u

/** The end of a phrase like "the two sides" that starts at a token; undefined where there is none. */
export const sidesPhraseEnd = (
  view: SentenceView,
  first: number,
): { last: number; phrase: string } | undefined => {
  const { lowers, tokens, knowledge } = view
  const hasThe = knowledge.lexicon.definites.has(lowers[first] ?? '') && lowers[first] !== 'both'
  const start = hasThe ? first + 1 : first
  const upos = tokens[start]?.upos
  if (upos === 'VERB' || upos === 'AUX' || upos === 'ADP') return undefined
  for (const words of indexOf(knowledge.lexicon.sidesPhrases).get(lowers[start] ?? '') ?? []) {
    const phrase = words.join(' ')
    if (!words.every((word, index) => lowers[start + index] === word)) continue
    if (NEED_DEFINITE.test(phrase) && !hasThe) continue
    const last = start + words.length
    const isOfThing =
      lowers[last] === 'of' &&
      /(?:side|sides|parties|party)$/u.test(phrase) &&
      !/^(?:talks|negotiations|dispute|conflict|table)$/u.test(lowers[last + 2] ?? lowers[last + 1] ?? '')
    if (isOfThing) continue
    if (phrase === 'negotiators' && tokens[start - 1]?.upos === 'ADJ') continue
    return { last, phrase }
  }
  return undefined
}

const indexes = new WeakMap<readonly string[], ReadonlyMap<string, readonly (readonly string[])[]>>()

/** The phrases by their first word, each cut into words. */
const indexOf = (phrases: readonly string[]): ReadonlyMap<string, readonly (readonly string[])[]> => {
  const known = indexes.get(phrases)
  if (known) return known
  const index = new Map<string, string[][]>()
  for (const phrase of phrases) {
    const words = phrase.split(' ')
    const first = words[0] ?? ''
    index.set(first, [...(index.get(first) ?? []), words])
  }
  indexes.set(phrases, index)
  return index
}

/** Who "the two sides" are: the dispute's two parties; else the pair spoken of last. */
export const sidesMeant = (
  phrase: string,
  knowledge: ActorKnowledge,
  memory: Memory,
  sentence: number,
): readonly string[] => {
  const { parties, types } = knowledge
  if (/^(?:each other|one another|both of them|neither of them)$/u.test(phrase)) {
    const pair = lastPair(memory, (antecedent) => !antecedent.isWeak && sentence - antecedent.sentence <= 1)
    return pair.length === 2 || parties.length !== 2 ? pair : parties
  }
  const isCountries = /countr|nations|neighbo|governments|states|powers/u.test(phrase)
  if (isCountries) {
    const count = /^three/u.test(phrase) ? 3 : /^four/u.test(phrase) ? 4 : 2
    const isCountry = ({ ids }: Antecedent): boolean =>
      ids.length > 0 && ids.every((id) => types.get(id) === 'country')
    const joined = memory.spoken.findLast(
      (antecedent) =>
        antecedent.ids.length === count && sentence - antecedent.sentence <= 2 && isCountry(antecedent),
    )
    return joined?.ids ?? lastPair(memory, isCountry)
  }
  if (
    parties.length === 2 ||
    (parties.length > 2 && /^all |^part|negotiat|^warring|combatants|belligerents/u.test(phrase))
  )
    return parties
  const pair = lastPair(memory, ({ ids }) => parties.length === 0 || ids.every((id) => parties.includes(id)))
  return pair.length === 2 ? pair : parties
}
