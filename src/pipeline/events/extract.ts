import type { Day } from '../../model/day.ts'
import type { Timex } from '../../model/timex.ts'
import type { ActorMention, SourceMention } from '../actors/mention.ts'
import type { Sentence, SyntaxTree, Token } from '../language.ts'
import { dateFromPublication, dateFromTimex, findTimexOf, type ResolvedDate } from './attach-timex.ts'
import { speechOf } from './attribution.ts'
import type { EventMention } from './event-mention.ts'
import { findCandidates, mayHoldEvent, type Candidate, type EventIndex } from './find-mentions.ts'
import type { EventLexicon } from './lexicon.ts'
import { buildScene, nominalSpan, type Scene } from './nominals.ts'
import { settleRoles, type Roster } from './participants.ts'
import { clauseOf, indexTree, relationOf, spanOfTokens, subtree, tokenAt } from './tree.ts'

/** An article with every layer that the event rules read. */
export interface ExtractInput {
  readonly articleId: string
  /** As published: quotes are cut from it. */
  readonly text: string
  readonly sentences: readonly (Sentence & {
    readonly tokens: readonly Token[]
    readonly timexes: readonly Timex[]
    readonly actors: readonly ActorMention[]
    readonly sources: readonly SourceMention[]
  })[]
  readonly published: Day | undefined
}

export interface ExtractTools {
  readonly lexicon: EventLexicon
  readonly index: EventIndex
  readonly parse: (tokens: readonly Token[]) => SyntaxTree
  readonly roster: Roster
}

/** Days told by the sentence before, for sentences of the same paragraph that give none. */
interface Carried {
  readonly paragraph: number
  readonly date: ResolvedDate
}

const SPEECH = new Set(['proposal', 'rejection', 'pressure', 'acceptance'])

/** Finds the event mentions of one article, in the order of the text. */
export const extractMentions = (article: ExtractInput, tools: ExtractTools): EventMention[] => {
  const mentions: EventMention[] = []
  let carried: Carried | undefined
  let speakerIds: readonly string[] = []
  let speakerParagraph = -1
  for (const sentence of article.sentences) {
    if (sentence.paragraph !== speakerParagraph) speakerIds = []
    speakerParagraph = sentence.paragraph
    if (
      !mayHoldEvent(
        sentence.tokens.map(({ lemma }) => lemma),
        tools.index,
      )
    ) {
      carried = carry(carried, sentence, undefined)
      continue
    }
    const tree = indexTree(tools.parse(sentence.tokens))
    const scene = buildScene(tree, withFirstPerson(sentence.actors, speakerIds), tools.lexicon)
    const timexOf = (trigger: number, takesReportTime: boolean): Timex | undefined =>
      findTimexOf(tree, trigger, sentence.timexes, { takesReportTime })
    const candidates = findCandidates(scene, tools.index, (noun) => ownTimex(scene, noun, sentence.timexes))
    const found = candidates.flatMap((candidate) => {
      const speech = speechOf(scene, article.text, candidate.trigger, sentence.sources, tools.lexicon)
      const participants = settle(candidate, speech.speakerIds, tools.roster)
      const named =
        participants.initiators.length + participants.targets.length + participants.mediators.length
      if (named === 0 && candidate.kind !== 'talks' && candidate.kind !== 'agreement') return []
      const timex = timexOf(candidate.trigger, SPEECH.has(candidate.kind) || candidate.status !== 'occurred')
      const resolved = timex
        ? dateFromTimex(timex)
        : (carriedDate(carried, sentence) ?? dateFromPublication(article.published))
      return [{ candidate, speech, participants, resolved }]
    })
    for (const { candidate, speech, participants, resolved } of found) {
      const isAlone = found.filter((other) => other.candidate.kind === candidate.kind).length === 1
      const span = isAlone ? { start: sentence.start, end: sentence.end } : clauseSpan(scene, candidate)
      const token = tokenAt(tree, candidate.trigger)
      const topic = candidate.topic === undefined ? undefined : nominalSpan(tree, candidate.topic)
      const place = placeOf(scene, candidate.trigger)
      const { speakerIds: _ids, ...attribution } = speech
      mentions.push({
        articleId: article.articleId,
        kind: candidate.kind,
        ...(candidate.phase === undefined ? {} : { phase: candidate.phase }),
        status: candidate.status,
        participants,
        date: resolved.date,
        ...(resolved.days ? { days: resolved.days } : {}),
        ...(place === undefined ? {} : { place }),
        ...(attribution.speaker === undefined && attribution.source === undefined ? {} : { attribution }),
        people: candidate.cast.people,
        confidence: candidate.confidence,
        span,
        quote: article.text.slice(span.start, span.end),
        trigger: { start: token.start, end: token.end },
        triggerLemma: token.lemma,
        ...(topic ? { topic: article.text.slice(topic.start, topic.end).replace(/\s+/gu, ' ') } : {}),
        words: contentWords(scene, candidate),
        who: candidate.cast.who,
        ...(resolved.timex ? { when: { start: resolved.timex.start, end: resolved.timex.end } } : {}),
        rule: candidate.rule,
      })
    }
    const root = tree.heads.indexOf(-1)
    const main = root < 0 ? undefined : timexOf(root, true)
    carried = carry(carried, sentence, main ? dateFromTimex(main, 'context') : undefined)
    const speaker = speechOf(
      scene,
      article.text,
      candidates[0]?.trigger ?? root,
      sentence.sources,
      tools.lexicon,
    )
    if (speaker.speakerIds.length > 0) speakerIds = speaker.speakerIds
  }
  return mentions
}

