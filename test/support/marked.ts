import type { Span } from '../../src/model/span.ts'

/** A text and the places marked in it. */
export interface Marked {
  readonly text: string
  readonly spans: readonly Span[]
}

/**
 * Reads a text with expected places in square brackets, so that nobody counts offsets; `\\[` is a bracket.
 *
 * @example marked('Envoys met [last Friday] in Muscat.') // { text: 'Envoys met last Friday in Muscat.', spans: [{ start: 11, end: 22 }] }
 */
export const marked = (source: string): Marked => {
  const spans: Span[] = []
  let text = ''
  let start: number | undefined
  for (let index = 0; index < source.length; index++) {
    const letter = source[index]
    if (letter === '\\' && /[[\]]/u.test(source[index + 1] ?? '')) text += source[++index] ?? ''
    else if (letter === '[') start = text.length
    else if (letter === ']') {
      if (start === undefined) throw new Error(`"]" without "[": ${source}`)
      spans.push({ start, end: text.length })
      start = undefined
    } else text += letter ?? ''
  }
  return { text, spans }
}
