import type { Article } from '../../model/article.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'

/** A file as it was found: nothing is known of it yet but where it lies. */
export interface SourceFile {
  /** Path below the corpus folder, with `/` on every system, e.g. `articles/2024/a.txt`. */
  readonly path: string
  readonly bytes: Uint8Array
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
