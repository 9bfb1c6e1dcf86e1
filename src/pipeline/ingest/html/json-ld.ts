/** An object of a page's structured data, or of a record: any keys, any values. */
export type JsonObject = Readonly<Record<string, unknown>>

export const isJsonObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** How deep an article may lie in what a page says of itself. */
const MAX_DEPTH = 4

const ARTICLE_TYPE = /(?:Article|BlogPosting|LiveBlogPosting|Report)$/u

const isArticle = (node: JsonObject): boolean =>
  [node['@type']].flat().some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type))

/** Every object in a value, outer ones first. */
const objectsIn = (value: unknown, depth: number): JsonObject[] => {
  if (depth > MAX_DEPTH) return []
  if (Array.isArray(value)) return value.slice(0, 200).flatMap((item) => objectsIn(item, depth))
  if (!isJsonObject(value)) return []
  const inner = ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart'].flatMap((key) =>
    objectsIn(value[key], depth + 1),
  )
  return [value, ...inner]
}

/** The text of one script, which often stands in a comment or ends in a semicolon. */
const parseScript = (text: string): unknown => {
  const json = text
    .trim()
    .replace(/^(?:<!--|\/\/\s?<!\[CDATA\[|<!\[CDATA\[)/u, '')
    .replace(/(?:-->|(?:\/\/\s?)?\]\]>|;)$/u, '')
  try {
    return JSON.parse(json)
  } catch {
    // Line ends inside of texts are the usual fault.
    try {
      return JSON.parse(json.replace(/[\u0000-\u001F]+/gu, ' '))
    } catch {
      return undefined
    }
  }
}

/**
 * What a page says of its article in JSON-LD: the object of the type NewsArticle or one of its kin, alone, in a
 * list, or in a `@graph`. Of several the one with the most to say.
 *
 * @example findJsonLdArticle(['{"@type":"NewsArticle","headline":"Talks"}'])?.['headline'] // 'Talks'
 */
export const findJsonLdArticle = (scripts: readonly string[]): JsonObject | undefined => {
  const objects = scripts.flatMap((script) => objectsIn(parseScript(script), 0))
  const articles = objects.filter(isArticle)
  const weight = (node: JsonObject): number =>
    (node['datePublished'] === undefined ? 0 : 2) +
    (node['headline'] === undefined ? 0 : 2) +
    (typeof node['articleBody'] === 'string' ? 1 : 0)
  const found = articles.reduce<JsonObject | undefined>(
    (best, node) => (best === undefined || weight(node) > weight(best) ? node : best),
    undefined,
  )
  return found && withOthers(found, objects)
}

/** Keys of an article under which a page often gives no more than the `@id` of an object beside it. */
const NAMING_KEYS = ['publisher', 'author', 'creator'] as const

/** An article with the objects that it names by their `@id` in it. */
const withOthers = (article: JsonObject, objects: readonly JsonObject[]): JsonObject => {
  const named = new Map(
    objects.flatMap((node) =>
      typeof node['@id'] === 'string' && 'name' in node ? [[node['@id'], node]] : [],
    ),
  )
  const of = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(of)
    const id = isJsonObject(value) && !('name' in value) ? value['@id'] : undefined
    return typeof id === 'string' ? (named.get(id) ?? value) : value
  }
  const resolved = NAMING_KEYS.flatMap((key) => (key in article ? [[key, of(article[key])]] : []))
  return { ...article, ...(Object.fromEntries(resolved) as JsonObject) }
}

/** Keys under which an object that stands for a text keeps it. */
const NAME_KEYS = [
  'name',
  'main',
  'rendered',
  'title',
  '@value',
  '#text',
  '_',
  '$t',
  'original',
  'value',
  'text',
] as const

/**
 * A value as one line of text: a text, a number, an object with a name, several of these joined by commas.
 *
 * @example textOf([{ name: 'A. Reporter' }, { name: 'B. Editor' }]) // 'A. Reporter, B. Editor'
 */
export const textOf = (value: unknown, depth = 0): string | undefined => {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value
  if (typeof value === 'number' || typeof value === 'bigint') return String(value)
  if (depth > 2) return undefined
  if (Array.isArray(value)) {
    const texts = value.slice(0, 20).flatMap((item) => textOf(item, depth + 1) ?? [])
    return texts.length === 0 ? undefined : texts.join(', ')
  }
  if (!isJsonObject(value)) return undefined
  for (const key of NAME_KEYS) {
    const text = textOf(value[key], depth + 1)
    if (text !== undefined) return text
  }
  return undefined
}
