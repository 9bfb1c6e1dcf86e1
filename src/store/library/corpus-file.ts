import * as z from 'zod/mini'
import { fail, ok, type Result } from '../../base/result.ts'
import { sha256 } from '../../base/sha256.ts'
import { PUBLISHED_BASES } from '../../model/article.ts'
import { disputeSchema, type Dispute } from '../../model/dispute.ts'
import { eventsFileSchema, type EventsFile } from '../../model/events-file.ts'
import { placeInWords, type FileProblem } from '../read-events-file.ts'
import { decodeBase64, encodeBase64 } from './base64.ts'
import type { FileOutcome, StoredArticle, StoredResult, StoredSource } from './corpus-record.ts'
import { LIBRARY_ENGLISH } from './library-english.ts'
import type { LibraryWords } from './library-words.ts'
import type { CorpusContents } from './shelf.ts'

/*
 * A corpus as one file, `<name>.parley.json`, to keep or to hand on:
 *
 *   format    always "parley-corpus"
 *   version   1; a reader refuses a higher one
 *   name      what the user calls it
 *   isNamed   whether the user has named it, or it goes by the sides that were found
 *   dispute   the sides as in dispute.yaml; absent: they are found in the text
 *   articles  each as it was read: id, file, title?, outlet?, author?, url?, published?, publishedBasis, text;
 *             `given` holds what the user has said of it, `isLeftOut` that no events are sought in it
 *   outcomes  of each file the articles it gave and what its reader had to say
 *   waiting   files not read yet: path, bytes (base64), plain?
 *   result    what was found: `file` is an events.json, `diagnostics`, `names` (how the articles call each actor, by
 *             id); absent where it was out of date
 */
export const CORPUS_FORMAT = 'parley-corpus'
export const CORPUS_FORMAT_VERSION = 1
export const CORPUS_FILE_ENDING = '.parley.json'

