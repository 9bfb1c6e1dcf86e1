/** Words of context before and after a quote, in UTF-16 units: enough to tell two like sentences apart. */
const CONTEXT_LENGTH = 32

/** A quote's place in a text, counted in Unicode code points as the Web Annotation model asks. */
export interface TextPlace {
  readonly start: number
  readonly end: number
  readonly prefix: string
  readonly suffix: string
}

const codePoints = (text: string): number => {
  let count = 0
  for (const _ of text) count += 1
  return count
}

const isHalf = (text: string, at: number): boolean => /[\udc00-\udfff]/u.test(text.charAt(at))

/**
 * Turns UTF-16 offsets into code points, with the words around.
 *
 * @example textPlace('😀 No.', 3, 6) // { start: 2, end: 5, prefix: '😀 ', suffix: '' }
 */
export const textPlace = (text: string, start: number, end: number): TextPlace => {
  const first = codePoints(text.slice(0, start))
  // A pair of halves that the cut would part is left out whole.
  const from = Math.max(0, start - CONTEXT_LENGTH)
  const to = Math.min(text.length, end + CONTEXT_LENGTH)
  return {
    start: first,
    end: first + codePoints(text.slice(start, end)),
    prefix: text.slice(isHalf(text, from) ? from + 1 : from, start),
    suffix: text.slice(end, isHalf(text, to) ? to - 1 : to),
  }
}
