import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml'
import { fail, ok, type Result } from '../../base/result.ts'

/** Where in a file something is, one-based. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** A value of the front matter, as written, and its place. */
export interface FrontMatterValue extends Place {
  /** Undefined where the value is no plain text: a list, a map. */
  readonly value: string | undefined
}

export interface SplitText {
  readonly values: ReadonlyMap<string, FrontMatterValue>
  /** What stands below the front matter, untouched. */
  readonly body: string
  /** Length of the front matter in the file, its closing line break included. */
  readonly bodyStart: number
  /** What was wrong with it, where it could be read in spite of that. */
  readonly fault?: FrontMatterProblem
}

export interface FrontMatterProblem extends Place {
  readonly message: string
  readonly advice: string
}

const OPENING = /^---[ \t]*\r?\n/u
const CLOSING = /^---[ \t]*(?:\r?\n|$)/mu

/** A value as written where it is one plain word (a title of 007 stays "007"); undefined for lists and maps. */
const textOf = (value: unknown): string | undefined => {
  if (value === null || (isScalar(value) && value.value === null)) return ''
  if (!isScalar(value)) return undefined
  return typeof value.value === 'string' ? value.value : value.source
}

const readValues = (yaml: string): Result<Map<string, FrontMatterValue>, FrontMatterProblem> => {
  const lines = new LineCounter()
  const parsed = parseDocument(yaml, { lineCounter: lines, prettyErrors: false })
  // The opening `---` is the file's first line.
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { line: line + 1, column: col }
  }
  const [error] = parsed.errors
  if (error) {
    return fail({
      ...placeAt(error.pos[0]),
      message: `front matter is not valid YAML (${error.message.replace(/\s+/gu, ' ')})`,
      advice: 'write "key: value" lines, with quotes around a value that holds ": " or a quote',
    })
  }
  const values = new Map<string, FrontMatterValue>()
  if (parsed.contents === null) return ok(values)
  if (!isMap(parsed.contents)) {
    return fail({
      line: 2,
      column: 1,
      message: 'front matter holds no "key: value" lines',
      advice: 'write e.g. "published: 2024-02-14"',
    })
  }
  for (const { key, value } of parsed.contents.items) {
    if (!isScalar(key)) continue
    const placeNode = isNode(value) && textOf(value) !== '' ? value : key
    values.set(String(key.value), { value: textOf(value), ...placeAt(placeNode.range?.[0] ?? 0) })
  }
  return ok(values)
}

const PLAIN_LINE = /^(?<key>\p{L}[\p{L}\p{N}_ -]{0,40}):[ \t]+(?<value>\S.*)$/u

/**
 * Values of front matter that is no YAML, as of a title with a colon in it, line by line; undefined where a line is
 * neither "key: value" nor below one.
 */
const readLines = (text: string): Map<string, FrontMatterValue> | undefined => {
  const values = new Map<string, FrontMatterValue>()
  for (const [at, line] of text.split(/\r?\n/u).entries()) {
    if (line.trim() === '' || /^(?:\s+\S|#)/u.test(line)) continue
    const { key, value } = PLAIN_LINE.exec(line)?.groups ?? {}
    if (key === undefined || value === undefined) {
      // A key with nothing behind it, or an item of its list.
      if (/^(?:\p{L}[\p{L}\p{N}_ -]{0,40}:\s*|-\s.*)$/u.test(line)) continue
      return undefined
    }
    const bare = /^(?<quote>["'])(?<inner>.*)\k<quote>\s*$/u.exec(value)?.groups?.['inner'] ?? value.trim()
    values.set(key, { value: bare, line: at + 2, column: key.length + 3 })
  }
  return values.size > 0 ? values : undefined
}

/**
 * Parts a text into its YAML front matter (between a first line `---` and the next such line) and its body.
 * A text that does not begin with `---` is all body.
 *
 * @example splitFrontMatter('---\ntitle: Talks\n---\nEnvoys met.') // values: title, body: 'Envoys met.'
 */
export const splitFrontMatter = (text: string): Result<SplitText, FrontMatterProblem> => {
  const opening = OPENING.exec(text)
  if (!opening) return ok({ values: new Map(), body: text, bodyStart: 0 })
  const rest = text.slice(opening[0].length)
  const closing = CLOSING.exec(rest)
  if (!closing) {
    return fail({
      line: 1,
      column: 1,
      message: 'front matter is opened by "---" and never closed',
      advice: 'add a line "---" above the article\'s first line',
    })
  }
  const written = rest.slice(0, closing.index)
  const values = readValues(written)
  const bodyStart = opening[0].length + closing.index + closing[0].length
  const below = { body: text.slice(bodyStart), bodyStart }
  if (values.ok) return ok({ values: values.value, ...below })
  const byLine = readLines(written)
  return byLine ? ok({ values: byLine, ...below, fault: values.problem }) : values
}
