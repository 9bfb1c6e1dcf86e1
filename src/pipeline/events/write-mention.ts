import type { Span } from '../../model/span.ts'
import type { Sentence } from '../language.ts'
import { amountsOf, contentWords, describeObject, isAdded, isGivenUp, isQuoted } from './act-words.ts'
import type { ResolvedDate } from './attach-timex.ts'
import type { Speech } from './attribution.ts'
import type { EventMention } from './event-mention.ts'
import type { Candidate } from './candidate.ts'
import { classesOf, type Scene } from './nominals.ts'
import type { settleRoles } from './settle-roles.ts'
import { aboutSpan, topicOwner, topicSpan } from './title-text.ts'
import { clauseOf, relationOf, spanOfTokens, subtree, tokenAt } from './tree.ts'

/** A candidate with all that was settled about it. */
export interface Settled {
  readonly candidate: Candidate
  readonly speech: Speech
  readonly participants: ReturnType<typeof settleRoles>
  readonly resolved: ResolvedDate
}

/**
 * Writes a mention out. Its evidence is the sentence, or the clause where the sentence tells several acts of one
 * kind.
 */
export const writeMention = (
  article: { readonly articleId: string; readonly text: string },
  sentence: Sentence & { readonly timexes: readonly Span[] },
  sentenceAt: number,
  scene: Scene,
  settled: Settled,
  isAlone: boolean,
): EventMention => {
  const { candidate, speech, participants, resolved } = settled
  const span = isAlone ? { start: sentence.start, end: sentence.end } : clauseSpan(scene, candidate)
  const token = tokenAt(scene.tree, candidate.trigger)
  const topic = topicSpan(scene, candidate, sentence.timexes)
  const about = aboutSpan(scene, candidate, sentence.timexes)
  const owner = topic && topicOwner(scene, candidate.topic)
  const place = placeOf(scene, candidate, sentence.timexes, article.text)
  const { speaker, source } = speech
  const attribution = {
    ...(speaker === undefined ? {} : { speaker }),
    ...(source === undefined ? {} : { source }),
  }
  return {
    articleId: article.articleId,
    kind: candidate.kind,
    ...(candidate.phase === undefined ? {} : { phase: candidate.phase }),
    status: candidate.status,
    participants,
    date: resolved.date,
    ...(resolved.days ? { days: resolved.days } : {}),
    ...(place === undefined ? {} : { place }),
    ...(speaker === undefined && source === undefined ? {} : { attribution }),
    people: candidate.cast.people,
    confidence: candidate.confidence,
    span,
    quote: article.text.slice(span.start, span.end),
    trigger: { start: token.start, end: token.end },
    triggerLemma: token.lemma,
    ...(candidate.phrase === undefined ? {} : { phrase: candidate.phrase }),
    ...(candidate.isByNegation === true ? { isByNegation: true } : {}),
    themes: [...themesOf(scene, candidate)],
    ...(topic ? { topic: textOf(article.text, topic) } : {}),
    ...(owner ? { owner: { words: textOf(article.text, owner.span), id: owner.id } } : {}),
    ...(about ? { about: textOf(article.text, about) } : {}),
    ...(topic && isAddressed(candidate) ? { addressee: textOf(article.text, topic) } : {}),
    words: contentWords(scene, candidate, sentence.timexes),
    ...describeObject(scene, candidate),
    amounts: amountsOf(scene, candidate, sentence.timexes),
    sentence: sentenceAt,
    ...(isAdded(scene, candidate) ? { isAdded: true } : {}),
    ...(isAssumed(candidate) ? { isAssumed: true } : {}),
    ...(isGivenUp(scene, candidate) ? { isGivenUp: true } : {}),
    ...(isQuoted(article.text, sentence, token) ? { isQuoted: true } : {}),
    ...(sentence.isHeadline ? { isHeadline: true } : {}),
    who: candidate.cast.who,
    ...(resolved.timex ? { when: { start: resolved.timex.start, end: resolved.timex.end } } : {}),
    rule: candidate.rule,
  }
}

