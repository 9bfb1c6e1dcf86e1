/** Longest line that mail programs and old news wires break their text at. */
const MAX_WRAP = 90

/** Lines of quoted mail, lists, tables and addresses stand for themselves. */
const OWN_LINE = /^(?:[>*•|+-]|\s{2,}|\d{1,3}[.)]\s|https?:|[\w-]{2,20}:\s)/u

/** Whether the lines of a paragraph were broken to fit a width rather than by hand. */
const isWrapped = (lines: readonly string[]): boolean => {
  const inner = lines.slice(0, -1)
  const widest = Math.max(...lines.map((line) => line.length))
  return (
    inner.length > 0 &&
    widest <= MAX_WRAP &&
    widest >= 40 &&
    !lines.some((line) => OWN_LINE.test(line)) &&
    // The first word of the next line would not have fitted.
    inner.every((line, index) => {
      const next = /^\S*/u.exec(lines[index + 1] ?? '')?.[0] ?? ''
      return line.trimEnd().length + 1 + next.length > Math.min(widest, 72) - 4
    })
  )
}

/**
 * Joins the lines of paragraphs that were broken at a width, as in mail: a line end is no end of a sentence there.
 *
 * @example unwrapLines('Envoys of both sides met in Muscat on Tuesday,\ntwo officials said.') // one line
 */
export const unwrapLines = (text: string): string =>
  text
    .replace(/\r\n?/gu, '\n')
    .split(/\n{2,}|\n[ \t]+\n/u)
    .map((paragraph) => {
      const lines = paragraph.split('\n').map((line) => line.trimEnd())
      return isWrapped(lines) ? lines.join(' ') : lines.join('\n')
    })
    .filter((paragraph) => paragraph.trim() !== '')
    .join('\n\n')
