/** A number with its noun. @example plural(2, 'event', 'events') // '2 events' */
export const plural = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`
