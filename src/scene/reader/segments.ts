import type { Span } from '../../model/span.ts'

/** Something laid over a text: a sentence that reports events, or a part of one. */
export interface Overlay<Mark> extends Span {
  readonly mark: Mark
}

/** A run of text over which the same marks lie. */
export interface Run<Mark> extends Span {
  readonly text: string
  /** Outermost (longest) first. */
  readonly marks: readonly Mark[]
}

/** A block of runs and the line breaks that follow it. */
export interface Paragraph<Mark> {
  readonly runs: readonly Run<Mark>[]
  readonly gap: string
}

const clamp = (offset: number, text: string): number => Math.min(Math.max(offset, 0), text.length)

const usable = <Mark>(text: string, overlays: readonly Overlay<Mark>[]): readonly Overlay<Mark>[] =>
  overlays
    .map((overlay) => ({
      ...overlay,
      start: clamp(overlay.start, text),
      end: clamp(overlay.end, text),
    }))
    .filter((overlay) => overlay.start < overlay.end)
    .sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)

const runsBetween = <Mark>(
  text: string,
  overlays: readonly Overlay<Mark>[],
  start: number,
  end: number,
): readonly Run<Mark>[] => {
  const here = overlays.filter((overlay) => overlay.start < end && start < overlay.end)
  const cuts = new Set([start, end])
  for (const overlay of here) {
    cuts.add(Math.max(overlay.start, start))
    cuts.add(Math.min(overlay.end, end))
  }
  const offsets = [...cuts].sort((a, b) => a - b)
  return offsets.slice(1).map((to, index) => {
    const from = offsets[index] ?? start
    return {
      start: from,
      end: to,
      text: text.slice(from, to),
      marks: here
        .filter((overlay) => overlay.start <= from && to <= overlay.end)
        .map((overlay) => overlay.mark),
    }
  })
}

/**
 * Flattens overlapping spans to runs that concatenate to the text.
 *
 * @example segments('abc', [{ start: 1, end: 2, mark: 'x' }]) // 'a' [], 'b' ['x'], 'c' []
 */
export const segments = <Mark>(text: string, overlays: readonly Overlay<Mark>[]): readonly Run<Mark>[] =>
  text === '' ? [] : runsBetween(text, usable(text, overlays), 0, text.length)

/**
 * The same, by paragraph: the text is broken at line breaks, but never inside an overlay, so that what is
 * marked stays in one piece. Runs and gaps concatenate to the text.
 *
 * @example paragraphs('a\n\nb', []) // [{ runs: ['a'], gap: '\n\n' }, { runs: ['b'], gap: '' }]
 */
export const paragraphs = <Mark>(
  text: string,
  overlays: readonly Overlay<Mark>[],
): readonly Paragraph<Mark>[] => {
  const kept = usable(text, overlays)
  const isInside = (from: number, to: number): boolean =>
    kept.some((overlay) => overlay.start < to && from < overlay.end)
  const blocks: Paragraph<Mark>[] = []
  let start = 0
  const close = (end: number, gap: string): void => {
    if (end > start || gap !== '') {
      blocks.push({ runs: end > start ? runsBetween(text, kept, start, end) : [], gap })
    }
    start = end + gap.length
  }
  for (const gap of text.matchAll(/\s*\n\s*/gu)) {
    if (!isInside(gap.index, gap.index + gap[0].length)) close(gap.index, gap[0])
  }
  close(text.length, '')
  return blocks
}
