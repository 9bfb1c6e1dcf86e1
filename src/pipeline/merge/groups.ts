import { unique } from '../../base/order.ts'
import { contradiction } from './contradiction.ts'
import { slackOf } from './days.ts'
import type { Profile } from './profile.ts'

/** A group is asked for contradictions in so many of its members, however many tell the act. */
const MOST_ASKED = 24

interface Group {
  readonly members: Profile[]
  /** The days that all members which tell any can share; undefined while none does. */
  days: { readonly startDay: number; readonly endDay: number } | undefined
}

/** The days that two groups share: a chain of likeness must not tie two days that the texts tell apart. */
const sharedDays = (a: Group['days'], b: Group['days'], slack: number): Group['days'] | 'apart' => {
  if (!a || !b) return a ?? b
  const startDay = Math.max(a.startDay, b.startDay)
  const endDay = Math.min(a.endDay, b.endDay)
  if (startDay > endDay + slack) return 'apart'
  return { startDay: Math.min(startDay, endDay), endDay: Math.max(startDay, endDay) }
}

const contradict = (a: Group, b: Group): boolean =>
  a.members
    .slice(0, MOST_ASKED)
    .some((one) => b.members.slice(0, MOST_ASKED).some((other) => contradiction(one, other) !== undefined))

/** Groups that grow by joining: each profile begins as its own, at its place in the list. */
export interface Groups {
  /** Joins the groups of two profiles, unless something in them contradicts. */
  readonly join: (one: Profile, other: Profile) => void
  readonly all: () => readonly (readonly Profile[])[]
}

export const startGroups = (profiles: readonly Profile[]): Groups => {
  /** By a profile's place. */
  const groupAt = profiles.map((profile): Group => ({
    members: [profile],
    days: profile.isTold ? profile : undefined,
  }))
  const join = (one: Profile, other: Profile): void => {
    const [a, b] = [groupAt[one.place], groupAt[other.place]]
    if (!a || !b || a === b) return
    const days = sharedDays(a.days, b.days, slackOf(one.mention))
    if (days === 'apart' || contradict(a, b)) return
    const [into, from] = a.members.length >= b.members.length ? [a, b] : [b, a]
    for (const member of from.members) {
      into.members.push(member)
      groupAt[member.place] = into
    }
    into.days = days
  }
  return { join, all: () => unique(groupAt).map(({ members }) => members) }
}
