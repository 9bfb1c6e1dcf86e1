import type { EventKind, Status } from '../../model/event-kinds.ts'
import type { VerbSense } from './lexicon.ts'
import type { Cast } from './participants.ts'

/** An act found in a sentence, before it is dated and its roles are settled. */
export interface Candidate {
  readonly kind: EventKind
  readonly phase?: string
  readonly status: Status
  readonly confidence: number
  /** Index of the trigger token. */
  readonly trigger: number
  readonly theme: number | undefined
  /** Head of what the act is about: for titles. */
  readonly topic: number | undefined
  readonly cast: Cast
  /** Somebody or something else than a side is named as acting: the speaker did not. */
  readonly hasOtherSubject: boolean
  /** Classes of the subject: who or what acts. */
  readonly actingClasses: ReadonlySet<string>
  readonly rule: string
  /** Of the verb that tells it. */
  readonly sense?: VerbSense
  /** The verb that tells it, in base form with its particles; a noun has none. */
  readonly phrase?: string
  /** Told by the negation of its opposite: "will not give in". */
  readonly isByNegation?: boolean
  /** Between the main sides, where the text names none. */
  readonly mutual?: boolean
  /** The word of the act that avenges this one: whom that strikes is held to have done this. */
  readonly avengedBy?: number
  /** Gives way to an act told below it. */
  readonly yields?: boolean
  /** Done to a stoppage of work: "the strike was suspended". */
  readonly isOfStoppage?: boolean
  /** Takes in the acts of its complement: "scrambled to reach a deal" tells one act. */
  readonly absorbs?: boolean
}
