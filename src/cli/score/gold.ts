import * as z from 'zod/mini'
import { KINDS, STATUSES } from '../../model/event-kinds.ts'

const goldMention = z.object({
  /** A snippet that occurs once in the article, white space folded, in the mention's sentence. */
  q: z.string().check(z.minLength(1)),
  /** Acceptable kinds, the preferred one first. */
  kinds: z.array(z.enum(KINDS)).check(z.minLength(1)),
  status: z.enum(STATUSES),
  /** EDTF; `~` allows a day either side, `a|b` either date; empty: no date can be told, not scored. */
  date: z.string(),
  init: z.array(z.string()),
  target: z.array(z.string()),
  med: z.array(z.string()),
  /** Mentions with the same key, in any article, are one event. */
  key: z.string(),
  /** Neither demanded nor held against the extractor. */
  opt: z.optional(z.boolean()),
})

/** `gold/<article id>.json`: every mention that a careful reader finds in one article. */
export const goldSchema = z.object({
  article: z.string(),
  mentions: z.array(goldMention),
})

export type Gold = z.infer<typeof goldSchema>
export type GoldMention = Gold['mentions'][number]
