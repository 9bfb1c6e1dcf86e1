/**
 * A message as a sentence: messages are written in lower case without a stop; a path at the start stays as it is.
 *
 * @example asSentence('no such corpus') // 'No such corpus.'
 * @example asSentence('a.json is not JSON') // 'a.json is not JSON.'
 */
export const asSentence = (text: string): string =>
  (/^[a-z]+\b(?![./-])/u.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text) +
  (/[.!?]$/u.test(text) ? '' : '.')
