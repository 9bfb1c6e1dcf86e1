import type { PdfLine } from './lines.ts'

/** How many lines from the top and the bottom of a page may be a running head or a page number. */
const EDGE = 2

const shapeOf = (text: string): string => text.toLowerCase().replace(/\d+/gu, '#').replace(/\s+/gu, ' ')

const isPageNumber = (text: string): boolean =>
  /^(?:page )?[-–—\s]{0,3}\d{1,4}(?:\s?(?:of|\/)\s?\d{1,4})?[-–—\s]{0,3}$|^[ivxl]{1,6}$/iu.test(text)

/** The lines of a page, highest first, as far as they may be at its edge. */
const edgesOf = (page: readonly PdfLine[]): Set<PdfLine> => {
  const byHeight = [...page].sort((a, b) => b.y - a.y)
  return new Set([...byHeight.slice(0, EDGE), ...byHeight.slice(-EDGE)])
}

/** Takes away page numbers, and lines at the edge that come again on other pages. */
export const withoutRunningHeads = (pages: readonly (readonly PdfLine[])[]): PdfLine[][] => {
  const counts = new Map<string, number>()
  for (const page of pages) {
    for (const shape of new Set([...edgesOf(page)].map(({ text }) => shapeOf(text)))) {
      counts.set(shape, (counts.get(shape) ?? 0) + 1)
    }
  }
  const often = Math.max(2, pages.length * 0.3)
  return pages.map((page) => {
    const edges = edgesOf(page)
    return page.filter(
      (line) =>
        !edges.has(line) ||
        !(isPageNumber(line.text) || (pages.length > 1 && (counts.get(shapeOf(line.text)) ?? 0) >= often)),
    )
  })
}

const medianOf = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

const ENDS = /[.!?:…]["'”’)\]]*$/u

/** What lines look like over the whole document. */
interface Measures {
  readonly gap: number
  readonly width: number
}

const measure = (pages: readonly (readonly PdfLine[])[]): Measures => {
  const gaps: number[] = []
  for (const page of pages) {
    page.forEach((line, index) => {
      const gap = (page[index - 1]?.y ?? line.y) - line.y
      if (gap > 0 && gap < line.fontSize * 4) gaps.push(gap)
    })
  }
  const widths = pages.flat().map(({ left, right }) => right - left)
  // Most lines of running text are nearly as long as the longest.
  return {
    gap: medianOf(gaps),
    width: [...widths].sort((a, b) => a - b)[Math.floor(widths.length * 0.8)] ?? 0,
  }
}

const startsParagraph = (
  previous: PdfLine,
  line: PdfLine,
  isNewPage: boolean,
  { gap, width }: Measures,
): boolean => {
  if (Math.abs(previous.fontSize - line.fontSize) > 1.2) return true
  const isShort = previous.right - previous.left < width * 0.85 && ENDS.test(previous.text)
  const drop = previous.y - line.y
  if (isNewPage || drop < 0)
    return isShort || (ENDS.test(previous.text) && !/^\p{Ll}/u.test(line.text) && isShort)
  if (drop > gap * 1.4 && drop > line.fontSize * 1.3) return true
  return isShort || line.left - previous.left > line.fontSize * 0.8
}

/** Puts two lines together; a hyphen that parts a word at the line's end goes. */
const join = (text: string, next: string): string => {
  if (/\p{L}\u00AD$/u.test(text)) return text.slice(0, -1) + next
  if (/\p{Ll}[-‐]$/u.test(text) && /^\p{Ll}/u.test(next)) return text.slice(0, -1) + next
  if (/\p{L}[-‐]$/u.test(text) && /^\p{Lu}/u.test(next)) return text + next
  return `${text} ${next}`
}

/**
 * The paragraphs of a document's lines: told by gaps, indents and short last lines, and put together across pages.
 *
 * @example paragraphsOf(pages) // ['Envoys met in Muscat on Tuesday.', 'Talks go on.']
 */
export const paragraphsOf = (all: readonly (readonly PdfLine[])[]): string[] => {
  const pages = withoutRunningHeads(all)
  const measures = measure(pages)
  const paragraphs: string[] = []
  let previous: PdfLine | undefined
  for (const page of pages) {
    for (const [index, line] of page.entries()) {
      const last = paragraphs.at(-1)
      if (
        previous === undefined ||
        last === undefined ||
        startsParagraph(previous, line, index === 0, measures)
      ) {
        paragraphs.push(line.text)
      } else paragraphs[paragraphs.length - 1] = join(last, line.text)
      previous = line
    }
  }
  return paragraphs
}