/** "ordered companies to drill": whom words are for, who are no side. */
const isAddressed = ({ kind, phase, topic, cast: { targets } }: Candidate): boolean =>
  kind === 'pressure' && phase === 'appeal' && targets.length === 0 && topic !== undefined

const isAssumed = ({ mutual, cast: { initiators, targets } }: Candidate): boolean =>
  mutual === true && initiators.length + targets.length === 0

/** Classes of what undergoes the act, or of what its verb is about. */
const themesOf = (scene: Scene, { theme, topic, phrase }: Candidate): Iterable<string> => {
  const head = theme ?? (phrase === undefined ? undefined : topic)
  return head === undefined ? [] : classesOf(scene, head)
}

const textOf = (text: string, { start, end }: Span): string => text.slice(start, end).replace(/\s+/gu, ' ')

/** The clause that tells an act, without the clauses inside it that tell others. */
const clauseSpan = (scene: Scene, candidate: Candidate): { start: number; end: number } => {
  const { tree } = scene
  const isNoun = !['VERB', 'AUX'].includes(tokenAt(tree, candidate.trigger).upos)
  const head = isNoun ? candidate.trigger : clauseOf(tree, candidate.trigger)
  const inside = subtree(
    tree,
    head,
    (child) =>
      ['advcl', 'acl:relcl', 'parataxis', 'ccomp'].includes(relationOf(tree, child)) ||
      (relationOf(tree, child) === 'conj' && tokenAt(tree, child).upos === 'VERB') ||
      (relationOf(tree, child) === 'acl' && child > head + 12),
  )
  return spanOfTokens(tree, contiguous(inside, candidate.trigger))
}

/** The run of indexes around one, gaps of up to three tokens bridged. */
const contiguous = (indexes: readonly number[], around: number): number[] => {
  const sorted = [...indexes].sort((a, b) => a - b)
  let run: number[] = []
  for (const index of sorted) {
    const last = run.at(-1)
    if (last !== undefined && index - last > 4) {
      if (run.includes(around)) return run
      run = []
    }
    run.push(index)
  }
  return run.includes(around) ? run : [around]
}

/** "the Gaza Strip" is the Gaza Strip with or without its article. */
const placeName = (words: string): string => words.replace(/^\p{Ll}+\s+(?=\p{Lu})/u, '')

/** Where the act took place, as named: a place tied to the trigger's clause by a preposition of place. */
const placeOf = (
  scene: Scene,
  { trigger, kind }: Candidate,
  timexes: readonly Span[],
  text: string,
): string | undefined => {
  const { tree, mentionAt } = scene
  const inside = subtree(tree, clauseOf(tree, trigger), (child) =>
    ['parataxis', 'advcl', 'acl:relcl', 'ccomp'].includes(relationOf(tree, child)),
  )
  for (const index of inside) {
    const token = tokenAt(tree, index)
    if (
      token.upos !== 'PROPN' ||
      timexes.some((timex) => timex.start <= token.start && token.end <= timex.end)
    )
      continue
    const mention = mentionAt[index]
    if (mention && !mention.isVenue) continue
    const cases = (tree.children[index] ?? []).filter(
      (child) => relationOf(tree, child) === 'case' && child < index,
    )
    const { places, struck } = tree.grammar.ties
    const isPlaced = cases.some((child) => {
      const { lemma } = tokenAt(tree, child)
      // "shells fell on Portsend"
      return places.has(lemma) || (kind === 'strike' && struck.has(lemma) && tree.heads[index] === trigger)
    })
    if (!isPlaced) continue
    // A name of several words is one token of the tree.
    if (mention) return placeName(textOf(text, mention))
    const name = subtree(
      tree,
      index,
      (child) => !['compound', 'flat', 'amod'].includes(relationOf(tree, child)),
    )
    return name.map((each) => tokenAt(tree, each).text).join(' ')
  }
  return undefined
}
