import type { Diagnostic } from '../../../model/diagnostic.ts'
import { buildArticle } from '../build-article.ts'
import { decodeText } from '../encoding/decode-text.ts'
import { describeDecoding } from '../encoding/describe-decoding.ts'
import type { Format } from '../format.ts'
import { splitFrontMatter, type FrontMatterProblem, type SplitText } from '../front-matter.ts'
import { FIELD_NAMES, foldName } from '../records/field-names.ts'
import { articleIdOf, headOf, leftOut, withKnown, type Reading, type SourceFile } from '../source-file.ts'

const ENDINGS = ['.txt', '.md', '.text', '.markdown'] as const

/** Front matter in the words of other programs (`date`, `source`, `link`) under our own names, where these are not used. */
const withOwnNames = (values: SplitText['values']): SplitText['values'] => {
  const folded = new Map([...values].map(([name, value]) => [foldName(name), value] as const))
  const named = new Map(values)
  for (const field of ['title', 'outlet', 'author', 'url', 'published'] as const) {
    const other = FIELD_NAMES[field].find((name) => folded.get(name)?.value !== undefined)
    const value = other === undefined ? undefined : folded.get(other)
    if (value && !values.has(field)) named.set(field, value)
  }
  return named
}

const readByLine = ({ message, ...fault }: FrontMatterProblem, file: string): Diagnostic => ({
  ...fault,
  code: 'front-matter',
  severity: 'warning',
  file,
  message: `${message}; it is read line by line`,
})

const read = async (file: SourceFile): Promise<Reading> => {
  const decoded = await decodeText(file.bytes)
  if (!decoded.ok) return leftOut({ ...decoded.problem, file: file.path })
  const split = splitFrontMatter(decoded.value.text)
  if (!split.ok) return leftOut({ ...split.problem, code: 'front-matter', file: file.path })
  const { values, body, fault } = split.value
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
    fields: withKnown(withOwnNames(values), file),
    text: body,
    diagnostics: [
      ...describeDecoding(decoded.value, file.path),
      ...(fault ? [readByLine(fault, file.path)] : []),
    ],
  })
}

/** Plain text and Markdown: the article as it was written, below optional YAML front matter. */
export const plainText: Format = {
  name: 'plain text',
  endings: ENDINGS,
  sniff: (file) => /^---\r?\n/u.test(headOf(file)),
  read,
}
