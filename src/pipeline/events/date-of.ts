import { isoDay, type Day } from '../../model/day.ts'
import { formatEdtf, parseEdtf } from '../../model/edtf.ts'
import type { Timex } from '../../model/timex.ts'
import type { Sentence } from '../language.ts'
import { dateFromPublication, dateFromTimex, findTimexOf, type ResolvedDate } from './attach-timex.ts'
import type { Speech } from './attribution.ts'
import type { Candidate } from './candidate.ts'
import { aheadBy, dateAhead, elapsedTo, opensBriefly, shifted } from './elapsed-time.ts'
import { laterThanTold } from './later-than-told.ts'
import { findSentenceTimex, type SentenceTime } from './sentence-time.ts'
import { SPEECH_KINDS } from './lexicon.ts'
import type { Scene } from './nominals.ts'
import type { StoryMemory } from './story-memory.ts'
import { dependents, hasWord, tokenAt } from './tree.ts'

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
  const timex = findTimexOf(scene.tree, candidate.trigger, sentence.timexes, {
    takesReportTime,
    isPlanned: candidate.status === 'planned',
  })
  const elapsed = elapsedTo(scene.tree, candidate.trigger, sentence.timexes)
  const isOwn = elapsed && timex && timex.start >= elapsed.clause.start && timex.end <= elapsed.clause.end
  if (elapsed && isOwn !== true && published !== undefined) {
    const base = elapsed.from === undefined ? undefined : timeOfVerb(scene, elapsed.from, sentence, published)
    return shifted(base ? dateFromTimex(base) : (memory.date ?? dateFromPublication(published)), elapsed.days)
  }
  // What is threatened for June was threatened when it was said.
  const isOfContent =
    SPEECH_KINDS.has(candidate.kind) && candidate.status === 'occurred' && isAhead(timex, published)
  const isElsewhere = isOfContent || (isAhead(timex, published) && isPast(scene, candidate))
  if (timex && !isElsewhere && !isAdrift(timex, sentence.timexes, bareTime))
    return upToNow(dateFromTimex(timex), candidate, published, sentence.timexes)
  const later = timex ? undefined : laterThanTold(scene.tree, candidate.trigger, sentence.timexes, published)
  if (later && candidate.status === 'occurred') return later
  const inSentence = timex ? undefined : sentenceTime(scene, candidate, sentence, published)
  const isSure = inSentence !== undefined && !(inSentence.isLater && memory.date !== undefined)
  if (isSure && !isBareHour(inSentence.timex, bareTime)) return dateFromTimex(inSentence.timex, 'context')
  const ahead =
    candidate.status === 'occurred' ? undefined : aheadBy(scene.tree, candidate.trigger, sentence.timexes)
  if (ahead && published !== undefined && timex === undefined) return dateAhead(published, ahead)
  const voices = speech.speakerIds.length > 0 ? speech.speakerIds : ownVoices(scene, candidate)
  const isGoingOn = opensBriefly(sentence, sentence.timexes)
  const before = memory.date ?? (isGoingOn ? memory.lastDate : undefined)
  const carried = before ?? (continuesSpeech(voices, sentence, memory) ? memory.speechDate : undefined)
  if (carried && !isPerfect(scene, candidate) && fitsStatus(carried, candidate, published)) {
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

/** "accused them this week": what is done was done by the day of the news. */
const upToNow = (
  resolved: ResolvedDate,
  { status }: Candidate,
  published: Day | undefined,
  timexes: readonly Timex[],
): ResolvedDate => {
  const { days, timex, date } = resolved
  if (status !== 'occurred' || days === undefined || published === undefined) return resolved
  if (days.startDay > published || days.endDay <= published || days.endDay - days.startDay > LONGEST_CLIPPED)
    return resolved
  const { edtf, range } = timex ?? {}
  // "agreed to a truce from April 3 to May 14": all of it
  const isWhole = timexes.some(
    (other) => other !== timex && range !== undefined && other.range === range && isBeside(other, timex),
  )
  if (isWhole) return resolved
  const start = edtf === undefined || range === undefined ? undefined : parseEdtf(edtf)
  // "began on May 8 and is to end in the autumn": when it began
  const endDay = start?.endDay !== undefined && start.endDay <= published ? start.endDay : published
  return {
    ...resolved,
    date: { ...date, edtf: formatEdtf(days.startDay, endDay, days.isApproximate), end: isoDay(endDay) },
    days: { ...days, endDay },
  }
}

/** UTF-16 units between the ends of a range told in one breath: " to ". */
const RANGE_GAP = 12

const isBeside = (one: Timex, other: Timex | undefined): boolean =>
  other !== undefined &&
  Math.min(Math.abs(one.start - other.end), Math.abs(other.start - one.end)) <= RANGE_GAP

/** Days: half a year; a longer time that holds the day of the news is told as it stands. */
const LONGEST_CLIPPED = 210

const timeOfVerb = (
  { tree }: Scene,
  verb: number,
  { timexes }: { readonly timexes: readonly Timex[] },
  published: Day,
): Timex | undefined =>
  findTimexOf(tree, verb, timexes, { takesReportTime: true }) ??
  findSentenceTimex(tree, verb, timexes, published)?.timex

const sentenceTime = (
  scene: Scene,
  candidate: Candidate,
  sentence: { readonly timexes: readonly Timex[] },
  published: Day | undefined,
): SentenceTime | undefined => {
  if (isPresent(scene, candidate)) return undefined
  const told = findSentenceTimex(scene.tree, candidate.trigger, sentence.timexes, published)
  return isAhead(told?.timex, published) ? undefined : told
}

/** "has ruled out": up to now, at no day of its neighbours. */
const isPerfect = ({ tree }: Scene, { trigger }: Candidate): boolean =>
  dependents(tree, trigger, 'aux').some(
    (child) =>
      tree.grammar.auxiliaries.perfect.has(tokenAt(tree, child).lemma) &&
      /^VB[ZP]$/u.test(tokenAt(tree, child).xpos),
  )

/** "has ruled out", "is asking", "says": told of now, whatever day its neighbours have. */
const isPresent = ({ tree }: Scene, { trigger, status }: Candidate): boolean => {
  const auxiliaries = dependents(tree, trigger, 'aux').map((child) => tokenAt(tree, child))
  // "said that it would not move": of the day it was said
  if (auxiliaries.length > 0)
    return auxiliaries.some(
      ({ xpos, lemma }) =>
        /^VB[ZP]$/u.test(xpos) ||
        (xpos === 'MD' && !(tree.grammar.auxiliaries.futureInPast.has(lemma) && status === 'occurred')),
    )
  return ['VBZ', 'VBP'].includes(tokenAt(tree, trigger).xpos)
}

/** What is still to come was not of the day told before, nor what is done of a day to come. */
const fitsStatus = ({ days }: ResolvedDate, { status }: Candidate, published: Day | undefined): boolean => {
  if (days === undefined || published === undefined) return true
  if (status === 'planned') return days.endDay >= published
  return status === 'possible' || days.startDay <= published
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
  const adds = hasWord(tree, trigger, lexicon.additives, 'advmod')
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

/** "at midnight", where no day stands beside it. */
const isAdrift = (timex: Timex, timexes: readonly Timex[], bareTime: RegExp): boolean =>
  isBareHour(timex, bareTime) &&
  !timexes.some((other) => other !== timex && other.edtf === timex.edtf && !isBareHour(other, bareTime))

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
