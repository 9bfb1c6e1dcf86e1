import { by } from '../../../base/order.ts'
import { overlaps } from '../../../model/span.ts'
import type { Candidate } from '../rule.ts'

/**
 * Of candidates that overlap keeps the longest; of equally long ones that of the earlier rule. What is kept
 * comes in the order of the text.
 *
 * @example "Nov. 24-30" wins over "Nov. 24"
 */
export const keepLongest = (candidates: readonly Candidate[]): Candidate[] => {
  const kept: Candidate[] = []
  const ranked = [...candidates].sort(
    by(
      (candidate) => candidate.start - candidate.end,
      (candidate) => candidate.priority,
      (candidate) => candidate.start,
    ),
  )
  for (const candidate of ranked) {
    if (!kept.some((other) => overlaps(other, candidate))) kept.push(candidate)
  }
  return kept.sort(by((candidate) => candidate.start))
}
