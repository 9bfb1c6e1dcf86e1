/** White space inside an expression: bounded, and it may be a line's end. */
const GAP = String.raw`\s{1,3}`
/** Hyphens and the dashes used for them. */
export const HYPHEN = String.raw`[-\u2010-\u2013]`

/**
 * Compiles a rule's pattern: whole words, any case, each blank a bounded gap (`' ?'` an optional one), each `~`
 * a hyphen or a gap. No blank in a character class.
 *
 * @example timexPattern('last (?<unit>week|month)')
 */
export const timexPattern = (source: string): RegExp =>
  new RegExp(
    String.raw`(?<![\p{L}\p{N}_$£€#@])(?:${source
      .replaceAll(' ?', String.raw`\s{0,3}`)
      .replaceAll(' ', GAP)
      .replaceAll('~', String.raw`(?:${HYPHEN}|${GAP})`)})(?![\p{L}\p{N}_])`,
    'giu',
  )
