import { unique } from '../../base/order.ts'
import type { ActorRole } from '../../model/actor.ts'
import type { EventKind } from '../../model/event-kinds.ts'
import type { Participants } from '../../model/events-file.ts'
import type { Span } from '../../model/span.ts'
import type { ArgumentRole, NounRow } from './lexicon.ts'
import { nounArguments, type VerbMatch } from './match-verbs.ts'
import { actorsOf, classesOf, type Scene } from './nominals.ts'
import { antecedent } from './predicate.ts'
import { dependents, subtree, tokenAt } from './tree.ts'

/** Roles being gathered; spans are the mentions that gave them. */
export interface Cast {
  readonly initiators: string[]
  readonly targets: string[]
  readonly mediators: string[]
  /** Sides that the act is about: targets, where they are of the dispute. */
  readonly topics: string[]
  /** Sides in whose country the act takes a delegation. */
  readonly venues: string[]
  readonly people: string[]
  readonly who: Span[]
}

export const emptyCast = (): Cast => ({
  initiators: [],
  targets: [],
  mediators: [],
  topics: [],
  venues: [],
  people: [],
  who: [],
})

const THEME_TIES: Readonly<Record<string, Readonly<Record<string, ArgumentRole>>>> = {
  talks: {
    between: 'initiator',
    with: 'initiator',
    among: 'initiator',
    of: 'initiator',
    possessor: 'initiator',
    modifier: 'initiator',
    by: 'mediator',
  },
  deal: {
    between: 'initiator',
    with: 'initiator',
    among: 'initiator',
    possessor: 'initiator',
    modifier: 'initiator',
    by: 'mediator',
  },
  attack: {
    possessor: 'initiator',
    modifier: 'initiator',
    by: 'initiator',
    from: 'initiator',
    on: 'target',
    against: 'target',
    at: 'target',
    with: 'target',
    between: 'initiator',
  },
  penalties: { on: 'target', against: 'target' },
  stoppage: { against: 'target', at: 'target', by: 'initiator' },
  arms: { at: 'target', against: 'target', on: 'target' },
  mission: { to: 'topic', from: 'initiator', modifier: 'initiator', possessor: 'initiator' },
}

const add = (scene: Scene, cast: Cast, role: ArgumentRole, head: number | undefined): void => {
  const named = actorsOf(scene, head)
  const into = {
    initiator: cast.initiators,
    target: cast.targets,
    mediator: cast.mediators,
    topic: undefined,
  }[role]
  if (!into) return
  into.push(...named.ids)
  cast.people.push(...named.people)
  if (head !== undefined && named.ids.length > 0) cast.who.push(...whoSpans(scene, head))
}

const whoSpans = (scene: Scene, head: number): Span[] => {
  const mention = scene.mentionAt[head]
  const { start, end } = mention ?? tokenAt(scene.tree, head)
  return [{ start, end }]
}

/** Kinds in which those the act is about are those it is aimed at. */
const AIMED: ReadonlySet<EventKind> = new Set(['proposal', 'rejection', 'pressure', 'strike', 'acceptance'])

/** Gathers who takes part in an act told by a verb. */
export const castOfVerb = (scene: Scene, match: VerbMatch, kind: EventKind): Cast => {
  const { row, predicate, theme } = match
  const { tree } = scene
  const cast = emptyCast()
  if (kind === 'talks' && TRAVEL.has(tokenAt(tree, match.verb).lemma)) addVenues(scene, cast, match)
  const roles = row.roles ?? {}
  add(scene, cast, roles.subject ?? 'initiator', predicate.subject)
  const objectRole = roles.object ?? (theme === undefined ? 'target' : 'topic')
  if (predicate.object !== undefined) add(scene, cast, objectRole, predicate.object)
  for (const { preposition, head } of predicate.obliques) {
    if (head === predicate.object || head === predicate.subject) continue
    const role = roles[preposition]
    if (role) add(scene, cast, role, head)
    else if (preposition === 'by' && predicate.isPassive) add(scene, cast, roles.subject ?? 'initiator', head)
  }
  if (theme !== undefined) addTheme(scene, cast, theme, kind)
  if (AIMED.has(kind) && objectRole === 'topic' && predicate.object !== undefined) {
    addTopic(scene, cast, predicate.object)
  }
  if (AIMED.has(kind) && kind !== 'strike' && cast.targets.length === 0) {
    for (const clause of dependents(tree, match.verb, 'xcomp', 'ccomp', 'obl')) addTopic(scene, cast, clause)
  }
  return cast
}

/** The theme noun's own arguments: "talks between A and B", "its attack on C". */
const addTheme = (scene: Scene, cast: Cast, theme: number, kind: EventKind): void => {
  const classes = classesOf(scene, theme)
  for (const [name, ties] of Object.entries(THEME_TIES)) {
    if (!classes.has(name)) continue
    if (name === 'mission' && kind !== 'talks' && kind !== 'rejection') continue
    for (const head of [theme, ...dependents(scene.tree, theme, 'conj')]) {
      for (const argument of nounArguments(scene.tree, head)) {
        const role = carrierRole(scene, argument.head) ?? ties[argument.tie]
        if (role) add(scene, cast, role, argument.head)
      }
    }
  }
}

const CARRYING: ReadonlySet<string> = new Set([
  'brokered',
  'mediated',
  'sponsored',
  'hosted',
  'facilitated',
  'led',
  'chaired',
])

