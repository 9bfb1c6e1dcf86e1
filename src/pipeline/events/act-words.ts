import type { Span } from '../../model/span.ts'
import type { EventMention } from './event-mention.ts'
import type { Candidate } from './find-mentions.ts'
import type { Scene } from './nominals.ts'
import { dependents, relationOf, subtree, tokenAt } from './tree.ts'

/** Words that every story of the kind holds: they tell no two acts apart. */
const COMMON: ReadonlySet<string> = new Set(
  `say tell talk negotiation official government minister president leader country be have do make take year day week month new last
  other people group force war conflict spokesman statement deal agreement report number state`.split(/\s+/u),
)

const covers = (timexes: readonly Span[], token: Span): boolean =>
  timexes.some((timex) => timex.start <= token.start && token.end <= timex.end)

const actTokens = (scene: Scene, candidate: Candidate): number[] =>
  subtree(
    scene.tree,
    candidate.trigger,
    (child) =>
      ['parataxis', 'advcl', 'acl:relcl'].includes(relationOf(scene.tree, child)) &&
      child > candidate.trigger + 12,
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
    .map(({ lemma }) => lemma)
    .filter((lemma) => !COMMON.has(lemma))
}

const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those'])
const PRONOUNS = new Set(['it', 'they', 'them', 'this', 'that', 'these', 'those'])

/**
 * The noun that stands for the act or undergoes it, and whether it is spoken of as known: "the accord was brokered"
 * speaks of an accord told before, "an accord was brokered" introduces one.
 */
export const describeObject = (
  { tree }: Scene,
  { theme, topic, trigger }: Candidate,
): Pick<EventMention, 'noun' | 'isKnown'> => {
  const isNoun = ['NOUN', 'PROPN'].includes(tokenAt(tree, trigger).upos)
  const head = isNoun ? trigger : (theme ?? topic)
  if (head === undefined) return {}
  const { lemma, upos } = tokenAt(tree, head)
  const isKnown =
    upos === 'PRON'
      ? PRONOUNS.has(lemma)
      : dependents(tree, head, 'det', 'nmod:poss').some(
          (child) => relationOf(tree, child) === 'nmod:poss' || DEFINITE.has(tokenAt(tree, child).lemma),
        )
  return { noun: lemma, ...(isKnown ? { isKnown } : {}) }
}

const NUMBER = /^\d{1,3}(?:,\d{3})+$|^\d+(?:\.\d+)?$/u

/** What an act counts: "80 hostages", "5 percent". Numbers in words and in dates are left out. */
export const amountsOf = (
  { tree }: Scene,
  candidate: Candidate,
  timexes: readonly Span[],
): EventMention['amounts'] => {
  const found: { value: number; of: string }[] = []
  tree.tokens.forEach((token, index) => {
    if (relationOf(tree, index) !== 'nummod' || !NUMBER.test(token.text) || covers(timexes, token)) return
    const head = tree.heads[index] ?? -1
    if (head !== candidate.theme && head !== candidate.topic && head !== candidate.trigger) return
    found.push({ value: Number(token.text.replaceAll(',', '')), of: tokenAt(tree, head).lemma })
  })
  return found
}

/** Does a word stand between quotation marks that open in its sentence? */
export const isQuoted = (text: string, sentence: Span, word: Span): boolean => {
  const before = text.slice(sentence.start, word.start)
  const curly = before.lastIndexOf('“') > before.lastIndexOf('”')
  return curly || (before.match(/"/gu) ?? []).length % 2 === 1
}
