import { sameSet } from '../../base/order.ts'
import type { EventKind } from '../../model/event-kinds.ts'
import type { ActorMention } from '../actors/mention.ts'
import type { Sentence } from '../language.ts'
import type { ResolvedDate } from './attach-timex.ts'

/** An act as it is remembered. */
export interface ToldAct {
  readonly kind: EventKind
  readonly initiators: readonly string[]
  readonly resolved: ResolvedDate
  readonly paragraph: number
}

/** Acts remembered. */
const MOST_ACTS = 6

/** What a reader keeps in mind from sentence to sentence of one article. */
export interface StoryMemory {
  readonly paragraph: number
  /** The days that the last dated main clause of this paragraph told. */
  readonly date: ResolvedDate | undefined
  /** The days that any main clause told last. */
  readonly lastDate: ResolvedDate | undefined
  /** Who spoke last, and when, if that was told. */
  readonly speakerIds: readonly string[]
  readonly speechDate: ResolvedDate | undefined
  /** Paragraph in which the speaker was last named. */
  readonly speechParagraph: number
  /** Sides named so far, nearest first. */
  readonly sides: readonly string[]
  /** The acts told last, newest first: what "also" may add to. */
  readonly told: readonly ToldAct[]
  /** Classes of the talks, deal or stoppage last spoken of: what "it" may stand for. */
  readonly topical: readonly string[]
}

export const EMPTY_MEMORY: StoryMemory = {
  paragraph: -1,
  date: undefined,
  lastDate: undefined,
  speakerIds: [],
  speechDate: undefined,
  speechParagraph: -2,
  sides: [],
  told: [],
  topical: [],
}

/** Sides remembered: a dozen is two or three sentences. */
const MOST_SIDES = 12

/** Sides that mentions name, in their order, venues left out. */
export const sidesOf = (actors: readonly ActorMention[]): string[] =>
  actors.flatMap((mention) => (mention.isVenue ? [] : mention.ids))

/** What holds at the start of a sentence: a new paragraph forgets the days told in the one before. */
export const enterSentence = (memory: StoryMemory, sentence: Sentence): StoryMemory =>
  sentence.paragraph === memory.paragraph
    ? memory
    : { ...memory, paragraph: sentence.paragraph, date: undefined }

/** What a sentence leaves behind. */
export const leaveSentence = (
  memory: StoryMemory,
  told: {
    readonly actors: readonly ActorMention[]
    readonly date: ResolvedDate | undefined
    readonly speakerIds: readonly string[]
    readonly topical: readonly string[]
    readonly told?: readonly ToldAct[]
  },
): StoryMemory => ({
  ...memory,
  date: told.date ?? memory.date,
  lastDate: told.date ?? memory.lastDate,
  ...(told.speakerIds.length === 0
    ? {}
    : {
        speakerIds: told.speakerIds,
        speechParagraph: memory.paragraph,
        speechDate:
          told.date ?? (sameSet(told.speakerIds, memory.speakerIds) ? memory.speechDate : undefined),
      }),
  told: [...(told.told ?? []), ...memory.told].slice(0, MOST_ACTS),
  sides: [...sidesOf(told.actors).reverse(), ...memory.sides].slice(0, MOST_SIDES),
  topical: told.topical.length > 0 ? told.topical : memory.topical,
})