/** "Egyptian-brokered", "U.N.-sponsored": whoever is named carries the talks; "Iran-backed" names no part. */
const carrierRole = (scene: Scene, head: number): ArgumentRole | undefined => {
  const { compound } = scene.mentionAt[head] ?? {}
  if (compound === undefined) return undefined
  return CARRYING.has(compound) ? 'mediator' : 'topic'
}

/** Those visited for talks: a mediator's capital is where it is met. */
const addVenues = (scene: Scene, cast: Cast, match: VerbMatch): void => {
  const { predicate } = match
  const places = predicate.obliques
    .filter(({ preposition }) => ['to', 'in', 'into'].includes(preposition))
    .map(({ head }) => head)
  for (const head of [predicate.object, ...places]) {
    const mention = head === undefined ? undefined : scene.mentionAt[head]
    if (mention?.isVenue === true) cast.venues.push(...mention.ids)
  }
}

const TRAVEL: ReadonlySet<string> = new Set([
  'visit',
  'head',
  'travel',
  'fly',
  'go',
  'come',
  'arrive',
  'return',
  'land',
])

/** Sides named anywhere in what the act is about, other than those who act: whom it concerns. */
const addTopic = (scene: Scene, cast: Cast, head: number): void => {
  for (const index of subtree(scene.tree, head)) {
    const mention = scene.mentionAt[antecedent(scene.tree, index)]
    if (!mention || mention.isVenue === true) continue
    for (const id of mention.ids) if (!cast.initiators.includes(id)) cast.topics.push(id)
  }
}

/** Gathers who takes part in an act told by a noun. */
export const castOfNoun = (scene: Scene, noun: number, row: NounRow): Cast => {
  const cast = emptyCast()
  for (const { tie, head } of nounArguments(scene.tree, noun)) {
    const role = row.roles[tie]
    if (role) add(scene, cast, role, head)
  }
  return cast
}

/** What the rules of a dispute add: who its parties and mediators are. */
export interface Roster {
  readonly roleOf: (id: string) => ActorRole
  readonly parties: readonly string[]
  /** Named by the dispute file, or found to take part where there is none. */
  readonly isListed: (id: string) => boolean
}

const TWO_SIDED: ReadonlySet<EventKind> = new Set(['talks', 'agreement'])
const CARRIED: ReadonlySet<EventKind> = new Set(['talks', 'proposal', 'pressure', 'agreement'])
/** Kinds that are aimed at somebody: an offer, a refusal, a blow. */
const FACING: ReadonlySet<EventKind> = new Set(['rejection', 'proposal', 'strike', 'pressure'])

/**
 * Settles roles: in talks and deals all sides are initiators; a mediator that hosts, proposes or presses is a
 * mediator too; whom an act is aimed at, where its clause does not say, is whoever else is named nearby, else the
 * other of two parties.
 *
 * @param opens Talks are opened or resumed: nobody does so alone.
 * @param nearby Sides named in the sentence and just before it, nearest first.
 */
export const settleRoles = (
  cast: Cast,
  kind: EventKind,
  roster: Roster,
  nearby: readonly string[] = [],
  opens = false,
): Participants => {
  let initiators = unique(cast.initiators)
  const isMutual =
    cast.targets.length > 1 && initiators.length > 1 && initiators.every((id) => cast.targets.includes(id))
  const aimed = cast.targets.length > 0 ? cast.targets : cast.topics.filter((id) => roster.isListed(id))
  let targets = unique(aimed).filter((id) => isMutual || !initiators.includes(id))
  const visited = cast.venues.filter((id) => roster.roleOf(id) === 'mediator' && !initiators.includes(id))
  const mediators = unique([...cast.mediators, ...visited])
  if (TWO_SIDED.has(kind)) {
    initiators = unique([...initiators, ...targets])
    targets = []
    const both = roster.parties.slice(0, 2)
    if (initiators.length === 0) initiators = both
    // Talks that one of two parties opens or resumes are with the other.
    else if (
      roster.parties.length === 2 &&
      initiators.length === 1 &&
      both.includes(initiators[0] ?? '') &&
      opens
    )
      initiators = both
  }
  if (CARRIED.has(kind)) {
    for (const id of initiators)
      if (roster.roleOf(id) === 'mediator' && !mediators.includes(id)) mediators.push(id)
  }
  if (FACING.has(kind) && targets.length === 0 && cast.targets.length === 0 && initiators.length === 1) {
    const [actor = ''] = initiators
    const other = nearby.find((id) => id !== actor && roster.roleOf(id) !== 'mediator' && roster.isListed(id))
    const opponent = roster.roleOf(actor) === 'party' ? roster.parties.filter((id) => id !== actor) : []
    if (other !== undefined && (kind === 'strike' || opponent.length !== 1)) targets = [other]
    else if (opponent.length === 1) targets = opponent
  }
  // A mediator that only carries the talks is named as such, not as a side.
  const hasSides = initiators.some((id) => roster.roleOf(id) !== 'mediator')
  const carried = mediators.filter(
    (id) =>
      roster.roleOf(id) !== 'party' && ((TWO_SIDED.has(kind) && hasSides) || !cast.initiators.includes(id)),
  )
  return {
    initiators: initiators.filter((id) => !carried.includes(id)),
    targets,
    mediators: mediators.filter((id) => roster.roleOf(id) !== 'party'),
  }
}
