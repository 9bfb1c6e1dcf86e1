/** Breaks between two lines of text that a judgement takes: fewer may be a list or a poem. */
const FEWEST_BREAKS = 5
/** Share of these that a small letter follows: prose that is not wrapped goes on with a capital. */
const WRAPPED_SHARE = 0.35
/** Where typewriters, mail and old wires break their lines, in UTF-16 units. */
const WIDTHS = { least: 40, most: 132 }

/** The length that nearly all lines keep within. */
const widthOf = (lines: readonly string[]): number => {
  const lengths = lines.map((line) => line.length).sort((a, b) => a - b)
  return lengths[Math.floor(lengths.length * 0.95)] ?? 0
}

const isBlank = (line: string | undefined): boolean => line === undefined || line.trim() === ''

/**
 * Turns the line breaks of hard-wrapped text ("… the talks\nended on …") into blanks, so that a sentence goes over the
 * end of its line; those that end a heading or a paragraph stay, as does every break of text that is not wrapped. The
 * length stays: offsets hold.
 *
 * A line was wrapped where the next word would not have fitted.
 *
 * @example joinWrapped('Talks end.\nEnvoys leave.') // as it is: two paragraphs
 */
export const joinWrapped = (text: string): string => {
  const lines = text.split('\n')
  const full = lines.filter((line) => !isBlank(line)).map((line) => line.trimEnd())
  const width = widthOf(full)
  if (width < WIDTHS.least || width > WIDTHS.most) return text
  const breaks = lines.flatMap((line, index) => (isBlank(line) || isBlank(lines[index + 1]) ? [] : [index]))
  const small = breaks.filter((index) => /^\s{0,3}\p{Ll}/u.test(lines[index + 1] ?? ''))
  if (breaks.length < FEWEST_BREAKS || small.length < breaks.length * WRAPPED_SHARE) return text
  const soft = new Set(
    breaks.filter((index) => {
      const next = lines[index + 1] ?? ''
      const word = /^\s{0,3}(\S{1,60})/u.exec(next)?.[1] ?? ''
      return word !== '' && (lines[index] ?? '').trimEnd().length + 1 + word.length >= width
    }),
  )
  return lines
    .map((line, index) => (index === lines.length - 1 ? line : `${line}${soft.has(index) ? ' ' : '\n'}`))
    .join('')
}
