import { unique } from '../../base/order.ts'
import type { ActorRole } from '../../model/actor.ts'
import type { EventKind } from '../../model/event-kinds.ts'
import type { Participants } from '../../model/events-file.ts'
import type { Cast } from './participants.ts'

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
    if (initiators.length === 0) initiators = both.length === 2 ? both : []
    // Talks that one of two parties opens or resumes are with the other.
    else if (
      roster.parties.length === 2 &&
      initiators.length === 1 &&
      both.includes(initiators[0] ?? '') &&
      (opens || cast.isWithOnly === true)
    )
      initiators = both
  }
  if (CARRIED.has(kind)) {
    for (const id of initiators)
      if (roster.roleOf(id) === 'mediator' && !mediators.includes(id)) mediators.push(id)
  }
  if (
    cast.isTrial !== true &&
    FACING.has(kind) &&
    targets.length === 0 &&
    (cast.targets.length === 0 || kind === 'strike') &&
    initiators.length === 1
  ) {
    const [actor = ''] = initiators
    const opponent = roster.roleOf(actor) === 'party' ? roster.parties.filter((id) => id !== actor) : []
    const canFace = (id: string): boolean =>
      id !== actor && roster.roleOf(id) !== 'mediator' && roster.isListed(id)
    const isParty = roster.roleOf(actor) === 'party'
    const other = nearby.find(
      (id) => canFace(id) && (isParty || roster.parties.length === 0 || roster.parties.includes(id)),
    )
    // Terms and words of a go-between are for both.
    if (roster.roleOf(actor) === 'mediator' && kind === 'proposal' && roster.parties.length === 2)
      targets = [...roster.parties]
    else if (roster.roleOf(actor) === 'mediator') targets = []
    else if (other !== undefined && (kind === 'strike' || opponent.length !== 1)) targets = [other]
    else if (opponent.length === 1) targets = opponent
  }
  // What a side agrees to is the go-between's text.
  if (kind === 'acceptance') {
    mediators.push(...targets.filter((id) => roster.roleOf(id) === 'mediator' && !mediators.includes(id)))
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
