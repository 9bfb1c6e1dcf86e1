import { mediatorsTelling } from './mediators-telling.ts'
import type { Day } from '../../model/day.ts'
import type { Timex } from '../../model/timex.ts'
import type { ActorMention, SourceMention } from '../actors/mention.ts'
import type { Sentence, SyntaxTree, Token } from '../language.ts'
import { dateFromTimex, findTimexOf, isSince, tokenOfTimex } from './attach-timex.ts'
import { hangOnAvenged } from './avenged.ts'
import { collapseNames } from './collapse-names.ts'
import { speechOf, type Speech } from './attribution.ts'
import type { EventMention } from './event-mention.ts'
import { datelineLength } from './dateline.ts'
import { hangTimexes } from './hang-timexes.ts'
import { asScheduled, dateOf } from './date-of.ts'
import { findCandidates } from './find-mentions.ts'
import { mayHoldEvent, type EventIndex } from './event-index.ts'
import { SPEECH_KINDS, type EventLexicon } from './lexicon.ts'
import { actorsOf, buildScene, classesOf, TOPICAL, type Scene } from './nominals.ts'
import { asStoppage, isUnsigned, settleCandidate } from './settle-candidate.ts'
import type { Roster } from './settle-roles.ts'
import { withFirstPerson } from './first-person.ts'
import { ownTimex } from './own-timex.ts'
import { predicateOf } from './predicate.ts'
import { findDemands } from './find-demands.ts'
import { findProvisions } from './find-provisions.ts'
import { repairQuotation } from './repair-quotation.ts'
import { joinShared } from './join-mentions.ts'
import { quotationSpeakers, withSpeaker, type QuotationSpeaker } from './quotation-speakers.ts'
import { repairTree } from './repair-tree.ts'
import { EMPTY_MEMORY, enterSentence, leaveSentence, sidesOf, type StoryMemory } from './story-memory.ts'
import { indexTree, relationOf, tokenAt } from './tree.ts'
import { withAvenged, withoutAvenged } from './settle-avenged.ts'
import { settleFights } from './settle-fights.ts'
import { writeMention, type Settled } from './write-mention.ts'

/** A sentence with every layer that the event rules read. */
export interface LayeredSentence extends Sentence {
  readonly tokens: readonly Token[]
  readonly timexes: readonly Timex[]
  readonly actors: readonly ActorMention[]
  readonly sources: readonly SourceMention[]
}

export interface ExtractInput {
  readonly articleId: string
  /** As published: quotes are cut from it. */
  readonly text: string
  readonly sentences: readonly LayeredSentence[]
  readonly published: Day | undefined
}

export interface ExtractTools {
  readonly lexicon: EventLexicon
  readonly index: EventIndex
  readonly parse: (tokens: readonly Token[]) => SyntaxTree
  readonly roster: Roster
  /** Time expressions that name no day of their own. */
  readonly bareTime: RegExp
  /** What an actor is (union, country …), by id. */
  readonly typeOf: (id: string) => string | undefined
}

