import { KINDS, STATUSES, type EventKind, type Status } from '../../model/event-kinds.ts'
import type { EventColumns } from '../../model/columns/columns.ts'
import type { Corroboration } from '../../model/columns/corroboration.ts'
import { numbering } from '../../model/columns/taking-part.ts'
import type { EventsFile } from '../../model/events-file.ts'
import type { SceneWords } from '../words.ts'
import { AGREEMENTS, CERTAINTIES, type Agreement, type Certainty, type FacetId } from './filters.ts'
import { nameFromId } from './name-from-id.ts'

/** What a facet needs to know of the file to name and find its values. */
export interface FacetContext {
  readonly file: EventsFile
  readonly actorName: ReadonlyMap<string, string>
  readonly actorRole: ReadonlyMap<string, string>
  readonly outletOfArticle: ReadonlyMap<string, string>
  readonly words: SceneWords
}

/**
 * The values of every event as numbers into `keys`: one each in a column, or any number of them, told one by
 * one. A value is told once an event.
 */
export type FacetNumbers =
  | { readonly keys: readonly string[]; readonly single: Uint8Array }
  | {
      readonly keys: readonly string[]
      readonly each: (slot: number, tell: (value: number) => void) => void
    }

/** A way to narrow the list by picking values. */
export interface Facet {
  readonly id: FacetId
  /** The values that each event has; none is fine. */
  readonly numbers: (
    columns: EventColumns,
    context: FacetContext,
    corroboration: Corroboration,
  ) => FacetNumbers
  /** A value in words. */
  readonly valueLabel: (value: string, context: FacetContext) => string
  /** A fixed order of values; without one they go by how often they occur. */
  readonly order?: readonly string[]
}

/**
 * From this confidence on an event counts as of this certainty. Set where hand-checked extractions stop
 * being nearly always right (0.8) and become a coin toss (0.5).
 */
const CERTAINTY_FLOORS: Record<Certainty, number> = { high: 0.8, medium: 0.5, low: 0 }

/** @example certaintyOf(0.6) // 'medium' */
export const certaintyOf = (confidence: number): Certainty =>
  CERTAINTIES.find((certainty) => confidence >= CERTAINTY_FLOORS[certainty]) ?? 'low'

/** Certainty of a confidence in hundredths, as an index into `CERTAINTIES`. */
const CERTAINTY_OF_HUNDREDTHS = Array.from({ length: 101 }, (_none, hundredths) =>
  CERTAINTIES.indexOf(certaintyOf(hundredths / 100)),
)

const actorName = (id: string, { actorName }: FacetContext): string => actorName.get(id) ?? nameFromId(id)

/** Tells each number of a run once. */
const tellDistinct = (
  numbers: Uint16Array,
  from: number,
  to: number,
  valueOf: (number: number) => number,
  tell: (value: number) => void,
): void => {
  for (let at = from; at < to; at += 1) {
    const value = valueOf(numbers[at] ?? 0)
    let isNew = value >= 0
    for (let before = from; before < at && isNew; before += 1) {
      isNew = valueOf(numbers[before] ?? 0) !== value
    }
    if (isNew) tell(value)
  }
}

/** All facets in the order in which they are shown. To add one: a row here and its id in `filters.ts`. */
export const FACETS: readonly Facet[] = [
  {
    id: 'party',
    numbers: ({ takingPart: { ids, offsets, actors } }, { actorRole }) => {
      const valueOf = Int32Array.from(ids, (id, number) => (actorRole.get(id) === 'mediator' ? -1 : number))
      return {
        keys: ids,
        each: (slot, tell) =>
          tellDistinct(
            actors,
            offsets[3 * slot] ?? 0,
            offsets[3 * slot + 3] ?? 0,
            (actor) => valueOf[actor] ?? -1,
            tell,
          ),
      }
    },
    valueLabel: actorName,
  },
  {
    id: 'mediator',
    numbers: ({ takingPart: { ids, offsets, actors } }) => ({
      keys: ids,
      each: (slot, tell) =>
        tellDistinct(actors, offsets[3 * slot + 2] ?? 0, offsets[3 * slot + 3] ?? 0, (actor) => actor, tell),
    }),
    valueLabel: actorName,
  },
  {
    id: 'kind',
    numbers: ({ kind }) => ({ keys: KINDS, single: kind }),
    valueLabel: (kind, { words }) => words.kinds[kind as EventKind].label,
    order: KINDS,
  },
  {
    id: 'status',
    numbers: ({ status }) => ({ keys: STATUSES, single: status }),
    valueLabel: (status, { words }) => words.statuses[status as Status],
    order: STATUSES,
  },
  {
    id: 'outlet',
    numbers: ({ tellings: { articleIds, offsets, articles } }, { outletOfArticle }) => {
      const { ids, of } = numbering()
      const outletOf = Int32Array.from(articleIds, (id) => of(outletOfArticle.get(id) ?? id))
      return {
        keys: ids,
        each: (slot, tell) =>
          tellDistinct(
            articles,
            offsets[slot] ?? 0,
            offsets[slot + 1] ?? 0,
            (article) => outletOf[article] ?? -1,
            tell,
          ),
      }
    },
    valueLabel: (outlet) => outlet,
  },
  {
    id: 'certainty',
    numbers: ({ confidence, count }) => {
      const single = new Uint8Array(count)
      for (let slot = 0; slot < count; slot += 1)
        single[slot] = CERTAINTY_OF_HUNDREDTHS[confidence[slot] ?? 0] ?? 0
      return { keys: CERTAINTIES, single }
    },
    valueLabel: (certainty, { words }) => words.certainties[certainty as Certainty],
    order: CERTAINTIES,
  },
  {
    id: 'sources',
    numbers: ({ count }, _context, { origins, contested }) => {
      const single = new Uint8Array(count)
      for (let slot = 0; slot < count; slot += 1)
        single[slot] = (contested[slot] ?? 0) !== 0 ? 0 : (origins[slot] ?? 1) > 1 ? 1 : 2
      return { keys: AGREEMENTS, single }
    },
    valueLabel: (agreement, { words }) => words.agreements[agreement as Agreement],
    order: AGREEMENTS,
  },
]

/** @example facetContext(file, ENGLISH).actorName.get('qatar') // 'Qatar' */
export const facetContext = (file: EventsFile, words: SceneWords): FacetContext => ({
  file,
  words,
  actorName: new Map(file.actors.map(({ id, name }) => [id, name])),
  actorRole: new Map(file.actors.map(({ id, role }) => [id, role])),
  outletOfArticle: new Map(file.articles.map(({ id, outlet }) => [id, outlet])),
})
