import type { Span } from './span.ts'

/** A finding about the input, with its place, in words that say what to do. The run goes on. */
export interface Diagnostic {
  /** Stable name, e.g. `article-no-date`: what tests and `--strict` look at. */
  readonly code: string
  readonly severity: 'error' | 'warning' | 'info'
  /** File, relative to the corpus folder. */
  readonly file: string
  /** One-based, where it is known. */
  readonly line?: number
  readonly column?: number
  readonly span?: Span
  /** What is wrong; lower case, no full stop. */
  readonly message: string
  /** What to do about it; lower case, no full stop. */
  readonly advice: string
}

/**
 * One line: place, severity, what is wrong, what to do.
 *
 * @example formatDiagnostic(d) // 'articles/a.txt:3:1: warning: no publication date; add "published: 2024-02-14" …'
 */
export const formatDiagnostic = (finding: Diagnostic): string => {
  const place = [finding.file, finding.line, finding.column].filter((part) => part !== undefined).join(':')
  return `${place}: ${finding.severity}: ${finding.message}; ${finding.advice}`
}