/** Finds the event mentions of one article, in the order of the text. */
export const extractMentions = (article: ExtractInput, tools: ExtractTools): EventMention[] => {
  const mentions: EventMention[] = []
  let memory = EMPTY_MEMORY
  const speakers = quotationSpeakers(article.text, article.sentences, tools.lexicon.reporting)
  for (const [sentenceAt, sentence] of article.sentences.entries()) {
    memory = enterSentence(memory, sentence)
    const lemmas = sentence.tokens.map(({ lemma }) => lemma)
    const quotes = /["“”]/u.test(article.text.slice(sentence.start, sentence.end))
    if (
      !mayHoldEvent(lemmas, tools.index) &&
      !(quotes && lemmas.some((lemma) => tools.lexicon.reporting.has(lemma)))
    ) {
      memory = leaveSentence(memory, {
        actors: sentence.actors,
        date: undefined,
        speakerIds: [],
        topical: [],
      })
      continue
    }
    const read = readSentence(article, sentence, sentenceAt, tools, memory, speakers[sentenceAt])
    mentions.push(...read.mentions)
    memory = read.memory
  }
  return settleFights(mentions)
}

const readSentence = (
  article: ExtractInput,
  sentence: LayeredSentence,
  sentenceAt: number,
  tools: ExtractTools,
  memory: StoryMemory,
  quotedSpeaker: QuotationSpeaker | undefined,
): { readonly mentions: EventMention[]; readonly memory: StoryMemory } => {
  const opening = sentence.start + datelineLength(article.text.slice(sentence.start, sentence.end))
  const tokens = sentence.tokens.filter(({ start }) => start >= opening)
  const actors = joinShared(sentence.tokens, sentence.actors)
  const tree = indexTree(
    hangOnAvenged(
      hangTimexes(
        repairQuotation(
          repairTree(
            tools.parse(collapseNames(tokens, actors, sentence.timexes)),
            sentence.timexes,
            tools.lexicon,
          ),
          tools.lexicon.reporting,
        ),
        sentence.timexes,
        tools.lexicon.grammar.times,
      ),
      sentence.timexes,
      tools.lexicon.words.vengeance,
    ),
    tools.lexicon.grammar,
  )
  const bare: Scene = {
    ...buildScene(tree, actors, tools.lexicon),
    topical: memory.topical,
    typeOf: tools.typeOf,
  }
  const scene = withFirstPerson(bare, quotedSpeaker?.ids ?? memory.speakerIds)
  const sources = sentence.sources.filter(({ start }) => start >= opening)
  const speechAt = (trigger: number): Speech =>
    withSpeaker(speechOf(scene, article.text, trigger, sources, tools.lexicon), quotedSpeaker)
  const told = findCandidates(
    scene,
    tools.index,
    (noun) => ownTimex(scene, noun, sentence.timexes),
    sentence.isHeadline,
  )
  const quoted = article.text.slice(sentence.start, sentence.end)
  const triggers = new Set(told.map(({ trigger }) => trigger))
  const candidates = [...told, ...findDemands(scene, quoted, triggers), ...findProvisions(scene, triggers)]
  const nearby = [...sidesOf(sentence.actors), ...memory.sides]
  const settled = candidates.flatMap((candidate): Settled[] => {
    const speech = speechAt(candidate.trigger)
    const isQuoted = /["“”]/u.test(quoted) && speech.speaker === undefined
    const speakers = speech.speakerIds.length > 0 || !isQuoted ? speech.speakerIds : memory.speakerIds
    const carriers = mediatorsTelling(sentence, speakers, tools.lexicon.reporting)
    const roles = settleCandidate(candidate, speakers, tools.roster, nearby, tools.typeOf, carriers)
    const { initiators, targets, mediators } = roles
    const isNamed = initiators.length + targets.length + mediators.length > 0
    // Terms that nobody is said to have written lie before the main sides.
    const participants =
      isNamed || candidate.kind !== 'proposal'
        ? roles
        : { ...roles, targets: tools.roster.parties.slice(0, 2) }
    if (
      candidate.hasOtherSubject &&
      SPEECH_KINDS.has(candidate.kind) &&
      candidate.cast.initiators.length === 0 &&
      !(candidate.kind === 'pressure' && candidate.cast.targets.length > 0)
    )
      return []
    // An own side told to act is no act between sides.
    const isTelling = tools.lexicon.objectControl.has(tokenAt(tree, candidate.trigger).lemma)
    if (
      candidate.kind === 'pressure' &&
      isTelling &&
      targets.length === 0 &&
      initiators.length < 2 &&
      candidate.cast.targets.length > 0
    )
      return []
    if (
      !isNamed &&
      !isUnsigned(scene, candidate, tools.roster) &&
      (tools.roster.parties.length < 2 || (candidate.kind !== 'talks' && candidate.kind !== 'agreement'))
    )
      return []
    const resolved = dateOf(
      scene,
      { ...candidate, initiators },
      speech,
      withoutAvenged(tree, candidate, candidates, sentence),
      memory,
      article.published,
      tools.bareTime,
    )
    return [
      {
        candidate: asStoppage(
          scene,
          asScheduled(scene, candidate, resolved, article.published),
          initiators,
          tools.typeOf,
        ),
        speech,
        participants,
        resolved,
      },
    ]
  })
  const mentions = withAvenged(settled).map((each) => {
    const isAlone = settled.filter((other) => other.candidate.kind === each.candidate.kind).length === 1
    return writeMention(article, sentence, sentenceAt, scene, each, isAlone)
  })
  const root = tree.heads.indexOf(-1)
  // Who demands or accuses is who goes on speaking.
  const voiced = settled.find(
    ({ candidate }) => SPEECH_KINDS.has(candidate.kind) && candidate.trigger === root,
  )
  const mainTimex = findTimexOf(tree, root, sentence.timexes, { takesReportTime: true })
  const isNews = mainTimex !== undefined && !isSince(tree, tokenOfTimex(tree, mainTimex))
  const speech = speechAt(candidates[0]?.trigger ?? root)
  const rootSpeaker = tools.lexicon.reporting.has(tokenAt(tree, root).lemma)
    ? actorsOf(scene, predicateOf(tree, root, tools.lexicon).subject).ids
    : []
  return {
    mentions,
    memory: leaveSentence(memory, {
      actors: sentence.actors,
      date: isNews ? dateFromTimex(mainTimex, 'context') : undefined,
      speakerIds: firstFilled(speech.speakerIds, rootSpeaker, voiced?.participants.initiators ?? []),
      topical: topicalClasses(scene),
      told: settled.map(({ candidate, participants, resolved }) => ({
        kind: candidate.kind,
        initiators: participants.initiators,
        resolved,
        paragraph: sentence.paragraph,
      })),
    }),
  }
}

const firstFilled = (...lists: readonly (readonly string[])[]): readonly string[] =>
  lists.find((list) => list.length > 0) ?? []

/** Classes of the talks, deal or stoppage that a sentence speaks of. */
const topicalClasses = (scene: Scene): string[] => {
  const classes = new Set<string>()
  scene.tree.tokens.forEach((token, index) => {
    if (
      token.upos !== 'NOUN' ||
      !['nsubj', 'obj', 'root', 'nsubj:pass', 'obl'].includes(relationOf(scene.tree, index))
    )
      return
    for (const name of classesOf(scene, index)) if (TOPICAL.has(name)) classes.add(name)
  })
  return [...classes]
}
