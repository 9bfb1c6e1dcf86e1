import type { EventKind, Status } from '../../model/event-kinds.ts'
import type { EventDate, Participants } from '../../model/events-file.ts'
import type { Span } from '../../model/span.ts'

/** One telling of an act in one article, before tellings of the same act are merged. */
export interface EventMention {
  readonly articleId: string
  readonly kind: EventKind
  readonly phase?: string
  readonly status: Status
  readonly participants: Participants
  readonly date: EventDate
  /** Days that the date covers; undefined when undated. */
  readonly days?: { readonly startDay: number; readonly endDay: number; readonly isApproximate: boolean }
  readonly place?: string
  readonly attribution?: { readonly speaker?: string; readonly source?: string }
  readonly people: readonly string[]
  readonly confidence: number
  /** The evidence: a sentence, or the clause that tells this act apart from others in it. */
  readonly span: Span
  readonly quote: string
  /** The word that most clearly signals the act (after ACE), and its base form. */
  readonly trigger: Span
  readonly triggerLemma: string
  /** The verb that tells it, with its particles: for titles. A noun has none. */
  readonly phrase?: string
  readonly isByNegation?: boolean
  /** Classes of the noun that undergoes the act: talks, a truce, captives. */
  readonly themes: readonly string[]
  /** What the act is about, in the words of the text: for titles. */
  readonly topic?: string
  /** Whose that is, where the text does not name him: "the group’s". For titles. */
  readonly owner?: { readonly words: string; readonly id: string }
  /** What words aimed at somebody say, in the words of the text: "of breaking the truce". For titles. */
  readonly about?: string
  /** Whom an appeal is for, in the words of the text, where that is no side: for titles. */
  readonly addressee?: string
  /** Base forms of the content words of the act's clause: for telling acts apart. */
  readonly words: readonly string[]
  /** Base form of the noun that stands for the act or undergoes it: "accord" in "the accord was brokered". */
  readonly noun?: string
  /** How that noun is spoken of: "the accord" and "it" were told before, "its accord" may have been. */
  readonly reference?: 'definite' | 'owned' | 'pronoun'
  /** What is counted: "80 hostages". */
  readonly amounts: readonly { readonly value: number; readonly of: string }[]
  /** Index of its sentence in the article. */
  readonly sentence: number
  /** Told as one more part of what was told before: "also". */
  readonly isAdded?: boolean
  /** Told as what was given up since: "initially refused". */
  readonly isGivenUp?: boolean
  /** The text names nobody: its sides are those of the dispute. */
  readonly isAssumed?: boolean
  /** Told inside quotation marks. */
  readonly isQuoted?: boolean
  /** Told in a title, a heading or a caption. */
  readonly isHeadline?: boolean
  readonly who: readonly Span[]
  readonly when?: Span
  /** Id of the lexicon row that found it. */
  readonly rule: string
}
