import { buildArticle } from '../build-article.ts'
import { decodeText } from '../encoding/decode-text.ts'
import { describeDecoding } from '../encoding/describe-decoding.ts'
import type { Format } from '../format.ts'
import { splitFrontMatter } from '../front-matter.ts'
import { articleIdOf, headOf, leftOut, withKnown, type Reading, type SourceFile } from '../source-file.ts'

const ENDINGS = ['.txt', '.md', '.text', '.markdown'] as const

const read = async (file: SourceFile): Promise<Reading> => {
  const decoded = await decodeText(file.bytes)
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
  return buildArticle({
    id: articleIdOf(file.path),
    file: file.path,
    fields: withKnown(values, file),
    text: body,
    diagnostics: describeDecoding(decoded.value, file.path),
  })
}

/** Plain text and Markdown: the article as it was written, below optional YAML front matter. */
export const plainText: Format = {
  name: 'plain text',
  endings: ENDINGS,
  sniff: (file) => /^---\r?\n/u.test(headOf(file)),
  read,
}
