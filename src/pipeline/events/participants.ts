import type { EventKind } from '../../model/event-kinds.ts'
import type { Span } from '../../model/span.ts'
import type { ArgumentRole, NounRow } from './lexicon.ts'
import { type VerbMatch } from './match-verbs.ts'
import { nounArguments } from './noun-arguments.ts'
import { actorsOf, classesOf, type Scene } from './nominals.ts'
import { addAttackers, addAuspices } from './cast-setting.ts'
import { idsBeside } from './ids-beside.ts'
import { settleSelf } from './settle-self.ts'
import { dependents, isTiedBy, prepositionOf, relationOf, subtree, tokenAt } from './tree.ts'
import { ownersOfFreed } from './owners-of-freed.ts'
import { antecedent } from './voice.ts'

/** Roles being gathered; spans are the mentions that gave them. */
export interface Cast {
  readonly initiators: string[]
  readonly targets: string[]
  readonly mediators: string[]
  /** Sides that the act is about: targets, where they are of the dispute. */
  readonly topics: string[]
  /** Sides in whose country the act takes a delegation. */
  readonly venues: string[]
  /** Talks told only by whom they are with: whoever else holds them goes without saying. */
  isWithOnly?: boolean
  /** The trial of a weapon: no blow at anybody. */
  isTrial?: boolean
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

const add = (scene: Scene, cast: Cast, role: ArgumentRole, head: number | undefined): void => {
  const named = actorsOf(scene, head)
  const into = {
    initiator: cast.initiators,
    target: cast.targets,
    mediator: cast.mediators,
    topic: undefined,
  }[role]
  if (!into) return
  into.push(...named.ids, ...idsBeside(scene, head))
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

/** "beheading their captives": they hold them. */
const settleCaptors = ({ tree, lexicon, mentionAt }: Scene, cast: Cast, object: number | undefined): void => {
  if (object === undefined || !lexicon.words.captives.has(tokenAt(tree, object).lemma)) return
  const [owner] = dependents(tree, object, 'nmod:poss')
  if (owner === undefined || tokenAt(tree, owner).upos !== 'PRON') return
  const captors = mentionAt[owner]?.ids ?? []
  cast.targets.splice(0, cast.targets.length, ...cast.targets.filter((id) => !captors.includes(id)))
  if (cast.initiators.length === 0) cast.initiators.push(...captors)
}

/** "Norland's civil war has killed thousands": whose war it is did not kill them alone. */
const isStrife = (scene: Scene, subject: number | undefined): boolean =>
  subject !== undefined &&
  classesOf(scene, subject).has('strife') &&
  !nounArguments(scene.tree, subject).some(({ tie }) => scene.tree.grammar.ties.struck.has(tie))

/** Gathers who takes part in an act told by a verb. */
export const castOfVerb = (scene: Scene, match: VerbMatch, kind: EventKind): Cast => {
  const { row, predicate, theme } = match
  const { tree } = scene
  const cast = emptyCast()
  if (kind === 'talks' && scene.lexicon.words.travel.has(tokenAt(tree, match.verb).lemma))
    addVenues(scene, cast, match)
  const roles = row.roles ?? {}
  if (!isStrife(scene, predicate.subject)) add(scene, cast, roles.subject ?? 'initiator', predicate.subject)
  const objectRole = roles.object ?? (theme === undefined ? 'target' : 'topic')
  if (predicate.object !== undefined) add(scene, cast, objectRole, predicate.object)
  for (const { preposition, head } of predicate.obliques) {
    if (head === predicate.object || head === predicate.subject) continue
    const role = roles[preposition]
    if (role) add(scene, cast, role, head)
    else if (tree.grammar.ties.agent.has(preposition) && predicate.isPassive)
      add(scene, cast, roles.subject ?? 'initiator', head)
  }
  if (kind === 'strike') settleCaptors(scene, cast, predicate.object)
  if (kind === 'strike') addAttackers(scene, cast, match)
  if (HELD_TOGETHER.has(kind)) addAuspices(scene, cast, match.verb)
  const acting = cast.initiators.length
  settleSelf(scene, cast, match)
  if (theme !== undefined) addTheme(scene, cast, theme, kind)
  if (HELD_TOGETHER.has(kind) && cast.initiators.length === acting && cast.targets.length === 0)
    addPartners(scene, cast, match.verb)
  if (acting === 0 && cast.initiators.length > 0 && actorsOf(scene, predicate.subject).ids.length === 0)
    cast.isWithOnly = true
  if (theme !== undefined && classesOf(scene, theme).has('weapontest') && !isAimed(scene, match, theme))
    cast.isTrial = true
  if (AIMED.has(kind) && objectRole === 'topic' && predicate.object !== undefined) {
    addTopic(scene, cast, predicate.object)
  }
  // "freed 17 Norlandic prisoners": theirs they are.
  if (kind === 'concession' && cast.targets.length === 0)
    cast.topics.push(
      ...ownersOfFreed(scene, predicate.object ?? theme).filter((id) => !cast.initiators.includes(id)),
    )
  if (AIMED.has(kind) && kind !== 'strike' && cast.targets.length === 0) {
    for (const clause of dependents(tree, match.verb, 'xcomp', 'ccomp', 'obl')) addTopic(scene, cast, clause)
  }
  return cast
}

/** "fired missiles at the port" is a blow, whoever owns the port. */
const isAimed = ({ tree }: Scene, { predicate }: VerbMatch, theme: number): boolean =>
  predicate.obliques.some(({ preposition }) => tree.grammar.ties.aims.has(preposition)) ||
  nounArguments(tree, theme).some(({ tie }) => tree.grammar.ties.aims.has(tie))

const HELD_TOGETHER: ReadonlySet<EventKind> = new Set(['talks', 'agreement'])

/** "got closer to reaching a deal with X": talks named below the verb tell whom they are with. */
const addPartners = (scene: Scene, cast: Cast, verb: number): void => {
  const { company, partners } = scene.tree.grammar.ties
  const inside = subtree(scene.tree, verb, (child) =>
    ['acl:relcl', 'conj', 'parataxis'].includes(relationOf(scene.tree, child)),
  )
  for (const noun of inside) {
    // "stayed on to meet with the mediators"
    if (scene.lexicon.words.meeting.has(tokenAt(scene.tree, noun).lemma) && noun !== verb) {
      for (const head of dependents(scene.tree, noun, 'obl', 'obj'))
        if (prepositionOf(scene.tree, head) === undefined || isTiedBy(scene.tree, head, company))
          add(scene, cast, 'initiator', head)
    }
    const classes = classesOf(scene, noun)
    if (tokenAt(scene.tree, noun).upos !== 'NOUN' || !(classes.has('talks') || classes.has('deal'))) continue
    for (const { tie, head } of nounArguments(scene.tree, noun))
      if (partners.has(tie)) add(scene, cast, 'initiator', head)
  }
}

/** Kinds in which those that talks are sought with are spoken to. */
const PUT_TO_SOMEBODY: ReadonlySet<EventKind> = new Set(['proposal', 'rejection', 'pressure'])

/** The theme noun's own arguments: "talks between A and B", "its attack on C". */
const addTheme = (scene: Scene, cast: Cast, theme: number, kind: EventKind): void => {
  const classes = classesOf(scene, theme)
  const { company } = scene.tree.grammar.ties
  const isTold = cast.initiators.length > 0
  // "the Norlandic conditions put forward in Muscat": whose terms they are put them forward, where nobody else did.
  if (kind === 'proposal' && cast.initiators.length === 0 && classes.has('terms')) {
    for (const { tie, head } of nounArguments(scene.tree, theme))
      if (tie === 'possessor' || tie === 'modifier') add(scene, cast, 'initiator', head)
  }
  for (const [name, ties] of Object.entries(scene.lexicon.themeRoles)) {
    if (!classes.has(name)) continue
    if (name === 'mission' && kind !== 'talks' && kind !== 'rejection') continue
    for (const head of [theme, ...dependents(scene.tree, theme, 'conj')]) {
      for (const argument of nounArguments(scene.tree, head)) {
        const role = carrierRole(scene, argument.head) ?? ties[argument.tie]
        // "asked for talks with X": who asks is known, and X is asked
        const isAsked =
          role === 'initiator' && isTold && company.has(argument.tie) && PUT_TO_SOMEBODY.has(kind)
        if (role) add(scene, cast, isAsked ? 'target' : role, argument.head)
      }
    }
  }
}

/** "Egyptian-brokered", "U.N.-sponsored": whoever is named carries the talks; "Iran-backed" names no part. */
const carrierRole = (scene: Scene, head: number): ArgumentRole | undefined => {
  const { compound } = scene.mentionAt[head] ?? {}
  if (compound === undefined) return undefined
  return scene.lexicon.words.carrying.has(compound) ? 'mediator' : 'topic'
}

/** Those visited for talks: a mediator's capital is where it is met. */
const addVenues = (scene: Scene, cast: Cast, match: VerbMatch): void => {
  const { predicate } = match
  const places = predicate.obliques
    .filter(({ preposition }) => scene.tree.grammar.ties.destinations.has(preposition))
    .map(({ head }) => head)
  for (const head of [predicate.object, ...places]) {
    const mention = head === undefined ? undefined : scene.mentionAt[head]
    if (mention?.isVenue === true) cast.venues.push(...mention.ids)
  }
}

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
  const { company, genitive } = scene.tree.grammar.ties
  let isWithOnly = false
  for (const { tie, head } of nounArguments(scene.tree, noun)) {
    const role = row.roles[tie]
    if (!role) continue
    // "weeks of talks with X"
    const inner = genitive.has(tie) ? nounArguments(scene.tree, head) : []
    isWithOnly =
      cast.initiators.length === 0 && (company.has(tie) || inner.some((each) => company.has(each.tie)))
    add(scene, cast, role, head)
  }
  return { ...cast, isWithOnly }
}
