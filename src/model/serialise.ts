import type { EventsFile } from './events-file.ts'

/** Items written at one go: a list of a million is longer than any one string may be. */
const PART_ITEMS = 2000

const listParts = (items: readonly unknown[]): string[] => {
  if (items.length === 0) return ['[]']
  const parts: string[] = []
  for (let from = 0; from < items.length; from += PART_ITEMS) {
    const lines = items.slice(from, from + PART_ITEMS).map((item) => JSON.stringify(item))
    parts.push(`${from === 0 ? '[' : ','}\n${lines.join(',\n')}`)
  }
  return [...parts, '\n]']
}

/**
 * Writes `events.json` in parts that make it up one after the other, with one actor, article and event a line:
 * small, and a changed event is a changed line. The same events give the same bytes.
 *
 * @example serialiseParts(file).join('') === serialiseEventsFile(file)
 */
export const serialiseParts = (file: EventsFile): readonly string[] => [
  '{\n',
  ...Object.entries(file).flatMap(([key, value], at) => [
    `${at === 0 ? '' : ',\n'}${JSON.stringify(key)}: `,
    ...(Array.isArray(value) ? listParts(value) : [JSON.stringify(value)]),
  ]),
  '\n}\n',
]

/** The whole of `events.json` as one text. */
export const serialiseEventsFile = (file: EventsFile): string => serialiseParts(file).join('')
