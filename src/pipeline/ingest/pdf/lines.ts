/** A piece of text on a page, as the parser gives it. */
export interface PdfItem {
  readonly str: string
  /** Lower left corner, in points; y grows upwards. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly fontSize: number
}

/** A line of a page. */
export interface PdfLine {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
  readonly fontSize: number
}

/** Share of the type's size that a gap between two pieces must have to be a blank. */
const BLANK = 0.15

const isSameLine = (line: PdfLine, item: PdfItem): boolean =>
  Math.abs(line.y - item.y) < Math.max(line.fontSize, item.fontSize) * 0.45 && item.x >= line.left - 2

const joined = (line: PdfLine, item: PdfItem): PdfLine => {
  const gap = item.x - line.right
  const isApart = gap > Math.min(line.fontSize, item.fontSize || line.fontSize) * BLANK
  const glue = isApart && !/\s$/u.test(line.text) && !/^\s/u.test(item.str) ? ' ' : ''
  return {
    text: line.text + glue + item.str,
    left: Math.min(line.left, item.x),
    right: Math.max(line.right, item.x + item.width),
    y: line.y,
    fontSize: Math.max(line.fontSize, item.fontSize),
  }
}

/**
 * The lines of a page, in the order in which it draws them.
 *
 * @example linesOfPage(items).map(({ text }) => text) // ['Envoys met in Muscat on', 'Tuesday.']
 */
export const linesOfPage = (items: readonly PdfItem[]): PdfLine[] => {
  const lines: PdfLine[] = []
  for (const item of items) {
    if (item.str === '') continue
    const last = lines.at(-1)
    if (last !== undefined && isSameLine(last, item)) lines[lines.length - 1] = joined(last, item)
    else if (item.str.trim() !== '') {
      lines.push({
        text: item.str,
        left: item.x,
        right: item.x + item.width,
        y: item.y,
        fontSize: item.fontSize,
      })
    }
  }
  return lines.map((line) => ({ ...line, text: line.text.replace(/\s+/gu, ' ').trim() }))
}
