import { EVENT_KINDS, KINDS, STATUSES, type EventKind } from '../../model/event-kinds.ts'
import { NO_PHASE, type EventColumns } from '../../model/columns/columns.ts'
import { actorsOf, type Role } from '../../model/columns/taking-part.ts'

/** What a step is to its thread. */
export type StepRole = 'proposal' | 'counter' | 'reply' | 'talks' | 'outcome'

/** Days after a proposal within which an act of this role still belongs to it. */
export const WINDOW_DAYS: Record<Exclude<StepRole, 'proposal'>, number> = {
  counter: 45,
  reply: 60,
  talks: 30,
  outcome: 60,
}

const phaseName = ({ phase }: EventColumns, slot: number, kind: EventKind): string | undefined =>
  phase[slot] === NO_PHASE ? undefined : EVENT_KINDS[kind].phases[phase[slot] ?? NO_PHASE]

const OUTCOME_PHASES: ReadonlySet<string | undefined> = new Set([undefined, 'signed', 'began', 'extended'])

/**
 * What an event could be to a thread; undefined for one that never belongs to any, such as a strike. An act
 * that is denied or merely possible answers nothing.
 *
 * @example roleOf(columns, slot) // 'reply' for a rejection
 */
export const roleOf = (columns: EventColumns, slot: number): StepRole | undefined => {
  const status = STATUSES[columns.status[slot] ?? 0]
  if (status === 'denied' || status === 'possible' || Number.isNaN(columns.startDay[slot])) return undefined
  const kind = KINDS[columns.kind[slot] ?? 0] ?? 'talks'
  switch (kind) {
    case 'proposal':
      return phaseName(columns, slot, kind) === 'countered' ? 'counter' : 'proposal'
    case 'rejection':
    case 'acceptance':
      return 'reply'
    case 'talks':
      return 'talks'
    case 'agreement':
      return OUTCOME_PHASES.has(phaseName(columns, slot, kind)) ? 'outcome' : undefined
    case 'concession':
      return status === 'occurred' ? 'outcome' : undefined
    case 'strike':
    case 'pressure':
      return undefined
  }
}

const shares = (some: Uint16Array, others: Uint16Array): boolean => {
  for (const actor of some) if (others.includes(actor)) return true
  return false
}

/** Tells whether an act answers a proposal by who is in both: the asked side answers the asking one. */
const isBetweenSides = (columns: EventColumns, proposal: number, answer: number): boolean => {
  const of = (slot: number, role: Role): Uint16Array => actorsOf(columns.takingPart, slot, role)
  const [askers, asked] = [of(proposal, 'initiators'), of(proposal, 'targets')]
  const [repliers, towards] = [of(answer, 'initiators'), of(answer, 'targets')]
  if (repliers.length === 0 || askers.length === 0 || shares(repliers, askers)) return false
  const isAsked = asked.length === 0 || shares(repliers, asked)
  const isToAsker =
    towards.length === 0 ||
    shares(towards, askers) ||
    shares(towards, of(proposal, 'mediators')) ||
    shares(of(answer, 'mediators'), askers)
  return isAsked && isToAsker
}

/** Tells whether two who are in a proposal are in another act as well. */
const sharesTwo = (
  { takingPart: { offsets, actors } }: EventColumns,
  one: number,
  other: number,
): boolean => {
  const all = (slot: number): Uint16Array => actors.subarray(offsets[3 * slot], offsets[3 * slot + 3])
  const found = new Set<number>()
  for (const actor of all(other)) if (all(one).includes(actor)) found.add(actor)
  return found.size >= 2
}

/** @example isAbout(columns, offer, rejection, 'reply') // true, where the asked side turns the asker down */
export const isAbout = (columns: EventColumns, proposal: number, act: number, role: StepRole): boolean =>
  role === 'reply' || role === 'counter'
    ? isBetweenSides(columns, proposal, act)
    : sharesTwo(columns, proposal, act)

/** An answer told in another article stands this many days further off, one told before its proposal this many. */
const OTHER_ARTICLE_DAYS = 6
const TOLD_BEFORE_DAYS = 3
/** A text's length that counts as a day: what stands closer together belongs together. */
const UNITS_PER_DAY = 4000

/** How far two events stand apart in the tellings, in days; 0 side by side in one article. */
const toldApart = ({ tellings }: EventColumns, proposal: number, act: number): number => {
  const { offsets, articles, starts } = tellings
  let best = OTHER_ARTICLE_DAYS
  for (let one = offsets[proposal] ?? 0; one < (offsets[proposal + 1] ?? 0); one += 1) {
    for (let other = offsets[act] ?? 0; other < (offsets[act + 1] ?? 0); other += 1) {
      if (articles[one] !== articles[other]) continue
      const units = (starts[other] ?? 0) - (starts[one] ?? 0)
      const days = Math.abs(units) / UNITS_PER_DAY + (units < 0 ? TOLD_BEFORE_DAYS : 0)
      best = Math.min(best, days)
    }
  }
  return best
}

/** How far an act is from a proposal in time and in the telling, in days; Infinity where it comes before it. */
export const distance = (columns: EventColumns, proposal: number, act: number): number => {
  const { startDay, endDay, anchorDay } = columns
  if ((endDay[act] ?? 0) < (startDay[proposal] ?? 0)) return Infinity
  const days = Math.max((anchorDay[act] ?? 0) - (anchorDay[proposal] ?? 0), 0)
  return days + toldApart(columns, proposal, act)
}
