import * as z from 'zod/mini'
import { ACTOR_ROLES } from './actor.ts'
import { PUBLISHED_BASES } from './article.ts'
import { KINDS, STATUSES } from './event-kinds.ts'
import { DATE_BASES } from './timex.ts'

/** The version that this code writes; a reader refuses a higher one with a message. */
export const EVENTS_FILE_VERSION = 1

const isoDay = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/u))
const offset = z.int().check(z.gte(0))
const text = z.string().check(z.minLength(1))

const actor = z.object({
  id: text,
  name: text,
  role: z.enum(ACTOR_ROLES),
})

const article = z.object({
  id: text,
  title: z.string(),
  outlet: z.string(),
  author: z.optional(z.string()),
  url: z.optional(z.string()),
  published: z.object({ date: z.optional(isoDay), basis: z.enum(PUBLISHED_BASES) }),
  words: offset,
  /** SHA-256 of the stored text's UTF-8 bytes, hex. */
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/u)),
  /**
   * Only where several articles are one story, a wire story in several outlets or an updated version: the smallest of
   * their ids, the same in each of them.
   */
  origin: z.optional(text),
})

const part = z.object({ start: offset, end: offset })

const mention = z.object({
  articleId: text,
  start: offset,
  end: offset,
  quote: text,
  attribution: z.optional(z.object({ speaker: z.optional(z.string()), source: z.optional(z.string()) })),
  people: z.optional(z.array(z.string())),
  /** Where inside the quote who, when and what are said; offsets into the article's text. */
  parts: z.optional(
    z.object({
      who: z.optional(z.array(part)),
      when: z.optional(z.array(part)),
      what: z.optional(part),
    }),
  ),
  /** Id of the rule that found it. */
  rule: z.optional(z.string()),
})

const event = z.object({
  id: text,
  kind: z.enum(KINDS),
  phase: z.optional(z.string()),
  status: z.enum(STATUSES),
  title: text,
  date: z.object({
    edtf: z.string(),
    start: z.optional(isoDay),
    end: z.optional(isoDay),
    basis: z.enum(DATE_BASES),
    expression: z.optional(z.string()),
  }),
  participants: z.object({
    initiators: z.array(z.string()),
    targets: z.array(z.string()),
    mediators: z.array(z.string()),
  }),
  place: z.optional(z.string()),
  confidence: z.number().check(z.gte(0), z.lte(1)),
  mentions: z.array(mention).check(z.minLength(1)),
})

/** The one definition of `events.json`: types, validation and the published JSON Schema come from it. */
export const eventsFileSchema = z.object({
  version: z.literal(EVENTS_FILE_VERSION),
  dispute: z.object({
    title: z.string(),
    parties: z.array(z.string()),
    mediators: z.array(z.string()),
    /** `found`: no dispute file; sides and roles were found in the text. */
    basis: z.optional(z.enum(['stated', 'found'])),
  }),
  actors: z.array(actor),
  articles: z.array(article),
  events: z.array(event),
})

export type EventsFile = z.infer<typeof eventsFileSchema>
export type EventsFileArticle = EventsFile['articles'][number]
export type NegotiationEvent = EventsFile['events'][number]
export type Evidence = NegotiationEvent['mentions'][number]
export type EventDate = NegotiationEvent['date']
export type Participants = NegotiationEvent['participants']

/** `<out>/articles/<id>.json`: an article's stored text, read when it is opened. */
export const articleFileSchema = z.object({ id: text, text: z.string() })
export type ArticleFile = z.infer<typeof articleFileSchema>

/** `<out>/timeline/<number>.json`: some events of a large list, whole; see `columns/stored-corpus.ts`. */
export const pieceFileSchema = z.object({ events: z.array(event) })

/** JSON Schema (2020-12) of `events.json`, published beside it. */
export const eventsJsonSchema = (): unknown =>
  z.toJSONSchema(eventsFileSchema, { io: 'input', unrepresentable: 'throw' })
