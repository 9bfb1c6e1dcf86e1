import type { NegotiationEvent } from '../../model/events-file.ts'
import { overlaps, type Span } from '../../model/span.ts'
import type { GoldMention } from './gold.ts'
import { goldSentences, locate } from './gold-sentences.ts'

/** A mention that the pipeline found, and the event it stands for. */
export interface PredictedMention {
  readonly event: NegotiationEvent
  readonly span: Span
  readonly quote: string
}

/** What the gold asks for and what answers it: the found mention, or undefined where it was missed. */
export interface Pairing {
  readonly pairs: readonly { readonly wanted: GoldMention; readonly found: PredictedMention | undefined }[]
  /** Found mentions that answer nothing. */
  readonly spurious: readonly PredictedMention[]
}

/** How much longer than its gold sentence a quote may be and still count as near. */
const NEAR_FACTOR = 1.2

/** The strictest pairs come first: demanded, then the snippet itself, then the preferred kind. */
const PASSES = [false, true].flatMap((isOptional) =>
  [true, false].flatMap((isNear) =>
    [true, false].map((isPreferred) => ({ isOptional, isNear, isPreferred })),
  ),
)

/**
 * Pairs found mentions with gold ones, each at most once: a pair overlaps in place and agrees in kind.
 *
 * @throws Error when a gold snippet is not in the text: the gold belongs to another text.
 */
export const pairMentions = (
  text: string,
  gold: readonly GoldMention[],
  predicted: readonly PredictedMention[],
): Pairing => {
  const sentences = goldSentences(text)
  const wanted = gold.map((mention) => {
    const span = locate(text, mention.q)
    if (!span) throw new Error(`gold snippet not in the text: ${mention.q}`)
    const extent = sentences.filter((sentence) => overlaps(sentence, span))
    const length = (extent.at(-1)?.end ?? span.end) - (extent[0]?.start ?? span.start)
    return { mention, span, extent, maxLength: NEAR_FACTOR * length }
  })
  const used = new Set<PredictedMention>()
  const answers = new Map<GoldMention, PredictedMention>()
  for (const { isOptional, isNear, isPreferred } of PASSES) {
    for (const { mention, span, extent, maxLength } of wanted) {
      if ((mention.opt ?? false) !== isOptional || answers.has(mention)) continue
      const answer = predicted.find((candidate) => {
        if (used.has(candidate)) return false
        const { kind } = candidate.event
        if (isPreferred ? kind !== mention.kinds[0] : !mention.kinds.includes(kind)) return false
        if (!isNear) return extent.some((sentence) => overlaps(sentence, candidate.span))
        return overlaps(candidate.span, span) && candidate.span.end - candidate.span.start <= maxLength
      })
      if (!answer) continue
      used.add(answer)
      answers.set(mention, answer)
    }
  }
  return {
    pairs: gold.map((mention) => ({ wanted: mention, found: answers.get(mention) })),
    spurious: predicted.filter((candidate) => !used.has(candidate)),
  }
}
