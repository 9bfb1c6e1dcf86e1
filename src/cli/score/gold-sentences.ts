import type { Span } from '../../model/span.ts'

const ABBREVIATION =
  /\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|Mr|Mrs|Ms|Dr|Gen|Lt|Col|Sen|Rep|Gov|St|No|vs|etc|U\.S|U\.K|U\.N|a\.m|p\.m|[A-Z])\.$/u

/** From a full stop on: closing quotes, blanks, then what a sentence starts with. */
const SENTENCE_BREAK = /^[.!?]*["'”’)]*\s+(?=["'“‘(]?[A-Z0-9])/u

/** How far past a full stop a break is looked for, in code units. */
const BREAK_REACH = 12

/**
 * Sentences of a text for scoring, never across a line break. On purpose simple and apart from the pipeline's own:
 * a measure must not move with the thing that it measures.
 *
 * @example goldSentences('It ended. Talks go on.').length // 2
 */
export const goldSentences = (text: string): Span[] => {
  const spans: Span[] = []
  let start = 0
  const push = (end: number): void => {
    if (text.slice(start, end).trim() !== '') spans.push({ start, end })
    start = end
  }
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index)
    if (character === '\n') push(index + 1)
    else if ('.!?'.includes(character)) {
      const rest = SENTENCE_BREAK.exec(text.slice(index, index + BREAK_REACH))
      if (rest && !ABBREVIATION.test(text.slice(start, index + 1))) push(index + rest[0].length)
    }
  }
  push(text.length)
  return spans
}

/**
 * Where a snippet stands in a text, runs of white space being alike; undefined when it does not.
 *
 * @example locate('Envoys\nmet in Muscat.', 'Envoys met') // { start: 0, end: 10 }
 */
export const locate = (text: string, snippet: string): Span | undefined => {
  const words = snippet.trim().split(/\s+/u)
  const pattern = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('\\s+')
  const found = new RegExp(pattern).exec(text)
  return found ? { start: found.index, end: found.index + found[0].length } : undefined
}