/** "we" and "our" speak for whoever speaks. */
const withFirstPerson = (actors: readonly ActorMention[], speakerIds: readonly string[]): ActorMention[] =>
  actors.map((mention) =>
    mention.via === 'first-person' && mention.ids.length === 0 ? { ...mention, ids: speakerIds } : mention,
  )

const settle = (
  candidate: Candidate,
  speakerIds: readonly string[],
  roster: Roster,
): ReturnType<typeof settleRoles> => {
  const cast = candidate.cast
  // A refusal or demand that names nobody is the speaker's own.
  if (SPEECH.has(candidate.kind) && cast.initiators.length === 0) {
    return settleRoles({ ...cast, initiators: [...speakerIds] }, candidate.kind, roster)
  }
  return settleRoles(cast, candidate.kind, roster)
}

const ownTimex = (scene: Scene, noun: number, timexes: readonly Timex[]): boolean => {
  const inside = subtree(scene.tree, noun, (child) =>
    ['acl', 'acl:relcl', 'conj'].includes(relationOf(scene.tree, child)),
  )
  return timexes.some(
    (timex) =>
      timex.edtf !== undefined &&
      inside.some((index) => {
        const token = tokenAt(scene.tree, index)
        return token.start >= timex.start && token.end <= timex.end
      }),
  )
}

const carry = (
  carried: Carried | undefined,
  sentence: Sentence,
  date: ResolvedDate | undefined,
): Carried | undefined => {
  if (date?.timex && date.days) return { paragraph: sentence.paragraph, date }
  return carried?.paragraph === sentence.paragraph ? carried : undefined
}

const carriedDate = (carried: Carried | undefined, sentence: Sentence): ResolvedDate | undefined => {
  if (carried?.paragraph !== sentence.paragraph) return undefined
  const { timex: _timex, ...date } = carried.date
  return date
}

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

const contentWords = (scene: Scene, candidate: Candidate): string[] => {
  const { tree } = scene
  const head = clauseOf(tree, candidate.trigger)
  return subtree(tree, head, (child) => ['parataxis', 'advcl', 'acl:relcl'].includes(relationOf(tree, child)))
    .map((index) => tokenAt(tree, index))
    .filter(({ upos }) => ['NOUN', 'VERB', 'PROPN', 'NUM', 'ADJ'].includes(upos))
    .map(({ lemma }) => lemma)
}

const PLACING = new Set(['in', 'at', 'near', 'outside', 'around', 'across'])

/** Where the act took place, as named: a place tied to the trigger's clause by a preposition of place. */
const placeOf = (scene: Scene, trigger: number): string | undefined => {
  const { tree, mentionAt } = scene
  const inside = subtree(tree, clauseOf(tree, trigger), (child) =>
    ['parataxis', 'advcl', 'acl:relcl', 'ccomp'].includes(relationOf(tree, child)),
  )
  for (const index of inside) {
    const token = tokenAt(tree, index)
    if (token.upos !== 'PROPN') continue
    const mention = mentionAt[index]
    if (mention && !mention.isVenue) continue
    const cases = (tree.children[index] ?? []).filter(
      (child) => relationOf(tree, child) === 'case' && child < index,
    )
    if (!cases.some((child) => PLACING.has(tokenAt(tree, child).lemma))) continue
    const name = subtree(
      tree,
      index,
      (child) => !['compound', 'flat', 'amod'].includes(relationOf(tree, child)),
    )
    return name.map((each) => tokenAt(tree, each).text).join(' ')
  }
  return undefined
}
