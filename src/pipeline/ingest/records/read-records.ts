import type { Article } from '../../../model/article.ts'
import type { Diagnostic } from '../../../model/diagnostic.ts'
import { compareText } from '../../../base/order.ts'
import type { JsonObject } from '../html/json-ld.ts'
import { countWords, LIMITS } from '../limits.ts'
import { articleIdOf, type Reading, type SourceFile } from '../source-file.ts'
import { readRecord } from './read-record.ts'
import { recordIds } from './record-id.ts'

/** A record, or what was wrong where one was looked for. */
export type RecordOrProblem =
  { readonly record: JsonObject; readonly line?: number | undefined } | { readonly problem: Diagnostic }

/** The first few of each kind of trouble, then how many more there are. */
export const capDiagnostics = (diagnostics: readonly Diagnostic[], file: string): Diagnostic[] => {
  const counts = new Map<string, number>()
  const kept = diagnostics.filter(({ code }) => {
    const count = (counts.get(code) ?? 0) + 1
    counts.set(code, count)
    return count <= LIMITS.diagnosticsPerCode
  })
  const more = [...counts].filter(([, count]) => count > LIMITS.diagnosticsPerCode)
  return [
    ...kept,
    ...more
      .sort(([a], [b]) => compareText(a, b))
      .map(([code, count]): Diagnostic => {
        const example = diagnostics.find((finding) => finding.code === code)
        const hidden = countWords(count - LIMITS.diagnosticsPerCode)
        return {
          code,
          severity: example?.severity ?? 'warning',
          file,
          message: `and ${hidden} more of the kind: ${example?.message ?? code}`,
          advice: example?.advice ?? 'see the lines above',
        }
      }),
  ]
}

/**
 * Reads all records of a file, one after the other; what is wrong with one leaves the others be.
 *
 * @param isOne The file is one article, which then has the file's own id.
 */
export const readRecords = async (
  records: Iterable<RecordOrProblem> | AsyncIterable<RecordOrProblem>,
  file: SourceFile,
  isOne = false,
): Promise<Reading> => {
  const articles: Article[] = []
  const diagnostics: Diagnostic[] = []
  const fileId = articleIdOf(file.path)
  const idOf = isOne ? () => fileId : recordIds(fileId)
  let number = 0
  for await (const found of records) {
    if ('problem' in found) {
      diagnostics.push(found.problem)
      continue
    }
    number++
    if (number > LIMITS.recordsPerFile) {
      const message = `more than ${countWords(LIMITS.recordsPerFile)} articles in one file; the first of them are read`
      diagnostics.push({
        code: 'file-too-many',
        severity: 'warning',
        file: file.path,
        message,
        advice: 'split the file',
      })
      break
    }
    const at = number
    const reading = await readRecord({ ...found, file, idOf: (own) => idOf(own, at) })
    articles.push(...reading.articles)
    diagnostics.push(...reading.diagnostics)
  }
  return { articles, diagnostics: capDiagnostics(diagnostics, file.path) }
}
