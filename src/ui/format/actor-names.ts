import type { EventsFile } from '../../model/events-file.ts'
import { strings } from '../strings.ts'

/** Looks up the name of an actor; an id that the file does not list stands for itself. */
export type NameOf = (actorId: string) => string

/** @example nameLookup(file)('united-states') // 'United States' */
export const nameLookup = (file: EventsFile): NameOf => {
  const names = new Map(file.actors.map((actor) => [actor.id, actor.name]))
  return (actorId) => names.get(actorId) ?? actorId
}

const LIST = new Intl.ListFormat(strings.locale, { type: 'conjunction' })

/** @example listWords(['Israel', 'Hamas']) // 'Israel and Hamas' */
export const listWords = (names: readonly string[]): string => LIST.format(names)

/** @example namesInWords(['israel', 'hamas'], nameOf) // 'Israel and Hamas' */
export const namesInWords = (actorIds: readonly string[], nameOf: NameOf): string =>
  listWords(actorIds.map(nameOf))
