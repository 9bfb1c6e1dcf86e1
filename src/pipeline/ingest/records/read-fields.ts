import { isJsonObject, textOf, type JsonObject } from '../html/json-ld.ts'
import { FIELD_NAMES, foldName, WRAPPERS, type RecordField } from './field-names.ts'

/** A record's fields by our own names. Texts are as written, markup and all. */
export interface RecordFields {
  readonly values: ReadonlyMap<Exclude<RecordField, 'text' | 'summary'>, string>
  /** The whole text; else a summary; else the headline; undefined where there is none of them. */
  readonly text: string | undefined
  readonly textBasis: 'whole' | 'summary' | 'title'
}

/** Paragraphs that a list holds, as texts or as objects with a text. */
const longText = (value: unknown, depth = 0): string | undefined => {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value
  if (depth > 2) return undefined
  if (Array.isArray(value)) {
    const parts = value.flatMap((part) => longText(part, depth + 1) ?? [])
    return parts.length === 0 ? undefined : parts.join('\n\n')
  }
  if (!isJsonObject(value)) return undefined
  const keys = [
    'rendered',
    'text',
    'content',
    'body',
    'html',
    'plain',
    'value',
    '_',
    '#text',
    '$t',
    'paragraphs',
    'data',
  ]
  for (const key of keys) {
    const text = longText(value[key], depth + 1)
    if (text !== undefined) return text
  }
  return undefined
}

const isWrapper = (name: string): boolean => WRAPPERS.some((wrapper) => wrapper === name)

/** The record's values by folded name, those of its wrapped parts too; of two of a name the outer one. */
const flatten = (record: JsonObject): Map<string, unknown> => {
  const found = new Map<string, unknown>()
  const add = (object: JsonObject): void => {
    for (const [name, value] of Object.entries(object).slice(0, 500)) {
      if (isJsonObject(value) && isWrapper(name)) continue
      const folded = foldName(name)
      if (value !== null && value !== '' && !found.has(folded)) found.set(folded, value)
    }
  }
  add(record)
  for (const name of WRAPPERS) {
    const inner = record[name]
    if (isJsonObject(inner)) add(inner)
  }
  return found
}

const isAddress = (text: string): boolean => /^https?:\/\//iu.test(text)

/** `https://www.courier.example/a` as an outlet's name is its host. */
const asOutlet = (text: string): string | undefined =>
  isAddress(text) ? /^https?:\/\/(?:www\.)?([^/:?#\s]{3,120})/iu.exec(text)?.[1] : text

const FITS: Partial<Record<RecordField, (text: string) => string | undefined>> = {
  url: (text) => (isAddress(text) ? text : undefined),
  outlet: asOutlet,
  author: (text) => (isAddress(text) ? undefined : text),
}

const ONE_LINE = ['title', 'published', 'url', 'outlet', 'author', 'id', 'publishedBasis'] as const

/**
 * Finds an article's fields in a record, whoever wrote it: by the table of names alone.
 *
 * @example readFields({ headline: 'Talks', pubDate: '2024-02-14' }).values.get('title') // 'Talks'
 */
export const readFields = (record: JsonObject): RecordFields => {
  const found = flatten(record)
  const values = new Map<(typeof ONE_LINE)[number], string>()
  for (const field of ONE_LINE) {
    for (const name of FIELD_NAMES[field]) {
      const text = textOf(found.get(name))
      const value =
        text === undefined ? undefined : (FITS[field]?.(text.trim()) ?? (FITS[field] ? undefined : text))
      if (value === undefined) continue
      values.set(field, value)
      break
    }
  }
  const longest = (names: readonly string[]): string | undefined =>
    names
      .flatMap((name) => longText(found.get(name)) ?? [])
      .reduce<string | undefined>(
        (best, text) => (text.length > (best?.length ?? 0) ? text : best),
        undefined,
      )
  const whole = longest(FIELD_NAMES.text)
  const summary = whole === undefined ? longest(FIELD_NAMES.summary) : undefined
  if (whole !== undefined) return { values, text: whole, textBasis: 'whole' }
  if (summary !== undefined) return { values, text: summary, textBasis: 'summary' }
  return { values, text: values.get('title'), textBasis: 'title' }
}
