/** Element that holds a file in a page that is a single file, and the attribute that says which. */
export const INLINE_FILE = 'data-file'

/**
 * Reads the files that stand in the page itself: a page opened from disk may fetch none. Undefined where the page
 * holds none, as its files lie beside it.
 *
 * @example const fetchFile = readInlineFiles(document) ?? ((address: string) => fetch(address))
 */
export const readInlineFiles = (page: Document): ((address: string) => Promise<Response>) | undefined => {
  const files = new Map<string, Element>()
  for (const element of page.querySelectorAll(`script[${INLINE_FILE}]`))
    files.set(element.getAttribute(INLINE_FILE) ?? '', element)
  if (files.size === 0) return undefined
  return (address) => {
    const text = files.get(address)?.textContent
    return Promise.resolve(new Response(text ?? 'not found', { status: text === undefined ? 404 : 200 }))
  }
}
