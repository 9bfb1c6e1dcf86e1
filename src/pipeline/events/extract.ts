import type { Day } from '../../model/day.ts'
import { parseEdtf } from '../../model/edtf.ts'
import type { Timex } from '../../model/timex.ts'
import type { ActorMention, SourceMention } from '../actors/mention.ts'
import type { Sentence, SyntaxTree, Token } from '../language.ts'
import { dateFromPublication, dateFromTimex, findTimexOf, type ResolvedDate } from './attach-timex.ts'
import { collapseNames } from './collapse-names.ts'
import { speechOf, type Speech } from './attribution.ts'
import type { EventMention } from './event-mention.ts'
import { findCandidates, mayHoldEvent, type Candidate, type EventIndex } from './find-mentions.ts'
import type { EventLexicon } from './lexicon.ts'
import { actorsOf, buildScene, classesOf, type Scene } from './nominals.ts'
import { settleRoles, type Roster } from './participants.ts'
import { predicateOf } from './predicate.ts'
import { findDemands } from './find-demands.ts'
import { repairTree } from './repair-tree.ts'
import { reportingVerbOf } from './status.ts'
import { EMPTY_MEMORY, enterSentence, leaveSentence, sidesOf, type StoryMemory } from './story-memory.ts'
import { dependents, indexTree, relationOf, subtree, tokenAt } from './tree.ts'
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

const SPEECH = new Set(['proposal', 'rejection', 'pressure', 'acceptance'])

/** Finds the event mentions of one article, in the order of the text. */
export const extractMentions = (article: ExtractInput, tools: ExtractTools): EventMention[] => {
  const mentions: EventMention[] = []
  let memory = EMPTY_MEMORY
  for (const sentence of article.sentences) {
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
    const read = readSentence(article, sentence, tools, memory)
    mentions.push(...read.mentions)
    memory = read.memory
  }
  return mentions
}

