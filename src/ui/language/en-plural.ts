/** A number as it is read; a small one needs no formatter, which takes longer than all else of a facet's value. */
export const inFigures = (count: number): string =>
  count < 1000 ? String(count) : count.toLocaleString('en')

/** A number with its noun. @example plural(2, 'event', 'events') // '2 events' */
export const plural = (count: number, one: string, many: string): string =>
  `${inFigures(count)} ${count === 1 ? one : many}`
