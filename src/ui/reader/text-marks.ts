import type { Evidence } from '../../model/events-file.ts'
import type { Span } from '../../model/span.ts'
import type { Overlay, Run } from '../../scene/reader/segments.ts'
import type { EventSentence, Telling } from '../../scene/reader/sentences.ts'

/** What inside a sentence is told apart. */
export const SENTENCE_PARTS = ['who', 'when', 'what'] as const
export type SentencePartName = (typeof SENTENCE_PARTS)[number]

/** What may lie over a run of an article's text. */
export type TextMark =
  | { readonly kind: 'sentence'; readonly sentence: EventSentence }
  | { readonly kind: 'part'; readonly part: SentencePartName }
  | { readonly kind: 'hit' }

type Parts = Evidence['parts']

const spansOf = (parts: NonNullable<Parts>, part: SentencePartName): readonly Span[] => {
  const spans = parts[part]
  return spans === undefined ? [] : 'start' in spans ? [spans] : spans
}

/** True when the mention tells where its who, when or what stand. */
export const hasParts = (parts: Parts): boolean =>
  parts !== undefined && SENTENCE_PARTS.some((part) => spansOf(parts, part).length > 0)

/** All that lies over a text: every event sentence, the parts of the chosen one, and the words of the search. */
export const overlaysOf = (
  sentences: readonly EventSentence[],
  parts: Parts,
  hits: readonly Span[] = [],
): readonly Overlay<TextMark>[] => [
  ...sentences.map((sentence) => ({
    start: sentence.start,
    end: sentence.end,
    mark: { kind: 'sentence', sentence } as const,
  })),
  ...SENTENCE_PARTS.flatMap((part) =>
    (parts === undefined ? [] : spansOf(parts, part)).map((span) => ({
      start: span.start,
      end: span.end,
      mark: { kind: 'part', part } as const,
    })),
  ),
  ...hits.map(({ start, end }) => ({ start, end, mark: { kind: 'hit' } as const })),
]

/** Sentences over a run, the innermost first. */
export const sentencesOver = (run: Run<TextMark>): readonly EventSentence[] =>
  run.marks.flatMap((mark) => (mark.kind === 'sentence' ? [mark.sentence] : [])).reverse()

/** Everything told in a run, by the innermost sentence first. */
export const tellingsOver = (run: Run<TextMark>): readonly Telling[] =>
  sentencesOver(run).flatMap((sentence) => sentence.tellings)

/** The part of the sentence that a run belongs to, if any. */
export const partOver = (run: Run<TextMark>): SentencePartName | undefined =>
  run.marks.flatMap((mark) => (mark.kind === 'part' ? [mark.part] : [])).at(-1)

/** True where the words of the search stand. */
export const isHit = (run: Run<TextMark>): boolean => run.marks.some((mark) => mark.kind === 'hit')

/** Neighbouring runs that make one thing to choose: the chosen sentence, or a stretch of the same sentences. */
export interface RunGroup {
  readonly isChosen: boolean
  readonly runs: readonly Run<TextMark>[]
}

/**
 * Joins runs that only the parts of a sentence tell apart, and all runs of the chosen sentence, so that it
 * stays one element with the very words of the quote.
 */
export const groupRuns = (
  runs: readonly Run<TextMark>[],
  chosenSentenceId: string | undefined,
): readonly RunGroup[] => {
  const groups: { key: string; isChosen: boolean; runs: Run<TextMark>[] }[] = []
  for (const run of runs) {
    const ids = sentencesOver(run).map((sentence) => sentence.id)
    const isChosen = chosenSentenceId !== undefined && ids.includes(chosenSentenceId)
    const key = isChosen ? 'chosen' : ids.join(' ')
    const last = groups.at(-1)
    if (last?.key === key) last.runs.push(run)
    else groups.push({ key, isChosen, runs: [run] })
  }
  return groups
}
