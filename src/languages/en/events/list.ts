/** Splits a comma-separated list of words or phrases. @example list('reject, turn down') // ['reject', 'turn down'] */
export const list = (text: string): readonly string[] =>
  text
    .split(',')
    .map((word) => word.trim().replace(/\s+/gu, ' '))
    .filter((word) => word !== '')

/** The same as a set. @example words('not, never').has('never') // true */
export const words = (text: string): ReadonlySet<string> => new Set(list(text))
