import type { Span } from '../../../model/span.ts'
import { NEAR_LENGTH, type Candidate, type TimexLanguage } from '../rule.ts'

/**
 * Takes in the words before an expression that narrow it: "early" + "November", "more than" + "nine months".
 * TIMEX3 counts them to the extent and writes them as `mod`.
 */
export const addModifiers = (
  text: string,
  sentence: Span,
  candidates: readonly Candidate[],
  language: TimexLanguage,
): Candidate[] =>
  candidates.map((candidate, index) => {
    if (candidate.mod !== undefined) return candidate
    const floor = Math.max(
      sentence.start,
      candidate.start - NEAR_LENGTH,
      index > 0 ? (candidates[index - 1]?.end ?? 0) : 0,
    )
    const before = text.slice(floor, candidate.start)
    for (const modifier of language.modifiers) {
      const at = before.search(modifier.pattern)
      if (at < 0 || !modifier.takes(candidate)) continue
      const start = floor + at
      return { ...candidate, start, text: text.slice(start, candidate.end), mod: modifier.mod }
    }
    return candidate
  })
