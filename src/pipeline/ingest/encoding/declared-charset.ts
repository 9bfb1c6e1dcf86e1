/** Bytes in which a page must name its encoding, by the standard; crawled pages are given some more. */
const HEAD_BYTES = 4096

/**
 * The encoding that a page or an XML file says it is written in: `<?xml … encoding="…"?>`, `<meta charset="…">`,
 * `<meta http-equiv="Content-Type" content="…; charset=…">`. Lower case; undefined where it says nothing.
 *
 * @example declaredCharset(bytesOf('<meta charset="Windows-1252">')) // 'windows-1252'
 */
export const declaredCharset = (bytes: Uint8Array): string | undefined => {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD_BYTES))
  const xml = /^\s{0,20}<\?xml[^>]{0,200}?encoding\s{0,5}=\s{0,5}["']([\w.:-]{2,30})["']/iu.exec(head)
  if (xml?.[1] !== undefined) return xml[1].toLowerCase()
  for (const [tag] of head.matchAll(/<meta\s[^>]{0,300}>/giu)) {
    const named = /charset\s{0,5}=\s{0,5}["']?\s{0,5}([\w.:-]{2,30})/iu.exec(tag)
    if (named?.[1] !== undefined) return named[1].toLowerCase()
  }
  return undefined
}

/** @example charsetOfType('text/html; charset="ISO-8859-1"') // 'iso-8859-1' */
export const charsetOfType = (contentType: string | undefined): string | undefined =>
  /charset\s{0,5}=\s{0,5}["']?([\w.:-]{2,30})/iu.exec(contentType ?? '')?.[1]?.toLowerCase()
