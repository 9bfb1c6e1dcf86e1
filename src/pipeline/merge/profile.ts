import { unique } from '../../base/order.ts'
import type { EventKind } from '../../model/event-kinds.ts'
import type { EventMention } from '../events/event-mention.ts'

/** What of a mention is compared, prepared once so that a comparison builds nothing. */
export interface Profile {
  /** Its place in the order of all mentions. */
  readonly place: number
  readonly mention: EventMention
  /** Everybody in it, in any role. */
  readonly sides: readonly string[]
  /** Ids of its distinct content words, rising. */
  readonly words: Int32Array
  /** One bit for each word, folded: two profiles that share no bit share no word. */
  readonly wordBits: number
  /** How much its words tell together. */
  readonly weight: number
  /** Placed on the calendar by the text itself, not only by the day of publication. */
  readonly isTold: boolean
  /** First and last day; the whole calendar where nothing is known. */
  readonly startDay: number
  readonly endDay: number
  /** Days from first to last. */
  readonly length: number
}

/** How much each word of a corpus tells: one that every other mention holds tells little. */
export interface Wording {
  /** Ids in order of the words. */
  readonly idOf: ReadonlyMap<string, number>
  readonly weightOf: Float64Array
}

/** Is the act placed on the calendar by the text itself? */
export const isTold = ({ days, date }: EventMention): boolean =>
  days !== undefined && date.basis !== 'publication'

/** Kinds of acts that are words of mouth: the verb ("refused") says nothing of what was refused. */
const SPOKEN: ReadonlySet<EventKind> = new Set(['rejection', 'proposal', 'pressure', 'acceptance'])

/** The words of its clause; verbs that one row of the lexicon lists tell the same deed. */
const wordsOf = ({ kind, words, triggerLemma, isByNegation, rule }: EventMention): readonly string[] => {
  // "will not resume": what is refused is the verb's own act.
  if (SPOKEN.has(kind)) return isByNegation === true ? words : words.filter((word) => word !== triggerLemma)
  return [...words, `=${rule}`]
}

/** Weight of the commonest word: of two acts told in the same words something is shared. */
const LEAST_WEIGHT = 0.3

/** A corpus of fewer mentions than this does not show which words are common. */
const FEW_MENTIONS = 100

/** Weighs the words of a corpus by how few of its mentions hold them. */
export const weighWords = (mentions: readonly EventMention[]): Wording => {
  const counts = new Map<string, number>()
  for (const mention of mentions) {
    for (const word of new Set(wordsOf(mention))) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  const known = [...counts.keys()].sort()
  const total = Math.log(Math.max(mentions.length, FEW_MENTIONS) + 1)
  return {
    idOf: new Map(known.map((word, id) => [word, id])),
    weightOf: Float64Array.from(known, (word) =>
      Math.max(LEAST_WEIGHT, 1 - Math.log(counts.get(word) ?? 1) / total),
    ),
  }
}

export const profileOf = (mention: EventMention, place: number, { idOf, weightOf }: Wording): Profile => {
  const { initiators, targets, mediators } = mention.participants
  const words = Int32Array.from(unique(wordsOf(mention)), (word) => idOf.get(word) ?? 0).sort()
  const { startDay, endDay } = mention.days ?? {
    startDay: Number.MIN_SAFE_INTEGER,
    endDay: Number.MAX_SAFE_INTEGER,
  }
  return {
    place,
    mention,
    sides: unique([...initiators, ...targets, ...mediators]),
    words,
    wordBits: words.reduce((bits, id) => bits | (1 << (id & 31)), 0),
    weight: words.reduce((sum, id) => sum + (weightOf[id] ?? 0), 0),
    isTold: isTold(mention),
    startDay,
    endDay,
    length: endDay - startDay + 1,
  }
}

/** One shared word of few says little: profiles count as telling at least this much. */
const LEAST_TOLD = 2.4

/** How far the words of the shorter profile are in the other, by weight, 0..1. */
export const wordLikeness = (a: Profile, b: Profile, { weightOf }: Wording): number => {
  if ((a.wordBits & b.wordBits) === 0) return 0
  let left = 0
  let right = 0
  let shared = 0
  while (left < a.words.length && right < b.words.length) {
    const x = a.words[left] ?? 0
    const y = b.words[right] ?? 0
    if (x === y) shared += weightOf[x] ?? 0
    if (x <= y) left++
    if (y <= x) right++
  }
  return shared / Math.max(LEAST_TOLD, Math.min(a.weight, b.weight))
}
