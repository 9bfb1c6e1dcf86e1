import { actorId, type ActorRole } from '../../model/actor.ts'
import type { Dispute, DisputeActor } from '../../model/dispute.ts'
import type { EventsFile } from '../../model/events-file.ts'

/** A side as the list shows it. */
export interface Side extends DisputeActor {
  readonly role: ActorRole
}

const LISTS = { party: 'parties', mediator: 'mediators', other: 'others' } as const satisfies Record<
  ActorRole,
  keyof Dispute
>

/** All actors of a dispute in one list, parties first. @example sidesOf(dispute)[0]?.role // 'party' */
export const sidesOf = (dispute: Dispute): readonly Side[] =>
  (Object.keys(LISTS) as ActorRole[]).flatMap((role) =>
    dispute[LISTS[role]].map((actor) => ({ ...actor, role })),
  )

/** The dispute that a list of sides makes; the order within a role is the list's. */
export const disputeOf = (sides: readonly Side[], title: string | undefined): Dispute => {
  const withRole = (wanted: ActorRole): DisputeActor[] =>
    sides
      .filter(({ role }) => role === wanted)
      .map(({ id, name, aliases }) => ({ id, name, aliases: [...aliases] }))
  return {
    ...(title === undefined ? {} : { title }),
    parties: withRole('party'),
    mediators: withRole('mediator'),
    others: withRole('other'),
  }
}

/** The sides that were found, as a dispute file would state them, with the names that the articles give them. */
export const foundSides = (
  { actors }: EventsFile,
  namesOf: Readonly<Record<string, readonly string[]>>,
): readonly Side[] =>
  actors.map(({ id, name, role }) => ({ id, name, role, aliases: names(namesOf[id] ?? [], name) }))

/** An id that a dispute file takes and no other side has. */
const freeId = (name: string, sides: readonly Side[]): string => {
  const plain = actorId(name)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')
  const wished = plain === '' ? 'actor' : plain
  let id = wished
  for (let number = 2; sides.some((side) => side.id === id); number++) id = `${wished}-${number}`
  return id
}

/** Names without blanks around them, none twice and none empty. */
const names = (list: readonly string[], own: string): string[] => [
  ...new Set(list.map((name) => name.trim()).filter((name) => name !== '' && name !== own)),
]

/** Changes name, role or aliases of a side; an empty name changes nothing. */
export const changeSide = (
  sides: readonly Side[],
  id: string,
  change: Partial<Pick<Side, 'name' | 'role' | 'aliases'>>,
): readonly Side[] =>
  sides.map((side) => {
    if (side.id !== id) return side
    const name = change.name?.trim() || side.name
    return { ...side, ...change, name, aliases: names(change.aliases ?? side.aliases, name) }
  })

/** Adds a side; an empty name adds none. */
export const addSide = (
  sides: readonly Side[],
  name: string,
  role: ActorRole,
  aliases: readonly string[] = [],
): readonly Side[] => {
  const own = name.trim()
  return own === ''
    ? sides
    : [...sides, { id: freeId(own, sides), name: own, role, aliases: names(aliases, own) }]
}

export const removeSide = (sides: readonly Side[], id: string): readonly Side[] =>
  sides.filter((side) => side.id !== id)

/**
 * Makes two sides one: the first goes, and its names become aliases of the second.
 *
 * @example mergeSides(sides, 'britain', 'united-kingdom')
 */
export const mergeSides = (sides: readonly Side[], fromId: string, intoId: string): readonly Side[] => {
  const from = sides.find(({ id }) => id === fromId)
  const into = sides.find(({ id }) => id === intoId)
  if (!from || !into || from === into) return sides
  return changeSide(removeSide(sides, fromId), intoId, {
    aliases: [...into.aliases, from.name, ...from.aliases],
  })
}

/**
 * Takes names out of a side and makes them one of their own, with the same role: the first is its name, the others
 * are its aliases. A side keeps its own name.
 *
 * @example splitSide(sides, 'miners', ['Coal board'])
 */
export const splitSide = (sides: readonly Side[], id: string, taken: readonly string[]): readonly Side[] => {
  const side = sides.find((each) => each.id === id)
  const [name, ...aliases] = names(taken, side?.name ?? '')
  if (!side || name === undefined) return sides
  const left = changeSide(sides, id, { aliases: side.aliases.filter((alias) => !taken.includes(alias)) })
  const added = addSide(left, name, side.role, aliases)
  // Beside the one it came from, not at the end of a long list.
  const at = left.findIndex((each) => each.id === id)
  return [...left.slice(0, at + 1), ...added.slice(left.length), ...left.slice(at + 1)]
}

/**
 * Writes a dispute file. Texts are written as JSON, which YAML reads alike: no name can break out of its line.
 *
 * @example disputeYaml(dispute) // 'title: "The herring dispute"\nparties:\n  - id: norland\n    name: "Norland"\n'
 */
export const disputeYaml = (dispute: Dispute): string => {
  const actor = ({ id, name, aliases }: DisputeActor): string =>
    `  - id: "${id}"\n    name: ${JSON.stringify(name)}\n` +
    (aliases.length === 0
      ? ''
      : `    aliases: [${aliases.map((alias) => JSON.stringify(alias)).join(', ')}]\n`)
  const list = (key: string, actors: readonly DisputeActor[]): string =>
    actors.length === 0 ? `${key}: []\n` : `${key}:\n${actors.map(actor).join('')}`
  return (
    (dispute.title === undefined ? '' : `title: ${JSON.stringify(dispute.title)}\n`) +
    list('parties', dispute.parties) +
    list('mediators', dispute.mediators) +
    list('others', dispute.others)
  )
}
