import { KINDS } from '../model/event-kinds.ts'
import { DATE_SHAPES, type EventColumns } from '../model/columns/columns.ts'
import { distance, isAbout, roleOf, WINDOW_DAYS, type StepRole } from './threads/answering.ts'

export type { StepRole }

/** One event of a thread. */
export interface ThreadStep {
  /** Slot of the event in file order. */
  readonly slot: number
  readonly role: StepRole
  /** Whole days since the step before; undefined for the first. */
  readonly daysAfter: number | undefined
  /** True where one of the two dates is not a known day, so the number of days is about right at best. */
  readonly isAbout: boolean
}

/** How a thread stands at its end. */
export type ThreadOutcome = 'open' | 'rejected' | 'accepted' | 'agreed'

/** A proposal, the replies to it, the talks about it and what came of it, in order of time. */
export interface Thread {
  /** Slot of the proposal that it begins with. */
  readonly rootSlot: number
  readonly steps: readonly ThreadStep[]
  readonly outcome: ThreadOutcome
  /** Days from the proposal to its last answer; where it has none, to the last day of the corpus. */
  readonly openDays: number
}

/** All threads of a corpus. An event belongs to one at most. */
export interface Threads {
  readonly threads: readonly Thread[]
  /** Index of each event's thread, in file order; -1 for none. */
  readonly threadOf: Int32Array
}

/** Proposals looked back at for one act: more than are open at one time in any real dispute. */
const MAX_LOOK_BACK = 64

const ROLE_ORDER: readonly StepRole[] = ['proposal', 'counter', 'talks', 'reply', 'outcome']

/** The proposal that an act belongs to: the nearest that it can be about; -1 for none. */
const findProposal = (
  columns: EventColumns,
  proposals: readonly number[],
  act: number,
  role: Exclude<StepRole, 'proposal'>,
): number => {
  let [best, bestDistance] = [-1, Infinity]
  const stop = Math.max(0, proposals.length - MAX_LOOK_BACK)
  for (let at = proposals.length - 1; at >= stop; at -= 1) {
    const proposal = proposals[at] ?? -1
    const days = (columns.anchorDay[act] ?? 0) - (columns.anchorDay[proposal] ?? 0)
    if (days > WINDOW_DAYS[role] || proposal === act) continue
    const far = distance(columns, proposal, act)
    if (far < bestDistance && isAbout(columns, proposal, act, role)) [best, bestDistance] = [proposal, far]
  }
  return best
}

const outcomeOf = (columns: EventColumns, steps: readonly ThreadStep[]): ThreadOutcome => {
  const kinds = steps.map(({ slot }) => KINDS[columns.kind[slot] ?? 0])
  if (kinds.includes('agreement')) return 'agreed'
  const last = kinds.findLast((kind) => kind === 'acceptance' || kind === 'rejection')
  return last === 'acceptance' ? 'accepted' : last === 'rejection' ? 'rejected' : 'open'
}

const DECIDING: ReadonlySet<number> = new Set(
  (['rejection', 'acceptance', 'agreement'] as const).map((kind) => KINDS.indexOf(kind)),
)

const isKnownDay = ({ shape }: EventColumns, slot: number): boolean => DATE_SHAPES[shape[slot] ?? 0] === 'day'

const tellThread = (columns: EventColumns, slots: readonly number[], roles: readonly StepRole[]): Thread => {
  const { anchorDay, extent } = columns
  const steps = slots.map((slot, at): ThreadStep => {
    const before = slots[at - 1]
    const days = before === undefined ? undefined : (anchorDay[slot] ?? 0) - (anchorDay[before] ?? 0)
    return {
      slot,
      role: roles[at] ?? 'proposal',
      daysAfter: days === undefined ? undefined : Math.max(Math.round(days), 0),
      isAbout: before !== undefined && !(isKnownDay(columns, slot) && isKnownDay(columns, before)),
    }
  })
  const first = anchorDay[slots[0] ?? 0] ?? 0
  // A step on the ground eases a dispute; it decides no proposal.
  const decided = steps.findLast(({ slot }) => DECIDING.has(columns.kind[slot] ?? 0))
  const last = decided ? (anchorDay[decided.slot] ?? first) : (extent?.endDay ?? first)
  return {
    rootSlot: slots[0] ?? -1,
    steps,
    outcome: outcomeOf(columns, steps),
    openDays: Math.max(Math.round(last - first), 0),
  }
}

const ALL_DAYS = { startDay: -Infinity, endDay: Infinity }

/**
 * Finds the threads of a corpus: each reply, counter-offer, talks or outcome goes to the nearest proposal
 * that it can be about, by who is in both, by days and by how near the articles tell them. Depends on the
 * events alone, not on their order in the file.
 *
 * @param days Only events of these days are looked at.
 *
 * @example buildThreads(columns).threads[0]?.outcome // 'rejected'
 */
export const buildThreads = (
  columns: EventColumns,
  { startDay, endDay }: { readonly startDay: number; readonly endDay: number } = ALL_DAYS,
): Threads => {
  const rootOf = new Int32Array(columns.count).fill(-1)
  const roles = new Map<number, StepRole>()
  const members = new Map<number, number[]>()
  const proposals: number[] = []
  const join = (slot: number, root: number, role: StepRole): void => {
    rootOf[slot] = root
    roles.set(slot, role)
    members.set(root, [...(members.get(root) ?? []), slot])
  }
  // Of one day, proposals come before what may answer them.
  const inOrder: { slot: number; role: StepRole; day: number }[] = []
  for (const slot of columns.byStart) {
    const anchor = columns.anchorDay[slot] ?? Number.NaN
    const role = anchor >= startDay && anchor <= endDay ? roleOf(columns, slot) : undefined
    if (role) inOrder.push({ slot, role, day: columns.anchorDay[slot] ?? 0 })
  }
  inOrder.sort((a, b) => a.day - b.day || ROLE_ORDER.indexOf(a.role) - ROLE_ORDER.indexOf(b.role))
  for (const { slot, role } of inOrder) {
    const proposal = role === 'proposal' ? -1 : findProposal(columns, proposals, slot, role)
    if (role === 'proposal' || role === 'counter') proposals.push(slot)
    const root = proposal < 0 ? -1 : (rootOf[proposal] ?? -1)
    if (root >= 0) join(slot, root, role)
    // A counter-offer to nothing known is where the known story begins.
    else if (role === 'proposal' || role === 'counter') join(slot, slot, 'proposal')
  }
  const threadOf = new Int32Array(columns.count).fill(-1)
  const threads = [...members.values()].map((slots, at) => {
    for (const slot of slots) threadOf[slot] = at
    return tellThread(
      columns,
      slots,
      slots.map((slot) => roles.get(slot) ?? 'proposal'),
    )
  })
  return { threads, threadOf }
}
