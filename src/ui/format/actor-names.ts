import type { EventsFile } from '../../model/events-file.ts'
import type { IndexedCorpus } from '../../scene/filter/apply.ts'
import { nameFromId } from '../../scene/filter/name-from-id.ts'
import { strings } from '../strings.ts'

/** Looks up the name of an actor; an id that the file does not list is made readable. */
export type NameOf = (actorId: string) => string

/** @example nameLookup(file)('united-states') // 'United States' */
export const nameLookup = (file: EventsFile): NameOf => {
  const names = new Map(file.actors.map((actor) => [actor.id, actor.name]))
  return (actorId) => names.get(actorId) ?? nameFromId(actorId)
}

/** The same of a corpus that is indexed already. @example namesOf(corpus)('united-states') // 'United States' */
export const namesOf =
  ({ context }: IndexedCorpus): NameOf =>
  (actorId) =>
    context.actorName.get(actorId) ?? nameFromId(actorId)

let list: Intl.ListFormat | undefined

/** @example listWords(['Israel', 'Hamas']) // 'Israel and Hamas' */
export const listWords = (names: readonly string[]): string =>
  (list ??= new Intl.ListFormat(strings.locale, { type: 'conjunction' })).format(names)

/** @example namesInWords(['israel', 'hamas'], nameOf) // 'Israel and Hamas' */
export const namesInWords = (actorIds: readonly string[], nameOf: NameOf): string =>
  listWords(actorIds.map(nameOf))
