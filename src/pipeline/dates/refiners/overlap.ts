import { by } from '../../../base/order.ts'
import type { Span } from '../../../model/span.ts'
import type { Candidate } from '../rule.ts'

/**
 * Of candidates that overlap keeps the longest; of equally long ones that of the earlier rule. What is kept
 * comes in the order of the text. Linear in the letters matched.
 *
 * @example "Nov. 24-30" wins over "Nov. 24"
 */
export const keepLongest = (candidates: readonly Candidate[], sentence: Span): Candidate[] => {
  const isTaken = new Uint8Array(sentence.end - sentence.start)
  const kept: Candidate[] = []
  const ranked = [...candidates].sort(
    by(
      (candidate) => candidate.start - candidate.end,
      (candidate) => candidate.priority,
      (candidate) => candidate.start,
    ),
  )
  for (const candidate of ranked) {
    const [from, to] = [candidate.start - sentence.start, candidate.end - sentence.start]
    if (isTaken.subarray(from, to).includes(1)) continue
    isTaken.fill(1, from, to)
    kept.push(candidate)
  }
  return kept.sort(by((candidate) => candidate.start))
}
