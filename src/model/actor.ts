/** A role belongs to a dispute, not to a country. */
export const ACTOR_ROLES = ['party', 'mediator', 'other'] as const
export type ActorRole = (typeof ACTOR_ROLES)[number]

/** An actor in the dispute: id is the lower-case kebab form of the common English short name. */
export interface Actor {
  readonly id: string
  readonly name: string
  readonly role: ActorRole
}

/**
 * Makes an actor id from a name.
 *
 * @example actorId('United States') // 'united-states'
 * @example actorId("Donetsk People's Republic") // 'donetsk-peoples-republic'
 * @example actorId('P5+1') // 'p5-plus-1'
 */
export const actorId = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/gu, '')
    .replace(/\+/gu, ' plus ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '')
