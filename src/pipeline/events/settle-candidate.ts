import type { Candidate } from './candidate.ts'
import { SPEECH_KINDS } from './lexicon.ts'
import { classesOf, type Scene } from './nominals.ts'
import { settleRoles, type Roster } from './settle-roles.ts'
import { speaksForItself } from './speaks-for-itself.ts'
import { dependents, isTiedBy, tokenAt } from './tree.ts'

/** Force and its easing are told without their sides: "shells fell on the port", "the captives were freed". */
export const isUnsigned = (scene: Scene, candidate: Candidate, roster: Roster): boolean => {
  const { theme, topic, actingClasses } = candidate
  const undergoes = classesOf(scene, theme ?? topic)
  if (roster.parties.length < 2) return speaksForItself(scene, candidate, undergoes)
  // "more than 100 people have been killed" counts the dead of a war: no blow of its own.
  if (candidate.kind === 'strike' && isTally(scene, candidate.trigger)) return actingClasses.has('armed')
  // "two bomb blasts last week": a blow named by a noun that its number or day makes an act.
  if (candidate.kind === 'strike' && tokenAt(scene.tree, candidate.trigger).upos === 'NOUN')
    return !isTiedBy(scene.tree, candidate.trigger, scene.tree.grammar.times.since)
  if (candidate.kind === 'strike')
    return (
      actingClasses.has('armed') ||
      [...undergoes].some((name) => STRUCK.has(name)) ||
      // "the port came under attack": a place stands for whose it is.
      (undergoes.has('attack') && (actingClasses.has('place') || actingClasses.has('place-name')))
    )
  // "the draft would halt the fighting": terms are between the parties, whoever wrote them.
  // "hundreds marched against the deal": a crowd in the streets speaks for itself.
  if (candidate.kind === 'pressure') return isCrowd(candidate, undergoes)
  if (candidate.kind === 'proposal') return [...undergoes, ...actingClasses].some((name) => TERMS.has(name))
  return (
    candidate.kind === 'concession' &&
    ['captives', 'aid', 'penalties', 'barrier', 'pullback', 'route', 'bridge', 'ship', 'ransom'].some(
      (name) => undergoes.has(name),
    )
  )
}

const isCrowd = ({ phase, actingClasses }: Candidate, undergoes: ReadonlySet<string>): boolean =>
  phase === 'protest' && (actingClasses.has('crowd') || undergoes.has('protest'))

const isTally = ({ tree }: Scene, trigger: number): boolean =>
  dependents(tree, trigger, 'aux').some((child) => ['VBP', 'VBZ'].includes(tokenAt(tree, child).xpos))

/** Who and what is struck, or the means of it: force is told by these alone. */
const STRUCK: ReadonlySet<string> = new Set(['captives', 'casualties', 'arms', 'fire', 'penalties', 'place'])

const TERMS: ReadonlySet<string> = new Set(['terms', 'truce', 'deal'])

/** A walkout that names nobody is the union's against the other party; a lockout is against the union. */
const stoppageSides = (
  candidate: Candidate,
  roster: Roster,
  typeOf: TypeOf,
): ReturnType<typeof settleRoles> | undefined => {
  const { cast, phase, kind } = candidate
  const isStoppage = phase === 'walkout' || phase === 'lockout' || kind === 'concession'
  if (!isStoppage || cast.initiators.length > 0 || cast.targets.length > 0) return undefined
  const union = roster.parties.filter((id) => typeOf(id) === 'union')
  const employer = roster.parties.filter((id) => typeOf(id) !== 'union')
  if (union.length !== 1 || employer.length !== 1) return undefined
  const [initiators, targets] = phase === 'lockout' ? [employer, union] : [union, employer]
  return { initiators, targets, mediators: [] }
}

/** "The union's first strike since 1977": those who work for others strike without arms. */
export const asStoppage = (
  scene: Scene,
  candidate: Candidate,
  initiators: readonly string[],
  typeOf: TypeOf,
): Candidate =>
  candidate.kind === 'strike' &&
  candidate.phase === 'campaign' &&
  initiators.length > 0 &&
  initiators.every((id) => typeOf(id) === 'union') &&
  classesOf(scene, candidate.trigger).has('stoppage')
    ? { ...candidate, phase: 'walkout' }
    : candidate

