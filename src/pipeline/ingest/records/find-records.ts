import { isJsonObject, type JsonObject } from '../html/json-ld.ts'
import { LIST_NAMES } from './field-names.ts'
import { readFields } from './read-fields.ts'

/** How deep a list of records may lie in an answer. */
const MAX_DEPTH = 4

const hasArticle = (value: JsonObject): boolean => {
  const { text, textBasis, values } = readFields(value)
  return text !== undefined && (textBasis === 'whole' || values.has('url') || values.has('published'))
}

/**
 * The records in a JSON value: itself, a list of them, or a list somewhere in what a news service answered with.
 *
 * @example findRecords({ status: 'ok', articles: [{ title: 'Talks' }] }) // [{ title: 'Talks' }]
 */
export const findRecords = (value: unknown, depth = 0): readonly JsonObject[] => {
  if (Array.isArray(value)) {
    // Pages of answers, one after the other.
    const isNested = value.length > 0 && value.every((item) => isJsonObject(item) && !hasArticle(item))
    if (isNested && depth < MAX_DEPTH) {
      const inner = value.slice(0, 10_000).flatMap((item) => findRecords(item, depth + 1))
      if (inner.length > 0) return inner
    }
    return value.filter(isJsonObject)
  }
  if (!isJsonObject(value)) return []
  const lists = Object.entries(value).filter(
    ([name, inner]) => LIST_NAMES.has(name.toLowerCase()) && typeof inner === 'object' && inner !== null,
  )
  const isArticle = hasArticle(value)
  for (const [, inner] of depth < MAX_DEPTH ? lists : []) {
    if (isArticle && !Array.isArray(inner)) continue
    const records = findRecords(inner, depth + 1)
    if (records.some(hasArticle)) return records
  }
  if (isArticle) return [value]
  // Articles by their ids: { "1": { … }, "2": { … } }
  const values = Object.values(value)
  return values.length > 0 && values.every((item) => isJsonObject(item) && hasArticle(item))
    ? (values as readonly JsonObject[])
    : []
}
