import { KINDS } from '../model/event-kinds.ts'
import type { EventsFile } from '../model/events-file.ts'

/** What a run did, for its summary. */
export interface RunReport {
  readonly file: EventsFile
  readonly leftOutCount: number
  readonly warningCount: number
  readonly out: string
}

/**
 * Lays out rows as a table: the first column to the left, the others to the right.
 *
 * @example formatTable([['kind', 'F1'], ['talks', '71.0']]) // ['kind     F1', 'talks  71.0']
 */
export const formatTable = (rows: readonly (readonly string[])[]): string[] => {
  const widths: number[] = []
  for (const row of rows)
    row.forEach((cell, index) => (widths[index] = Math.max(widths[index] ?? 0, cell.length)))
  return rows.map((row) =>
    row
      .map((cell, index) => (index === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[index] ?? 0)))
      .join('  ')
      .trimEnd(),
  )
}

/** The summary of a `preprocess` run: articles, events by kind, undated, warnings. */
export const formatReport = ({ file, leftOutCount, warningCount, out }: RunReport): string[] => {
  const count = (holds: (event: EventsFile['events'][number]) => boolean): string =>
    String(file.events.filter(holds).length)
  const rows = [
    ['articles', String(file.articles.length), leftOutCount === 0 ? '' : `(${leftOutCount} left out)`],
    ['events', String(file.events.length)],
    ...KINDS.map((kind) => [`  ${kind}`, count((event) => event.kind === kind)]),
    ['  undated', count((event) => event.date.start === undefined)],
    ['mentions', String(file.events.reduce((sum, event) => sum + event.mentions.length, 0))],
    ['warnings', String(warningCount)],
  ]
  return [...formatTable(rows), `written to ${out}`]
}
