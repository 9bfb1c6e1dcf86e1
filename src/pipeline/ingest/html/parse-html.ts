import { fail, ok, type Result } from '../../../base/result.ts'
import { countWords, LIMITS } from '../limits.ts'

/** Tags that are closed by what follows them, or by nothing: they do not nest where they are not closed. */
const OPEN_ENDED =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|td|th|tr|thead|tbody|tfoot|colgroup|option|optgroup|html|head|body)$/u

/** How many tags a page has and how deep they lie in each other, without making a tree of it. */
const measure = (html: string): { readonly tags: number; readonly depth: number } => {
  let tags = 0
  let depth = 0
  let deepest = 0
  // Also those that open nothing: each is a piece of text of its own to the parser.
  const signs = html.split('<', LIMITS.tags + 2).length - 1
  if (signs > LIMITS.tags) return { tags: signs, depth: 0 }
  for (const [, closing, name = '', selfClosing] of html.matchAll(
    /<(\/?)([a-zA-Z][\w:-]{0,40})(?:[^<>]{0,2000}?(\/))?(?=>|\s|<|$)/gu,
  )) {
    tags++
    if (OPEN_ENDED.test(name.toLowerCase()) || selfClosing === '/') continue
    depth = closing === '/' ? Math.max(depth - 1, 0) : depth + 1
    if (depth > deepest) deepest = depth
  }
  return { tags, depth: deepest }
}

/** The names of attributes in lower case, as browsers have them: old pages shout. */
const lowerNames = (page: Document): void => {
  for (const element of page.querySelectorAll('*')) {
    for (const { name, value } of [...element.attributes]) {
      const lower = name.toLowerCase()
      if (lower === name) continue
      element.removeAttribute(name)
      if (!element.hasAttribute(lower)) element.setAttribute(lower, value)
    }
  }
}

/** A page as a tree, and how large it is. */
export interface ParsedPage {
  readonly page: Document
  readonly tags: number
  readonly depth: number
}

/**
 * Parses a page or a piece of one; nothing in it is run or fetched. Fails with what is too much.
 *
 * @example await parseHtml('<p>Envoys met.</p>')
 */
export const parseHtml = async (html: string): Promise<Result<ParsedPage>> => {
  const { tags, depth } = measure(html)
  if (tags > LIMITS.tags) return fail(`more than ${countWords(LIMITS.tags)} tags`)
  if (depth > LIMITS.tagDepth) return fail(`tags nested more than ${LIMITS.tagDepth} deep`)
  const { parseHTML } = await import('linkedom/worker')
  const start = /<html[\s>]/iu.exec(html.slice(0, 20_000))?.index
  const whole =
    start === undefined
      ? `<!doctype html><html><head></head><body>${html}</body></html>`
      : `<!doctype html>${html.slice(start)}`
  const page = parseHTML(whole).document
  // A page that breaks off inside its first tag has no root.
  if (page.documentElement === null) return fail('no page that can be parsed')
  if (/\s[A-Z][A-Za-z-]{1,20}\s?=/u.test(html)) lowerNames(page)
  return ok({ page, tags, depth })
}
