import { grouped } from '../../base/grouped.ts'

/** A number as it is read. */
export const inFigures = grouped

/** A number with its noun. @example plural(2, 'event', 'events') // '2 events' */
export const plural = (count: number, one: string, many: string): string =>
  `${inFigures(count)} ${count === 1 ? one : many}`