const readSentence = (
  article: ExtractInput,
  sentence: LayeredSentence,
  tools: ExtractTools,
  memory: StoryMemory,
): { readonly mentions: EventMention[]; readonly memory: StoryMemory } => {
  const tree = indexTree(
    repairTree(
      tools.parse(collapseNames(sentence.tokens, sentence.actors, sentence.timexes)),
      sentence.timexes,
    ),
  )
  const bare: Scene = {
    ...buildScene(tree, sentence.actors, tools.lexicon),
    topical: memory.topical,
    typeOf: tools.typeOf,
  }
  const scene = withFirstPerson(bare, memory.speakerIds)
  const told = findCandidates(
    scene,
    tools.index,
    (noun) => ownTimex(scene, noun, sentence.timexes),
    sentence.isHeadline,
  )
  const quoted = article.text.slice(sentence.start, sentence.end)
  const candidates = [...told, ...findDemands(scene, quoted, new Set(told.map(({ trigger }) => trigger)))]
  const nearby = [...sidesOf(sentence.actors), ...memory.sides]
  const settled = candidates.flatMap((candidate): Settled[] => {
    const speech = speechOf(scene, article.text, candidate.trigger, sentence.sources, tools.lexicon)
    const isQuoted = /["“”]/u.test(quoted) && speech.speaker === undefined
    const speakers = speech.speakerIds.length > 0 || !isQuoted ? speech.speakerIds : memory.speakerIds
    const participants = settle(candidate, speakers, tools.roster, nearby, tools.typeOf)
    const { initiators, targets, mediators } = participants
    const isNamed = initiators.length + targets.length + mediators.length > 0
    if (candidate.hasOtherSubject && SPEECH.has(candidate.kind) && candidate.cast.initiators.length === 0)
      return []
    // An own side told to act is no act between sides.
    if (candidate.kind === 'pressure' && targets.length === 0 && candidate.cast.targets.length > 0) return []
    if (
      !isNamed &&
      !isUnsigned(scene, candidate, tools.roster) &&
      candidate.kind !== 'talks' &&
      candidate.kind !== 'agreement'
    )
      return []
    const resolved = dateOf(scene, candidate, speech, sentence, memory, article.published, tools)
    return [
      {
        candidate: asScheduled(scene, candidate, resolved, article.published),
        speech,
        participants,
        resolved,
      },
    ]
  })
  const mentions = settled.map((each) => {
    const isAlone = settled.filter((other) => other.candidate.kind === each.candidate.kind).length === 1
    return writeMention(article, sentence, scene, each, isAlone)
  })
  const root = tree.heads.indexOf(-1)
  // Who demands or accuses is who goes on speaking.
  const voiced = settled.find(({ candidate }) => SPEECH.has(candidate.kind) && candidate.trigger === root)
  const mainTimex = findTimexOf(tree, root, sentence.timexes, { takesReportTime: true })
  const speech = speechOf(
    scene,
    article.text,
    candidates[0]?.trigger ?? root,
    sentence.sources,
    tools.lexicon,
  )
  const rootSpeaker = tools.lexicon.reporting.has(tokenAt(tree, root).lemma)
    ? actorsOf(scene, predicateOf(tree, root, tools.lexicon).subject).ids
    : []
  return {
    mentions,
    memory: leaveSentence(memory, {
      actors: sentence.actors,
      date: mainTimex ? dateFromTimex(mainTimex, 'context') : undefined,
      speakerIds: firstFilled(speech.speakerIds, rootSpeaker, voiced?.participants.initiators ?? []),
      topical: topicalClasses(scene),
    }),
  }
}

/** Force and its easing are told without their sides: "shells fell on the port", "the captives were freed". */
const isUnsigned = (scene: Scene, candidate: Candidate, roster: Roster): boolean => {
  if (roster.parties.length < 2 || candidate.rule.includes('/noun')) return false
  const { theme, topic, actingClasses } = candidate
  const undergoes = classesOf(scene, theme ?? topic)
  if (candidate.kind === 'strike') return actingClasses.has('armed') || undergoes.has('captives')
  return (
    candidate.kind === 'concession' &&
    ['captives', 'aid', 'penalties', 'barrier'].some((name) => undergoes.has(name))
  )
}

/** When an act took place: its own time, else that of its paragraph or of the speech, else the publication date. */
const dateOf = (
  scene: Scene,
  candidate: Candidate,
  speech: Speech,
  sentence: LayeredSentence,
  memory: StoryMemory,
  published: Day | undefined,
  tools: ExtractTools,
): ResolvedDate => {
  const takesReportTime = SPEECH.has(candidate.kind) || candidate.status !== 'occurred'
  const timex = findTimexOf(scene.tree, candidate.trigger, sentence.timexes, { takesReportTime })
  // What is threatened for June was threatened when it was said.
  const isOfContent = SPEECH.has(candidate.kind) && isAhead(timex, published)
  if (timex && !isOfContent && !isBareHour(timex, tools.bareTime)) return dateFromTimex(timex)
  const carried = memory.date ?? (continuesSpeech(speech, sentence, memory) ? memory.speechDate : undefined)
  if (carried) {
    const { timex: _timex, ...date } = carried
    return date
  }
  if (timex && !isOfContent && memory.lastDate) {
    // "early in the morning", with no day: of the day last told.
    const { timex: _timex, ...date } = memory.lastDate
    return date
  }
  return timex && !isOfContent ? dateFromTimex(timex) : dateFromPublication(published)
}

const isAhead = (timex: Timex | undefined, published: Day | undefined): boolean => {
  const startDay = timex?.edtf === undefined ? undefined : parseEdtf(timex.edtf)?.startDay
  return startDay !== undefined && published !== undefined && startDay > published
}

/** A time of day that names no day of its own. */
const isBareHour = (timex: Timex, bareTime: RegExp): boolean =>
  timex.type === 'TIME' && bareTime.test(timex.text)

/** "He added …": the speech that the paragraph before dated goes on. */
const continuesSpeech = (speech: Speech, sentence: Sentence, memory: StoryMemory): boolean =>
  sentence.paragraph - memory.speechParagraph <= 1 &&
  speech.speakerIds.length > 0 &&
  speech.speakerIds.every((id) => memory.speakerIds.includes(id))

/** What is told in the plain present or past of a day still to come is planned. */
const asScheduled = (
  scene: Scene,
  candidate: Candidate,
  resolved: ResolvedDate,
  published: Day | undefined,
): Candidate => {
  if (candidate.status !== 'occurred' || !resolved.days || published === undefined) return candidate
  if (SPEECH.has(candidate.kind)) return candidate
  if (resolved.timex === undefined) return candidate
  const { xpos } = tokenAt(scene.tree, candidate.trigger)
  const isPresent =
    ['VBZ', 'VBP'].includes(xpos) && dependents(scene.tree, candidate.trigger, 'aux').length === 0
  const isAhead = resolved.days.startDay > published || (isPresent && resolved.days.startDay >= published)
  return isAhead ? { ...candidate, status: 'planned' } : candidate
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
const TOPICAL = new Set(['talks', 'deal', 'truce', 'stoppage', 'terms'])

/** "we" and "our" speak for whoever speaks: in the sentence, else in the one before. */
const withFirstPerson = (scene: Scene, speakerIds: readonly string[]): Scene => ({
  ...scene,
  mentionAt: scene.mentionAt.map((mention, index) => {
    if (mention?.via !== 'first-person' || mention.ids.length > 0) return mention
    const verb = reportingVerbOf(scene.tree, index, scene.lexicon)
    const speaker = verb === undefined ? undefined : predicateOf(scene.tree, verb, scene.lexicon).subject
    const ids = actorsOf(scene, speaker).ids
    // A speaker who is named but of no known side speaks for nobody that was named before.
    const isUnknown =
      speaker !== undefined && ids.length === 0 && tokenAt(scene.tree, speaker).upos !== 'PRON'
    return { ...mention, ids: ids.length > 0 || isUnknown ? ids : speakerIds }
  }),
})

/** A walkout that names nobody is the union's against the other party; a lockout is against the union. */
const stoppageSides = (
  candidate: Candidate,
  roster: Roster,
  typeOf: ExtractTools['typeOf'],
): ReturnType<typeof settleRoles> | undefined => {
  const { cast, phase } = candidate
  if ((phase !== 'walkout' && phase !== 'lockout') || cast.initiators.length > 0 || cast.targets.length > 0)
    return undefined
  const union = roster.parties.filter((id) => typeOf(id) === 'union')
  const employer = roster.parties.filter((id) => typeOf(id) !== 'union')
  if (union.length !== 1 || employer.length !== 1) return undefined
  const [initiators, targets] = phase === 'walkout' ? [union, employer] : [employer, union]
  return { initiators, targets, mediators: [] }
}

const settle = (
  candidate: Candidate,
  speakerIds: readonly string[],
  roster: Roster,
  nearby: readonly string[],
  typeOf: ExtractTools['typeOf'],
): ReturnType<typeof settleRoles> => {
  const { cast, kind } = candidate
  // A refusal or demand that names nobody is the speaker's own.
  const stoppage = kind === 'strike' ? stoppageSides(candidate, roster, typeOf) : undefined
  if (stoppage) return stoppage
  const opens =
    kind === 'talks' &&
    (candidate.phase === 'opened' || candidate.phase === 'resumed') &&
    candidate.theme !== undefined
  const isVoiced = SPEECH.has(kind) && cast.initiators.length === 0 && !candidate.hasOtherSubject
  if (candidate.mutual === true && cast.initiators.length === 0 && cast.targets.length === 0) {
    return { initiators: roster.parties.slice(0, 2), targets: [], mediators: [] }
  }
  return settleRoles(isVoiced ? { ...cast, initiators: [...speakerIds] } : cast, kind, roster, nearby, opens)
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
