import { unique } from '../../base/order.ts'
import type { Candidate } from './candidate.ts'
import { SPEECH_KINDS } from './lexicon.ts'
import type { Scene } from './nominals.ts'
import {
  ancestors,
  dependents,
  hasWord,
  headOf,
  isInfinitive,
  isTiedBy,
  relationOf,
  tokenAt,
} from './tree.ts'

/**
 * Leaves out what only tells an act again: a verb in another's complement ("began to attack"), a noun under a verb
 * of its kind ("attacked in a raid"), a purpose of the same kind ("met to discuss"), and acts that a row takes in.
 */
export const withoutEchoes = (scene: Scene, candidates: readonly Candidate[]): Candidate[] => {
  const told = candidates.map((candidate, position) =>
    candidates.find(
      (other, otherPosition) =>
        other !== candidate && isEcho(scene, candidate, other, otherPosition < position),
    ),
  )
  return candidates.flatMap((candidate, position) => {
    if (told[position] !== undefined) return []
    const echoes = candidates.filter((_, other) => told[other] === candidate)
    return [candidate.kind === 'talks' ? withPartners(candidate, echoes) : candidate]
  })
}

/** "stayed to meet the mediators": whom an echo of talks names sits at the table too. */
const withPartners = (candidate: Candidate, echoes: readonly Candidate[]): Candidate => {
  const partners = echoes.filter(({ kind }) => kind === 'talks' || candidate.absorbs === true)
  if (partners.length === 0) return candidate
  const { cast } = candidate
  const others = partners.flatMap((echo) => [...echo.cast.initiators, ...echo.cast.targets])
  return {
    ...candidate,
    cast: {
      ...cast,
      initiators: unique([...cast.initiators, ...others]),
      mediators: unique([...cast.mediators, ...partners.flatMap((echo) => echo.cast.mediators)]),
      people: unique([...cast.people, ...partners.flatMap((echo) => echo.cast.people)]),
    },
  }
}

const isEcho = (scene: Scene, candidate: Candidate, other: Candidate, comesLater: boolean): boolean => {
  const { tree } = scene
  const isBelow = ancestors(tree, candidate.trigger).includes(other.trigger)
  const isAbove = ancestors(tree, other.trigger).includes(candidate.trigger)
  const relation = relationOf(tree, candidate.trigger)
  if (candidate.yields === true && isAbove && inComplement(scene, other.trigger, candidate.trigger))
    return true
  const hasOwnSubject = dependents(tree, candidate.trigger, 'nsubj').length > 0
  if (
    other.absorbs === true &&
    isBelow &&
    !hasOwnSubject &&
    ['xcomp', 'advcl', 'ccomp', 'acl'].includes(relation)
  )
    return true
  // "refused to withdraw" is the refusal alone.
  if (
    isBelow &&
    candidate.status === 'denied' &&
    other.kind === 'rejection' &&
    inComplement(scene, candidate.trigger, other.trigger)
  )
    return true
  // What is promised, threatened or asked for is told by the promise.
  if (
    isBelow &&
    ['planned', 'possible'].includes(candidate.status) &&
    SPEECH_KINDS.has(other.kind) &&
    !isToOwn(other) &&
    other.yields !== true &&
    inComplement(scene, candidate.trigger, other.trigger)
  )
    return true
  if (isTakenBack(scene, candidate, other)) return true
  if (other.kind !== candidate.kind) return false
  // "was signed in May, extended once and collapsed": each is an act of its own.
  const isOtherPhase =
    ['agreement', 'talks'].includes(candidate.kind) &&
    candidate.phase !== other.phase &&
    relation === 'conj' &&
    isBelow
  // "shelled the camp, killing two": what the blow did is the blow.
  if (other.trigger < candidate.trigger && other.kind === 'strike' && isToll(scene, candidate)) return true
  // "a man was killed when troops opened fire": the blow, then what it did.
  if (isAbove && other.kind === 'strike' && isToldAgain(scene, candidate, other)) return true
  // "a paper proposing a new council": the paper is the proposal.
  if (
    isBelow &&
    relation === 'acl' &&
    candidate.kind === 'proposal' &&
    other.kind === 'proposal' &&
    [other.theme, other.topic].includes(headOf(tree, candidate.trigger))
  )
    return true
  // "a bombing that killed two": what the blow did is the blow.
  if (isBelow && candidate.actingClasses.has('attack') && candidate.kind === 'strike') return true
  // "a truce that was negotiated in March ended": what describes the theme gives way to what became of it.
  if (candidate.theme !== undefined && candidate.theme === other.theme) {
    const [describes, isDescribed] = [isOfTheme(scene, candidate), isOfTheme(scene, other)]
    if (describes !== isDescribed) return describes
  }
  if (candidate.theme !== undefined && candidate.theme === other.theme && comesLater && !isOtherPhase)
    return true
  if (!isBelow) return false
  if (isArgument(scene, candidate.trigger, other.trigger)) return true
  // "bombed the port in what it said was a pre-emptive strike"; "… in what it called a strike on the fleet"
  if (dependents(tree, candidate.trigger, 'cop').length > 0) return true
  if (relation === 'acl:relcl' && tokenAt(tree, headOf(tree, candidate.trigger)).xpos === 'WP') return true
  if (relation === 'xcomp' && headOf(tree, candidate.trigger) === other.trigger) return true
  if (isInfinitive(tree, candidate.trigger) && ['advcl', 'acl', 'xcomp'].includes(relation)) return true
  const isNoun = ['NOUN', 'PROPN'].includes(tokenAt(tree, candidate.trigger).upos)
  if (isNoun && isTiedBy(tree, candidate.trigger, tree.grammar.ties.settings)) return true
  // "exchanged accusations, each blaming the other"
  return (
    relation === 'advcl' &&
    hasWord(tree, candidate.trigger, tree.grammar.reference.distributive, 'nsubj', 'advmod', 'det')
  )
}

