/** Elements that stand on lines of their own. */
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL'.split(
    ' ',
  ),
)

/** Elements whose text nobody reads. */
const UNREAD = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD TITLE SVG MATH CANVAS IFRAME OBJECT EMBED VIDEO AUDIO SELECT BUTTON TEXTAREA INPUT'.split(
    ' ',
  ),
)

const ELEMENT = 1
const TEXT = 3

/** Control characters, which print nothing; blanks and line ends are none of them. */
const CONTROLS = /[\u0000-\u0008\u000E-\u001F\u007F]/gu

/** A line as a page shows it: its blanks folded. */
const tidy = (raw: string): string =>
  raw
    .replace(CONTROLS, '')
    .replace(/[ \t\n\r\f]+/gu, ' ')
    .trim()

/** Stands for `<br>` while a paragraph is put together. */
const BREAK = '\u0002'

/** A paragraph's text and the element that it stands in. */
export interface Block {
  readonly text: string
  readonly element: Element
  /** How many of its characters are in links. */
  readonly linked: number
}

/**
 * The paragraphs of a part of a page, in order: its text without any markup.
 *
 * @example blocksOf(page.body).map(({ text }) => text) // ['Envoys met.', 'Talks go on.']
 */
export const blocksOf = (root: Element): Block[] => {
  const blocks: Block[] = []
  let parts: string[] = []
  let linked = 0
  let owner: Element = root
  let links = 0
  let preformatted = 0
  const end = (): void => {
    if (parts.length === 0) return
    // A break after a break parts two paragraphs.
    for (const piece of parts.join('').split(/\u0002(?:[ \t\n\r\f]*\u0002)+/u)) {
      const text = piece
        .split(BREAK)
        .map((line) => tidy(line))
        .filter((line) => line !== '')
        .join('\n')
      if (text !== '') blocks.push({ text, element: owner, linked: Math.min(linked, text.length) })
    }
    parts = []
    linked = 0
  }
  const enter = (element: Element): void => {
    if (element.tagName === 'A') links++
    if (element.tagName === 'PRE') preformatted++
    if (element.tagName === 'BR') parts.push(BREAK)
    else if (element.tagName === 'TD' || element.tagName === 'TH') parts.push(' ')
    else if (BLOCKS.has(element.tagName)) {
      end()
      owner = element
    }
  }
  const leave = (element: Element): void => {
    if (element.tagName === 'A') links--
    if (element.tagName === 'PRE') preformatted--
    if (BLOCKS.has(element.tagName)) {
      end()
      owner = element.parentElement ?? root
    }
  }
  let node: Node | null = root
  while (node !== null) {
    if (node.nodeType === TEXT) {
      const text = node.nodeValue ?? ''
      const plain = text.replaceAll(BREAK, '')
      parts.push(preformatted > 0 ? plain.replaceAll('\n', BREAK) : plain)
      if (links > 0) linked += text.trim().length
    }
    const isRead: boolean = node.nodeType === ELEMENT && !UNREAD.has((node as Element).tagName.toUpperCase())
    if (isRead) enter(node as Element)
    const child: Node | null = isRead ? node.firstChild : null
    if (child !== null) {
      node = child
      continue
    }
    if (isRead) leave(node as Element)
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode
      if (node !== null && node.nodeType === ELEMENT) leave(node as Element)
    }
    node = node === null || node === root ? null : node.nextSibling
  }
  end()
  return blocks
}

/** @example textOfBlocks(blocks) // 'Envoys met.\n\nTalks go on.' */
export const textOfBlocks = (blocks: readonly { readonly text: string }[]): string =>
  blocks.map(({ text }) => text).join('\n\n')
