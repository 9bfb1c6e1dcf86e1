import type { EventsFile } from './events-file.ts'

/** Items written at one go: a list of a million is longer than any one string may be. */
const PART_ITEMS = 2000

function* listParts(items: readonly unknown[]): Generator<string> {
  for (let from = 0; from < items.length; from += PART_ITEMS) {
    const lines = items.slice(from, from + PART_ITEMS).map((item) => JSON.stringify(item))
    yield `${from === 0 ? '[' : ','}\n${lines.join(',\n')}`
  }
  yield items.length === 0 ? '[]' : '\n]'
}

/**
 * Writes `events.json` in parts that make it up one after the other, with one actor, article and event a line:
 * small, and a changed event is a changed line. The same events give the same bytes. Each part is made when it is
 * asked for: those of a million events at once would fill the memory that a program is given.
 *
 * @example [...serialiseParts(file)].join('') === serialiseEventsFile(file)
 */
export function* serialiseParts(file: EventsFile): Generator<string> {
  yield '{\n'
  for (const [at, [key, value]] of Object.entries(file).entries()) {
    yield `${at === 0 ? '' : ',\n'}${JSON.stringify(key)}: `
    if (Array.isArray(value)) yield* listParts(value)
    else yield JSON.stringify(value)
  }
  yield '\n}\n'
}

/** The whole of `events.json` as one text. */
export const serialiseEventsFile = (file: EventsFile): string => [...serialiseParts(file)].join('')