/** "We speak with our enemy, speak with guns": the verb said again tells what was meant by it. */
const isTakenBack = ({ tree }: Scene, candidate: Candidate, other: Candidate): boolean =>
  candidate.kind === 'talks' &&
  other.kind === 'pressure' &&
  other.trigger > candidate.trigger &&
  tokenAt(tree, candidate.trigger).lemma === tokenAt(tree, other.trigger).lemma &&
  ['advcl', 'parataxis', 'conj'].includes(relationOf(tree, other.trigger)) &&
  dependents(tree, other.trigger, 'nsubj').length === 0

/** What a blow did to people, told by a participle that has no subject of its own. */
const isToll = ({ tree }: Scene, { trigger, sense }: Candidate): boolean =>
  sense === 'toll' &&
  ['advcl', 'conj'].includes(relationOf(tree, trigger)) &&
  tokenAt(tree, trigger).xpos === 'VBG' &&
  dependents(tree, trigger, 'nsubj', 'aux').length === 0

/** Somebody was killed or hurt "when", "as" or "after" a blow fell that is told as well. */
const isToldAgain = ({ tree, lexicon }: Scene, { trigger, sense }: Candidate, blow: Candidate): boolean =>
  sense === 'toll' &&
  headOf(tree, blow.trigger) === trigger &&
  relationOf(tree, blow.trigger) === 'advcl' &&
  dependents(tree, trigger, 'aux:pass').length > 0 &&
  hasWord(tree, blow.trigger, lexicon.words.occasions, 'mark', 'advmod')

/** Told by a clause that describes the noun which undergoes it. */
const isOfTheme = ({ tree }: Scene, { trigger, theme }: Candidate): boolean =>
  relationOf(tree, trigger).startsWith('acl') && headOf(tree, trigger) === theme

/** A side that tells its own what to do does not speak to another. */
const isToOwn = ({ cast: { initiators, targets } }: Candidate): boolean =>
  targets.length > 0 && targets.every((id) => initiators.includes(id))

const inComplement = (scene: Scene, below: number, above: number): boolean => {
  const { tree } = scene
  const path = [below, ...ancestors(tree, below)]
  const between = path.slice(0, path.indexOf(above))
  // A participle or a relative clause tells a fact about its noun, wherever that noun stands.
  const isAside = between.some((node) => {
    const relation = relationOf(tree, node)
    return (
      relation === 'acl:relcl' ||
      relation === 'nmod' ||
      (relation === 'acl' && tokenAt(tree, node).xpos === 'VBN')
    )
  })
  const child = between.at(-1)
  if (isAside || child === undefined) return false
  // "its refusal to withdraw"
  if (relationOf(tree, child) === 'acl') return isInfinitive(tree, child)
  return ['xcomp', 'ccomp', 'obj', 'advcl', 'obl'].includes(relationOf(tree, child))
}

const isArgument = (scene: Scene, trigger: number, of: number): boolean => {
  const { tree } = scene
  return (
    headOf(tree, trigger) === of &&
    ['obj', 'nsubj', 'nsubj:pass', 'obl', 'obl:agent'].includes(relationOf(tree, trigger)) &&
    !isTiedBy(tree, trigger, tree.grammar.ties.circumstances)
  )
}