/**
 * Settles who takes part in a candidate: its cast, its speaker, and what its kind and the dispute add.
 *
 * @param carrierIds Speakers who are told as mediators: "Omani mediators said".
 */
export const settleCandidate = (
  candidate: Candidate,
  speakerIds: readonly string[],
  roster: Roster,
  nearby: readonly string[],
  typeOf: TypeOf,
  carrierIds: readonly string[] = [],
): ReturnType<typeof settleRoles> => {
  const { cast, kind } = candidate
  // A refusal or demand that names nobody is the speaker's own.
  const isStoppage = kind === 'strike' || (kind === 'concession' && candidate.isOfStoppage === true)
  const stoppage = isStoppage ? stoppageSides(candidate, roster, typeOf) : undefined
  if (stoppage) return stoppage
  const opens =
    kind === 'talks' &&
    (candidate.phase === 'opened' || candidate.phase === 'resumed') &&
    candidate.theme !== undefined
  const isVoiced = SPEECH_KINDS.has(kind) && cast.initiators.length === 0 && !candidate.hasOtherSubject
  if (candidate.mutual === true && cast.initiators.length === 0 && cast.targets.length === 0) {
    return { initiators: roster.parties.slice(0, 2), targets: [], mediators: [] }
  }
  // Nobody strikes or answers a council or a court unless the words say so.
  const [first = ''] = isVoiced ? speakerIds : cast.initiators
  // At the table a union faces employers, and an employer the union, not another of its kind.
  const isBlow = kind === 'strike' && candidate.phase !== 'walkout' && candidate.phase !== 'lockout'
  const isLabour = !isBlow && ['union', 'company'].includes(typeOf(first) ?? '')
  const canFace = (id: string): boolean => !isLabour || id === first || typeOf(id) !== typeOf(first)
  const sides = nearby.filter((id) => typeOf(id) !== 'organisation' && canFace(id))
  const facing = { ...roster, parties: roster.parties.filter(canFace) }
  const speakers = speakerIds.length > 0 ? speakerIds : unionOf(candidate, roster, typeOf)
  const settled = settleRoles(
    isVoiced ? { ...cast, initiators: [...speakers] } : cast,
    kind,
    facing,
    sides,
    opens,
  )
  if (kind === 'concession')
    return { ...settled, targets: [...easedSides(candidate, settled, facing, isLabour)] }
  return {
    ...settled,
    mediators: [...settled.mediators, ...tellingMediators(candidate, settled, carrierIds, roster)],
  }
}

/**
 * Whom a concession is made to, where no word tells: the other of two parties. Troops that leave do so to
 * nobody's face.
 */
const easedSides = (
  { phase }: Candidate,
  { initiators, targets }: Settlement,
  { parties }: Roster,
  isLabour: boolean,
): readonly string[] => {
  const [actor = ''] = initiators
  if (targets.length > 0 || initiators.length !== 1 || !parties.includes(actor)) return targets
  if (parties.length !== 2 || (phase === 'withdrawal' && !isLabour)) return targets
  return parties.filter((id) => id !== actor)
}

/** "The two sides will meet again, Omani mediators said": who tells of both sides' talks carries them. */
const tellingMediators = (
  { kind }: Candidate,
  { initiators, mediators }: Settlement,
  carrierIds: readonly string[],
  roster: Roster,
): readonly string[] => {
  const isOfBoth = initiators.filter((id) => roster.parties.includes(id)).length > 1
  if (!isOfBoth || !TOLD_BY_MEDIATORS.has(kind)) return []
  return carrierIds.filter(
    (id) => roster.roleOf(id) === 'mediator' && !initiators.includes(id) && !mediators.includes(id),
  )
}

const TOLD_BY_MEDIATORS: ReadonlySet<Candidate['kind']> = new Set(['talks', 'agreement', 'acceptance'])

type Settlement = ReturnType<typeof settleRoles>

/** "Members ratified the contract": workers who name no union act for the one at the table. */
const unionOf = ({ cast, actingClasses }: Candidate, roster: Roster, typeOf: TypeOf): readonly string[] =>
  cast.initiators.length === 0 && actingClasses.has('workers')
    ? roster.parties.filter((id) => typeOf(id) === 'union').slice(0, 1)
    : []

/** What an actor is (union, country …), by id. */
export type TypeOf = (id: string) => string | undefined
