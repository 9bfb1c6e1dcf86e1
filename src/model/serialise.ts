import type { EventsFile } from './events-file.ts'

const oneALine = (items: readonly unknown[]): string =>
  items.length === 0 ? '[]' : `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`

/**
 * Writes `events.json` with one actor, article and event a line: small, and a changed event is a changed line.
 * The same events give the same bytes.
 */
export const serialiseEventsFile = (file: EventsFile): string => {
  const fields = Object.entries(file).map(([key, value]) => {
    const text = Array.isArray(value) ? oneALine(value) : JSON.stringify(value)
    return `${JSON.stringify(key)}: ${text}`
  })
  return `{\n${fields.join(',\n')}\n}\n`
}
