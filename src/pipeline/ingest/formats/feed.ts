import { declaredCharset } from '../encoding/declared-charset.ts'
import { decodeText } from '../encoding/decode-text.ts'
import { describeDecoding } from '../encoding/describe-decoding.ts'
import type { Format } from '../format.ts'
import { isJsonObject, textOf, type JsonObject } from '../html/json-ld.ts'
import { LIMITS } from '../limits.ts'
import { readRecords } from '../records/read-records.ts'
import { headOf, leftOut, type Reading, type SourceFile } from '../source-file.ts'
import { tooLarge } from '../too-large.ts'

const objectsOf = (value: unknown): JsonObject[] => (Array.isArray(value) ? value.filter(isJsonObject) : [])

const at = (value: unknown, ...keys: readonly string[]): unknown =>
  keys.reduce<unknown>((inner, key) => (isJsonObject(inner) ? inner[key] : undefined), value)

/** Of the links of an Atom entry the one to the article itself. */
const linkOf = (item: JsonObject): string | undefined => {
  const links = objectsOf(item['links'])
  const own = links.find((link) => link['rel'] === undefined || link['rel'] === 'alternate') ?? links[0]
  return textOf(item['link']) ?? textOf(own?.['href'])
}

/** The last part of an address: an id that stays when newer articles push this one down. */
const slugOf = (link: string | undefined): string | undefined =>
  /\/(?<slug>[^/?#]{8,60}?)(?:\.html?)?\/?(?:[?#].*)?$/u.exec(link ?? '')?.groups?.['slug']

/** An item of a feed of any kind under the names that records go by. */
const recordOf = (item: JsonObject, outlet: string | undefined): JsonObject => {
  const link = linkOf(item)
  const encoded = at(item, 'content', 'encoded') ?? at(item, 'content', 'value') ?? item['content']
  const fields = {
    id: slugOf(link) ?? textOf(at(item, 'guid')) ?? textOf(item['id']),
    title: textOf(item['title']),
    content: textOf(encoded),
    summary: textOf(item['description']) ?? textOf(item['summary']),
    published: textOf(
      item['pubDate'] ??
        item['published'] ??
        at(item, 'dc', 'date') ??
        at(item, 'dc', 'dates') ??
        item['updated'],
    ),
    url: link,
    outlet: textOf(at(item, 'source', 'title')) ?? outlet,
    author: textOf(at(item, 'dc', 'creators') ?? at(item, 'dc', 'creator') ?? item['authors']),
  }
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}

const MOST = { what: 'a feed', most: LIMITS.documentBytes, advice: 'split it' } as const

const read = async (file: SourceFile): Promise<Reading> => {
  const refuse = (code: string, message: string, advice: string): Reading =>
    leftOut({ code, file: file.path, message, advice })
  const refusal = tooLarge(file.path, file.bytes.length, MOST)
  if (refusal) return refusal
  const decoded = await decodeText(file.bytes, declaredCharset(file.bytes))
  if (!decoded.ok) return leftOut({ ...decoded.problem, file: file.path })
  const { parseFeed } = await import('feedsmith')
  let feed: unknown
  try {
    feed = parseFeed(decoded.value.text).feed
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/\s+/gu, ' ').slice(0, 120) : ''
    return refuse(
      'feed-broken',
      `no feed that can be read (${reason})`,
      'fetch it again, or save the articles themselves',
    )
  }
  const items = [...objectsOf(at(feed, 'items')), ...objectsOf(at(feed, 'entries'))]
  if (items.length === 0)
    return refuse('feed-empty', 'a feed with no item in it', 'fetch it again, or remove it')
  const outlet = textOf(at(feed, 'title'))
  const reading = await readRecords(
    items.map((item) => ({ record: recordOf(item, outlet) })),
    file,
  )
  return { ...reading, diagnostics: [...describeDecoding(decoded.value, file.path), ...reading.diagnostics] }
}

/** RSS and Atom: each item an article, its whole text where the feed gives it, else its summary. */
export const feed: Format = {
  name: 'feed',
  endings: ['.rss', '.atom', '.rdf'],
  isSigned: (file) =>
    /^\s{0,200}(?:<\?xml[^>]{0,300}\?>)?(?:\s|<!--[^>]{0,1000}-->|<\?[^>]{0,300}\?>){0,20}<(?:rss|feed|rdf:RDF)[\s>]/iu.test(
      headOf(file),
    ),
  sniff: () => false,
  read,
}
