import type { Day } from '../../model/day.ts'
import { parseEdtf } from '../../model/edtf.ts'
import type { Timex } from '../../model/timex.ts'
import type { Sentence } from '../language.ts'
import { dateFromPublication, dateFromTimex, findTimexOf, type ResolvedDate } from './attach-timex.ts'
import type { Speech } from './attribution.ts'
import type { Candidate } from './candidate.ts'
import { SPEECH_KINDS } from './lexicon.ts'
import type { Scene } from './nominals.ts'
import type { StoryMemory } from './story-memory.ts'
import { dependents, tokenAt } from './tree.ts'

/** When an act took place: its own time, else that of its paragraph or of the speech, else the publication date. */
export const dateOf = (
  scene: Scene,
  candidate: Candidate & { readonly initiators: readonly string[] },
  speech: Speech,
  sentence: Sentence & { readonly timexes: readonly Timex[] },
  memory: StoryMemory,
  published: Day | undefined,
  bareTime: RegExp,
): ResolvedDate => {
  const takesReportTime = SPEECH_KINDS.has(candidate.kind) || candidate.status !== 'occurred'
  const timex = findTimexOf(scene.tree, candidate.trigger, sentence.timexes, { takesReportTime })
  // What is threatened for June was threatened when it was said.
  const isOfContent = SPEECH_KINDS.has(candidate.kind) && isAhead(timex, published)
  const isElsewhere = isOfContent || (isAhead(timex, published) && isPast(scene, candidate))
  if (timex && !isElsewhere && !isBareHour(timex, bareTime)) return dateFromTimex(timex)
  const voices = speech.speakerIds.length > 0 ? speech.speakerIds : ownVoices(scene, candidate)
  const carried = memory.date ?? (continuesSpeech(voices, sentence, memory) ? memory.speechDate : undefined)
  if (carried) {
    const { timex: _timex, ...date } = carried
    return date
  }
  if (timex && !isElsewhere && memory.lastDate) {
    // "early in the morning", with no day: of the day last told.
    const { timex: _timex, ...date } = memory.lastDate
    return date
  }
  const added = timex ? undefined : addedTo(scene, candidate, sentence, memory)
  if (added) return added
  return timex && !isElsewhere ? dateFromTimex(timex) : dateFromPublication(published)
}

const isAhead = (timex: Timex | undefined, published: Day | undefined): boolean => {
  const startDay = timex?.edtf === undefined ? undefined : parseEdtf(timex.edtf)?.startDay
  return startDay !== undefined && published !== undefined && startDay > published
}

/** Told in the past tense: no day to come is its day. */
const isPast = ({ tree }: Scene, { trigger, status }: Candidate): boolean =>
  status === 'occurred' &&
  (tokenAt(tree, trigger).xpos === 'VBD' ||
    dependents(tree, trigger, 'aux').some((child) => tokenAt(tree, child).xpos === 'VBD'))

/** Paragraphs over which "also" adds to an act. */
const ADDED_REACH = 3

/** "Norland also seized two ships": of the days of its act that was told just before. */
const addedTo = (
  scene: Scene,
  candidate: Candidate & { readonly initiators: readonly string[] },
  sentence: Sentence,
  memory: StoryMemory,
): ResolvedDate | undefined => {
  const { tree, lexicon } = scene
  const { kind, trigger, initiators } = candidate
  const adds = dependents(tree, trigger, 'advmod').some((child) =>
    lexicon.additives.has(tokenAt(tree, child).lemma),
  )
  if (!adds || !isPast(scene, candidate)) return undefined
  const before = memory.told.find(
    (act) =>
      act.kind === kind &&
      sentence.paragraph - act.paragraph <= ADDED_REACH &&
      act.resolved.date.basis !== 'publication' &&
      act.initiators.some((id) => initiators.includes(id)),
  )
  if (before === undefined) return undefined
  const { timex: _timex, ...resolved } = before.resolved
  return { ...resolved, date: { ...resolved.date, basis: 'context' } }
}

/** A time of day that names no day of its own. */
const isBareHour = (timex: Timex, bareTime: RegExp): boolean =>
  timex.type === 'TIME' && bareTime.test(timex.text)

/** "He added …": the speech that the paragraph before dated goes on. */
const continuesSpeech = (voices: readonly string[], sentence: Sentence, memory: StoryMemory): boolean =>
  sentence.paragraph - memory.speechParagraph <= 1 &&
  voices.length > 0 &&
  voices.every((id) => memory.speakerIds.includes(id))

/** "She blamed …": whoever is meant goes on speaking. */
const ownVoices = ({ tree }: Scene, { kind, trigger, cast }: Candidate): readonly string[] =>
  SPEECH_KINDS.has(kind) &&
  dependents(tree, trigger, 'nsubj').some((child) => tokenAt(tree, child).upos === 'PRON')
    ? cast.initiators
    : []

/** What is told in the plain present or past of a day still to come is planned. */
export const asScheduled = (
  scene: Scene,
  candidate: Candidate,
  resolved: ResolvedDate,
  published: Day | undefined,
): Candidate => {
  if (candidate.status !== 'occurred' || !resolved.days || published === undefined) return candidate
  if (SPEECH_KINDS.has(candidate.kind)) return candidate
  if (resolved.timex === undefined) return candidate
  const { xpos } = tokenAt(scene.tree, candidate.trigger)
  const isPresent =
    ['VBZ', 'VBP'].includes(xpos) && dependents(scene.tree, candidate.trigger, 'aux').length === 0
  const isAhead = resolved.days.startDay > published || (isPresent && resolved.days.startDay >= published)
  return isAhead ? { ...candidate, status: 'planned' } : candidate
}
