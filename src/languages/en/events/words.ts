/** Splits a comma-separated list of words or phrases. @example list('reject, turn down') // ['reject', 'turn down'] */
export const list = (text: string): readonly string[] =>
  text
    .split(',')
    .map((word) => word.trim().replace(/\s+/gu, ' '))
    .filter((word) => word !== '')