const text = z.string().check(z.minLength(1))
const isoDay = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/u))
const span = z.object({ start: z.int(), end: z.int() })
const diagnostic = z.object({
  code: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  file: z.string(),
  line: z.optional(z.int()),
  column: z.optional(z.int()),
  span: z.optional(span),
  message: z.string(),
  advice: z.string(),
})
/** A link may lead to a web page and nowhere else: the file may come from anybody. */
const webAddress = z.string().check(z.regex(/^https?:\/\//iu, 'a link starts with http:// or https://'))

const article = z.object({
  id: text,
  file: z.string(),
  title: z.optional(z.string()),
  outlet: z.optional(z.string()),
  author: z.optional(z.string()),
  url: z.optional(webAddress),
  published: z.optional(isoDay),
  publishedBasis: z.enum(PUBLISHED_BASES),
  text: z.string(),
  given: z.optional(
    z.object({
      title: z.optional(z.string()),
      outlet: z.optional(z.string()),
      published: z.optional(isoDay),
      publishedBasis: z.optional(z.enum(['stated', 'inferred'])),
    }),
  ),
  isLeftOut: z.optional(z.literal(true)),
})

const corpusFileSchema = z.object({
  format: z.literal(CORPUS_FORMAT),
  version: z.literal(CORPUS_FORMAT_VERSION),
  name: text,
  isNamed: z.boolean(),
  dispute: z.optional(z.unknown()),
  articles: z.array(article),
  outcomes: z.array(
    z.object({ path: text, articleIds: z.array(z.string()), diagnostics: z.array(diagnostic) }),
  ),
  waiting: z.array(z.object({ path: text, bytes: z.string(), plain: z.optional(z.string()) })),
  result: z.optional(
    z.object({
      file: z.unknown(),
      diagnostics: z.array(diagnostic),
      names: z.record(z.string(), z.array(z.string())),
    }),
  ),
})

type Unowned<Row> = Omit<Row, 'corpusId'>

/** A corpus as a file gives it, before it has a place in the library. */
export interface ImportedCorpus {
  readonly name: string
  readonly isNamed: boolean
  readonly dispute: Dispute | undefined
  readonly articles: readonly Unowned<StoredArticle>[]
  readonly outcomes: readonly Unowned<FileOutcome>[]
  readonly sources: readonly Unowned<StoredSource>[]
  /** Undefined: the events are to be found anew. */
  readonly result: Pick<StoredResult, 'file' | 'diagnostics' | 'names'> | undefined
}

/**
 * Writes a corpus as one file. The same corpus gives the same bytes.
 *
 * @example saveFile('talks.parley.json', 'application/json', writeCorpusFile(contents, sources))
 */
export const writeCorpusFile = (
  { record, articles, outcomes, result }: CorpusContents,
  sources: readonly StoredSource[],
): string => {
  const isCurrent = result !== undefined && result.revision === record.revision
  const file: z.input<typeof corpusFileSchema> = {
    format: CORPUS_FORMAT,
    version: CORPUS_FORMAT_VERSION,
    name: record.name,
    isNamed: record.isNamed,
    ...(record.dispute ? { dispute: record.dispute } : {}),
    articles: articles.map((stored) => ({
      ...stored.article,
      ...(Object.keys(stored.given).length > 0 ? { given: stored.given } : {}),
      ...(stored.isLeftOut ? { isLeftOut: true as const } : {}),
    })),
    outcomes: outcomes.map(({ path, articleIds, diagnostics }) => ({
      path,
      articleIds: [...articleIds],
      diagnostics: [...diagnostics] as z.input<typeof diagnostic>[],
    })),
    waiting: sources.map(({ path, bytes, plain }) => ({
      path,
      bytes: encodeBase64(bytes),
      ...(plain === undefined ? {} : { plain }),
    })),
    ...(isCurrent
      ? {
          result: {
            file: result.file,
            diagnostics: [...result.diagnostics] as z.input<typeof diagnostic>[],
            names: Object.fromEntries(Object.entries(result.names).map(([id, names]) => [id, [...names]])),
          },
        }
      : {}),
  }
  return `${JSON.stringify(file, null, 1)}\n`
}

/** Tells whether an event list fits the texts beside it: every checksum, and every quote at its place. */
const fitsTexts = (file: EventsFile, articles: readonly { id: string; text: string }[]): boolean => {
  const texts = new Map(articles.map((each) => [each.id, each.text]))
  return (
    file.articles.every((listed) => sha256(texts.get(listed.id) ?? '') === listed.sha256) &&
    file.events.every(({ mentions }) =>
      mentions.every(({ articleId, start, end, quote }) => texts.get(articleId)?.slice(start, end) === quote),
    )
  )
}

const parse = (content: string, name: string, words: LibraryWords): Result<unknown, FileProblem> => {
  try {
    return ok(JSON.parse(content))
  } catch {
    return fail(words.notJson(name, CORPUS_FILE_ENDING))
  }
}

/**
 * Reads a corpus from a file, or says what is wrong with it and what to do. Events that do not fit the texts are
 * left out, to be found anew: no wrong sentence is ever shown.
 *
 * @example readCorpusFile('{}', 'a.parley.json') // fails: 'a.parley.json holds no corpus …'
 */
export const readCorpusFile = (
  content: string,
  name: string,
  words: LibraryWords = LIBRARY_ENGLISH,
): Result<ImportedCorpus, FileProblem> => {
  const parsed = parse(content, name, words)
  if (!parsed.ok) return parsed
  const head = z.looseObject({ format: z.unknown(), version: z.unknown() }).safeParse(parsed.value)
  if (!head.success || head.data.format !== CORPUS_FORMAT) {
    return fail(words.noCorpus(name, CORPUS_FILE_ENDING))
  }
  if (typeof head.data.version === 'number' && head.data.version > CORPUS_FORMAT_VERSION) {
    return fail(words.newerFormat(name, head.data.version, CORPUS_FORMAT_VERSION))
  }
  const file = corpusFileSchema.safeParse(parsed.value)
  const stated = file.success ? disputeOf(file.data.dispute) : undefined
  if (!file.success || stated === 'invalid') {
    const issue = file.success ? undefined : file.error.issues[0]
    const place = file.success ? 'dispute' : placeInWords(issue?.path ?? [])
    return fail(words.notWhole(name, place, issue?.message))
  }
  const { articles, outcomes, waiting, result } = file.data
  const ids = new Set(articles.map(({ id }) => id))
  if (ids.size < articles.length) {
    return fail(words.twoOfOneId(name))
  }
  const events = eventsFileSchema.safeParse(result?.file)
  const isFitting = result !== undefined && events.success && fitsTexts(events.data, articles)
  return ok({
    name: file.data.name,
    isNamed: file.data.isNamed,
    dispute: stated,
    // Optional fields are absent where they are not there; the schema's type cannot say so.
    articles: articles.map(
      ({ given, isLeftOut, ...rest }) =>
        ({
          id: rest.id,
          article: rest,
          given: given ?? {},
          ...(isLeftOut ? { isLeftOut } : {}),
        }) as Unowned<StoredArticle>,
    ),
    outcomes: outcomes as Unowned<FileOutcome>[],
    sources: waiting.map(({ path, bytes, plain }) => ({
      path,
      bytes: decodeBase64(bytes),
      ...(plain === undefined ? {} : { plain }),
    })),
    result: isFitting
      ? {
          file: events.data,
          diagnostics: result.diagnostics as StoredResult['diagnostics'],
          names: result.names,
        }
      : undefined,
  })
}

const disputeOf = (value: unknown): Dispute | undefined | 'invalid' => {
  if (value === undefined) return undefined
  const parsed = disputeSchema.safeParse(value)
  return parsed.success ? parsed.data : 'invalid'
}
