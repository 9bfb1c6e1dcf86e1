import type { Article } from '../../model/article.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Field } from './metadata.ts'

/** A file as it was found: nothing is known of it yet but where it lies. */
export interface SourceFile {
  /** Path below the corpus folder, with `/` on every system, e.g. `articles/2024/a.txt`. */
  readonly path: string
  readonly bytes: Uint8Array
  /** What is known of it from where it lay, by our names for an article's fields: an archive's address of a page. */
  readonly known?: ReadonlyMap<string, Field>
  /** How many archives it was taken out of. */
  readonly depth?: number
}

/** What a file gave: its articles (none when it could not be used) and what was wrong with it. */
export interface Reading {
  readonly articles: readonly Article[]
  readonly diagnostics: readonly Diagnostic[]
}

/** A file that lay in another (`articles/week.zip/a.html`), or what was wrong with it there. */
export type Unpacked = SourceFile | Diagnostic

/** Diagnostics that mean that the article was left out, by code. */
export const leftOut = (
  finding: Omit<Diagnostic, 'severity' | 'message'> & { readonly message: string },
): Reading => ({
  articles: [],
  diagnostics: [{ ...finding, severity: 'warning', message: `left out: ${finding.message}` }],
})

/**
 * How many articles or files were left out, by the lines that say so; a line that stands for several counts as many.
 *
 * @example countLeftOut(reading.diagnostics) // 2
 */
export const countLeftOut = (diagnostics: readonly Diagnostic[]): number =>
  diagnostics.reduce((sum, { message }) => {
    const more = /^and (?<count>[\d,]+) more of the kind: left out: /u.exec(message)?.groups?.['count']
    if (more !== undefined) return sum + Number(more.replaceAll(',', ''))
    return message.startsWith('left out: ') ? sum + 1 : sum
  }, 0)

/**
 * The ending of a file's name, lower case with its dot; empty when it has none.
 *
 * @example endingOf('articles/Report.TXT') // '.txt'
 * @example endingOf('articles/.hidden') // ''
 */
export const endingOf = (path: string): string => /[^/](\.[^./]+)$/u.exec(path)?.[1]?.toLowerCase() ?? ''

/**
 * An article's id: its file's path under `articles/`, without the ending.
 *
 * @example articleIdOf('articles/2024/02/bloomberg.txt') // '2024/02/bloomberg'
 */
export const articleIdOf = (path: string): string => {
  const below = path.replace(/^articles\//u, '')
  const ending = endingOf(below)
  return ending === '' ? below : below.slice(0, -ending.length)
}

/** Fields as found in a file, and those that only where it lay tells. */
export const withKnown = (
  fields: ReadonlyMap<string, Field>,
  { known }: SourceFile,
): ReadonlyMap<string, Field> => (known === undefined ? fields : new Map([...known, ...fields]))

/** Bytes of a file's beginning by which its format is told. */
const HEAD_BYTES = 4096

/** A file's beginning as text, each byte a character, without a byte order mark: for looking at, not for reading. */
export const headOf = ({ bytes }: SourceFile): string => {
  const [first, second, third] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return new TextDecoder(first === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes.subarray(0, HEAD_BYTES))
  }
  const start = first === 0xef && second === 0xbb && third === 0xbf ? 3 : 0
  return String.fromCharCode(...bytes.subarray(start, start + HEAD_BYTES))
}

/** Bytes of a file's end, where archives list what they hold. */
const TAIL_BYTES = 64 * 1024

/** A file's end as text, each byte a character: for looking at. */
export const tailOf = ({ bytes }: SourceFile): string => {
  const parts: string[] = []
  for (let start = Math.max(bytes.length - TAIL_BYTES, 0); start < bytes.length; start += HEAD_BYTES) {
    parts.push(String.fromCharCode(...bytes.subarray(start, start + HEAD_BYTES)))
  }
  return parts.join('')
}
