import type { NegotiationEvent } from '../events-file.ts'

/**
 * Who takes part in each event, as numbers into `ids`. For event i the initiators are
 * `actors[offsets[3 * i]..offsets[3 * i + 1])`; the targets follow, then the mediators.
 */
export interface TakingPart {
  readonly ids: readonly string[]
  readonly offsets: Uint32Array
  readonly actors: Uint16Array
}

/** What an actor does in an event, in the order in which `TakingPart` lists it. */
export const ROLES = ['initiators', 'targets', 'mediators'] as const
export type Role = (typeof ROLES)[number]

/**
 * Numbers of the actors of an event in one role.
 *
 * @example actorsOf(takingPart, 3, 'mediators') // Uint16Array [2]: takingPart.ids[2] is 'qatar'
 */
export const actorsOf = ({ offsets, actors }: TakingPart, slot: number, role: Role): Uint16Array => {
  const at = 3 * slot + ROLES.indexOf(role)
  return actors.subarray(offsets[at] ?? 0, offsets[at + 1] ?? 0)
}

/** Numbers texts by first appearance. @example numbering().of('qatar') // 0 */
export const numbering = (): { readonly ids: string[]; readonly of: (id: string) => number } => {
  const ids: string[] = []
  const known = new Map<string, number>()
  return {
    ids,
    of: (id) => {
      const at = known.get(id) ?? ids.push(id) - 1
      known.set(id, at)
      return at
    },
  }
}

/** @example buildTakingPart(file.events).ids // ['israel', 'hamas', 'qatar', …] */
export const buildTakingPart = (events: readonly NegotiationEvent[]): TakingPart => {
  const { ids, of } = numbering()
  const offsets = new Uint32Array(3 * events.length + 1)
  const actors: number[] = []
  events.forEach(({ participants }, slot) => {
    ROLES.forEach((role, at) => {
      for (const id of participants[role]) actors.push(of(id))
      offsets[3 * slot + at + 1] = actors.length
    })
  })
  return { ids, offsets, actors: Uint16Array.from(actors) }
}
