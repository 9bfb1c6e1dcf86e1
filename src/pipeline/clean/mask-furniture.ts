import type { Span } from '../../model/span.ts'

/** Page furniture: text that is no part of the story. The pattern is tried on one line at a time. */
export interface FurnitureRule {
  readonly id: string
  /** Matches what is to be masked: the whole line, or the part of it that is furniture. */
  readonly pattern: RegExp
}

/** A text with its furniture blanked out: the same length, the same line breaks. */
export interface Masked {
  readonly text: string
  readonly furniture: readonly (Span & { readonly rule: string })[]
}

/**
 * Blanks page furniture (promos, photo credits, by-lines, update notes, copyright lines), keeping every
 * offset: furniture never yields a mention, and what remains can be quoted from the published text.
 *
 * @example maskFurniture('Read More: Talks stall\nTalks ended.', rules).text // 23 blanks, then the line
 */
export const maskFurniture = (text: string, rules: readonly FurnitureRule[]): Masked => {
  const furniture: (Span & { rule: string })[] = []
  let masked = ''
  let start = 0
  while (start <= text.length) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    let line = text.slice(start, end)
    for (const { id, pattern } of rules) {
      // Most lines hold none; `matchAll` would copy the pattern to find that out.
      if (line.search(pattern) < 0) continue
      for (const found of line.matchAll(pattern)) {
        if (found[0].trim() === '') continue
        furniture.push({ start: start + found.index, end: start + found.index + found[0].length, rule: id })
        line =
          line.slice(0, found.index) + ' '.repeat(found[0].length) + line.slice(found.index + found[0].length)
      }
    }
    masked += newline < 0 ? line : `${line}\n`
    if (newline < 0) break
    start = newline + 1
  }
  return { text: masked, furniture: furniture.sort((a, b) => a.start - b.start || a.end - b.end) }
}
