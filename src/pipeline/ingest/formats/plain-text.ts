import type { Diagnostic } from '../../../model/diagnostic.ts'
import { decodeText } from '../decode-text.ts'
import type { Format } from '../format.ts'
import { splitFrontMatter } from '../front-matter.ts'
import { readMetadata } from '../metadata.ts'
import { articleIdOf, endingOf, leftOut, type Reading, type SourceFile } from '../source-file.ts'

const ENDINGS = ['.txt', '.md'] as const

/** `---` and a line end: how front matter starts, by which a file without an ending is known. */
const startsWithFrontMatter = (bytes: Uint8Array): boolean => {
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  const head = String.fromCharCode(...bytes.subarray(start, start + 5))
  return /^---\r?\n/u.test(head)
}

const read = (file: SourceFile): Reading => {
  const decoded = decodeText(file.bytes)
  if (!decoded.ok) return leftOut({ ...decoded.problem, file: file.path })
  const split = splitFrontMatter(decoded.value.text)
  if (!split.ok) return leftOut({ ...split.problem, code: 'front-matter', file: file.path })
  const { values, body } = split.value
  if (body.trim() === '') {
    const message = values.size > 0 ? 'no text below the front matter' : 'an empty file'
    return leftOut({
      code: 'article-empty',
      file: file.path,
      message,
      advice: 'add the text, or remove the file',
    })
  }
  const { metadata, diagnostics } = readMetadata(values, file.path)
  const recoded: Diagnostic[] =
    decoded.value.encoding === 'utf-8'
      ? []
      : [
          {
            code: 'file-utf-16',
            severity: 'info',
            file: file.path,
            message: `read as ${decoded.value.encoding.toUpperCase()}, as its byte order mark says`,
            advice: 'save it as UTF-8 to be rid of this line',
          },
        ]
  return {
    articles: [{ id: articleIdOf(file.path), file: file.path, ...metadata, text: body }],
    diagnostics: [...recoded, ...diagnostics],
  }
}

/** Plain text and Markdown: the article as it was written, below optional YAML front matter. */
export const plainText: Format = {
  name: 'plain text',
  endings: ENDINGS,
  sniff: ({ path, bytes }) => {
    const ending = endingOf(path)
    return ENDINGS.some((known) => known === ending) || (ending === '' && startsWithFrontMatter(bytes))
  },
  read,
}
