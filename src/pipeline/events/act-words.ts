import type { Span } from '../../model/span.ts'
import type { EventMention } from './event-mention.ts'
import type { Candidate } from './candidate.ts'
import type { Scene } from './nominals.ts'
import { dependents, hasWord, isTiedBy, relationOf, subtree, tokenAt } from './tree.ts'

/** A word as it is compared: a cease-fire is a truce, a hostage a captive. */
const comparable = ({ lexicon }: Scene, lemma: string): string =>
  lexicon.words.captives.has(lemma)
    ? 'captive'
    : (lexicon.nounClasses[lemma]?.includes('truce') ?? false)
      ? 'truce'
      : lemma

const covers = (timexes: readonly Span[], token: Span): boolean =>
  timexes.some((timex) => timex.start <= token.start && token.end <= timex.end)

/** Relations that begin another act's clause. */
const ASIDES = new Set(['parataxis', 'advcl', 'acl:relcl', 'appos'])

const actTokens = ({ tree }: Scene, { trigger }: Candidate): number[] =>
  subtree(
    tree,
    trigger,
    (child) =>
      ASIDES.has(relationOf(tree, child)) ||
      (relationOf(tree, child) === 'conj' && tokenAt(tree, child).upos === 'VERB'),
  )

/** What an act is about: the content words of its clause; names of sides, dates and the commonplace left out. */
export const contentWords = (scene: Scene, candidate: Candidate, timexes: readonly Span[]): string[] => {
  const { tree, mentionAt } = scene
  return actTokens(scene, candidate)
    .filter((index) => mentionAt[index] === undefined || mentionAt[index].isVenue)
    .map((index) => tokenAt(tree, index))
    .filter(
      (token) => ['NOUN', 'VERB', 'PROPN', 'NUM', 'ADJ'].includes(token.upos) && !covers(timexes, token),
    )
    .filter(({ lemma }) => !scene.lexicon.words.commonplace.has(lemma))
    .map(({ lemma, upos }) => (upos === 'NOUN' ? comparable(scene, lemma) : lemma))
}

/**
 * The noun that stands for the act or undergoes it, and how it is spoken of: "the accord was brokered"
 * speaks of an accord told before, "an accord was brokered" introduces one.
 */
export const describeObject = (
  { tree }: Scene,
  { theme, topic, trigger }: Candidate,
): Pick<EventMention, 'noun' | 'reference'> => {
  const isNoun = ['NOUN', 'PROPN'].includes(tokenAt(tree, trigger).upos)
  const head = theme ?? (isNoun ? trigger : topic)
  if (head === undefined) return {}
  const { lemma, upos } = tokenAt(tree, head)
  const reference =
    upos === 'PRON'
      ? tree.grammar.reference.pronouns.has(lemma)
        ? 'pronoun'
        : undefined
      : referenceOf(tree, head)
  return { noun: lemma, ...(reference === undefined ? {} : { reference }) }
}

/** "the accord", "that accord": one told before. "Norland's accord", "its accord": one of somebody's. */
const referenceOf = (tree: Scene['tree'], head: number): 'definite' | 'owned' | undefined => {
  if (dependents(tree, head, 'nmod:poss').length > 0) return 'owned'
  return hasWord(tree, head, tree.grammar.reference.definite, 'det') ? 'definite' : undefined
}

const NUMBER = /^\d{1,3}(?:,\d{3})+$|^\d+(?:\.\d+)?$/u

/** What an act counts: "80 hostages", "5 percent". Numbers in words and in dates are left out. */
export const amountsOf = (
  { tree }: Scene,
  candidate: Candidate,
  timexes: readonly Span[],
): EventMention['amounts'] => {
  const found: { value: number; of: string }[] = []
  // "40 captives taken in May were freed": the number is of those freed, who may be some of those taken.
  const isDescription =
    relationOf(tree, candidate.trigger).startsWith('acl') && tree.heads[candidate.trigger] === candidate.theme
  if (isDescription) return found
  // "80 hostages", "the release of 80 hostages"
  const counts: ReadonlySet<number | undefined> = new Set([
    candidate.theme,
    candidate.topic,
    candidate.trigger,
  ])
  // "dozens of the 240 captives": the whole of which some are meant.
  const isWhole = (noun: number): boolean => hasWord(tree, noun, tree.grammar.reference.definite, 'det')
  tree.tokens.forEach((token, index) => {
    if (relationOf(tree, index) !== 'nummod' || !NUMBER.test(token.text) || covers(timexes, token)) return
    const head = tree.heads[index] ?? -1
    if (
      !counts.has(head) &&
      !(
        isTiedBy(tree, head, tree.grammar.ties.genitive) &&
        !isWhole(head) &&
        counts.has(tree.heads[head] ?? -1)
      )
    )
      return
    found.push({ value: Number(token.text.replaceAll(',', '')), of: tokenAt(tree, head).lemma })
  })
  return found
}

/** "Norland also took captives": told as one more part of what was told before. */
export const isAdded = ({ tree }: Scene, { trigger }: Candidate): boolean =>
  hasWord(tree, trigger, tree.grammar.reference.adding, 'advmod')

/** "initially refused": told as what was given up since. */
export const isGivenUp = ({ tree }: Scene, { trigger }: Candidate): boolean =>
  hasWord(tree, trigger, tree.grammar.reference.formerly, 'advmod')

/** Does a word stand between quotation marks that open in its sentence? */
export const isQuoted = (text: string, sentence: Span, word: Span): boolean => {
  const before = text.slice(sentence.start, word.start)
  const curly = before.lastIndexOf('“') > before.lastIndexOf('”')
  return curly || (before.match(/"/gu) ?? []).length % 2 === 1
}
