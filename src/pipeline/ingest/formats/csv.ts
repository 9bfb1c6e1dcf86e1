import type { Diagnostic } from '../../../model/diagnostic.ts'
import { decodeText } from '../encoding/decode-text.ts'
import { describeDecoding } from '../encoding/describe-decoding.ts'
import type { Format } from '../format.ts'
import { LIMITS } from '../limits.ts'
import { FIELD_NAMES, foldName } from '../records/field-names.ts'
import { readRecords, type RecordOrProblem } from '../records/read-records.ts'
import { endingOf, headOf, leftOut, type Reading, type SourceFile } from '../source-file.ts'
import { tooLarge } from '../too-large.ts'

const DELIMITERS = [',', ';', '\t', '|'] as const

/** The sign between cells: a tab where the name says so, else the one that the first line has most of. */
const delimiterOf = (firstLine: string, path: string): string => {
  if (['.tsv', '.tab'].includes(endingOf(path))) return '\t'
  const bare = firstLine.replace(/"[^"]*"/gu, '""')
  const counts = DELIMITERS.map((sign) => [sign, bare.split(sign).length] as const)
  return counts.reduce((best, count) => (count[1] > best[1] ? count : best))[0]
}

const TEXTS: ReadonlySet<string> = new Set([
  ...FIELD_NAMES.text,
  ...FIELD_NAMES.summary,
  ...FIELD_NAMES.title,
])
const NAMES: ReadonlySet<string> = new Set(Object.values(FIELD_NAMES).flat())

const ADVICE = 'name the columns in the first line, e.g. title,outlet,url,published,text'

/** The rows as records by the names in the first one. */
function* recordsOf(rows: readonly string[][], file: string): Generator<RecordOrProblem> {
  const [header = []] = rows
  let line = 1
  for (const [index, row] of rows.entries()) {
    const start = line
    // A cell in quotes may hold line ends.
    line += 1 + row.reduce((sum, cell) => sum + (cell.match(/\n/gu)?.length ?? 0), 0)
    if (index === 0 || row.every((cell) => cell.trim() === '')) continue
    if (row.slice(header.length).some((cell) => cell.trim() !== '')) {
      const finding: Diagnostic = {
        code: 'row-too-long',
        severity: 'warning',
        file,
        line: start,
        message: `left out: a row of ${row.length} cells under ${header.length} columns`,
        advice: 'put quotes around a cell that holds the sign between cells',
      }
      yield { problem: finding }
      continue
    }
    const cells = header.map((name, column) => [name, row[column] ?? ''] as const)
    yield { record: Object.fromEntries(cells.filter(([, cell]) => cell !== '')), line: start }
  }
}

const MOST = {
  what: 'a table',
  most: LIMITS.tableBytes,
  advice: 'split it, or write JSON Lines (.jsonl)',
} as const

const read = async (file: SourceFile): Promise<Reading> => {
  const refusal = tooLarge(file.path, file.bytes.length, MOST)
  if (refusal) return refusal
  const decoded = await decodeText(file.bytes)
  if (!decoded.ok) return leftOut({ ...decoded.problem, file: file.path })
  // Excel may say in a line of its own which sign it uses.
  const hint = /^sep=(.)\r?\n/u.exec(decoded.value.text)
  const text = hint ? decoded.value.text.slice(hint[0].length) : decoded.value.text
  const firstLine = /^[^\n]*/u.exec(text.trimStart())?.[0] ?? ''
  const { dsvFormat } = await import('d3-dsv')
  const table = dsvFormat(hint?.[1] ?? delimiterOf(firstLine.slice(0, 20_000), file.path))
  // A row more than may be read, so that the limit is told.
  const rows: string[][] = []
  table.parseRows(text, (row) => {
    if (rows.length <= LIMITS.recordsPerFile + 2) rows.push(row)
    return null
  })
  const named = rows[0]?.map((name) => foldName(name)) ?? []
  if (!named.some((name) => TEXTS.has(name))) {
    const shown = (rows[0] ?? []).slice(0, 6).join(', ').slice(0, 100)
    return leftOut({
      code: 'table-no-text',
      file: file.path,
      line: 1,
      message: `no column is named as one that holds texts (the first line is "${shown}")`,
      advice: ADVICE,
    })
  }
  const reading = await readRecords(recordsOf(rows, file.path), file)
  return { ...reading, diagnostics: [...describeDecoding(decoded.value, file.path), ...reading.diagnostics] }
}

/** Whether the first line names columns of articles: by this a table is known that has no ending. */
const startsWithHeader = (file: SourceFile): boolean => {
  const [line = ''] = headOf(file).split(/\r?\n/u)
  const names = line.split(delimiterOf(line, '')).map((name) => foldName(name))
  return (
    names.length > 1 &&
    names.filter((name) => NAMES.has(name)).length >= 2 &&
    names.some((name) => TEXTS.has(name))
  )
}

/** Tables of articles, a row each, with the columns' names in the first line. */
export const csv: Format = {
  name: 'CSV',
  endings: ['.csv', '.tsv', '.tab', '.psv'],
  sniff: startsWithHeader,
  read,
}
