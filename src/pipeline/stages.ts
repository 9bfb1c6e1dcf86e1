import type { Article } from '../model/article.ts'
import type { Day } from '../model/day.ts'
import type { Span } from '../model/span.ts'
import type { Timex } from '../model/timex.ts'
import type { ActorMention, SourceMention } from './actors/mention.ts'
import type { EventMention } from './events/event-mention.ts'
import type { Sentence, Token } from './language.ts'

/*
 * The type after each stage. Each adds a field to the one before, so a wrong order does not compile. All spans
 * point into `article.text`.
 */

/** Characters folded, furniture blanked: same length as the article's text. */
export interface Cleaned {
  readonly article: Article
  readonly clean: string
  readonly furniture: readonly Span[]
}

export interface Segmented extends Cleaned {
  readonly sentences: readonly (Sentence & { readonly tokens: readonly Token[] })[]
}

export interface ActorTagged extends Segmented {
  /** By sentence. */
  readonly actors: readonly (readonly ActorMention[])[]
  readonly sources: readonly (readonly SourceMention[])[]
}

export interface TimexTagged extends ActorTagged {
  /** By sentence. */
  readonly timexes: readonly (readonly Timex[])[]
  /** The article's day: stated, or inferred from its own evidence. */
  readonly published: Day | undefined
}

export interface EventTagged extends TimexTagged {
  readonly mentions: readonly EventMention[]
}
