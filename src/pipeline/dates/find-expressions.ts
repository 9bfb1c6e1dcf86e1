import type { Span } from '../../model/span.ts'
import type { Token } from '../language.ts'
import { findCandidates } from './find-candidates.ts'
import type { ClauseTurn } from './meaning.ts'
import { joinNeighbours } from './refiners/join.ts'
import { addModifiers } from './refiners/modifiers.ts'
import { keepLongest } from './refiners/overlap.ts'
import { findBounds, shareYears, type Bounds } from './refiners/range.ts'
import type { Candidate, TimexLanguage } from './rule.ts'

/** A time expression of a sentence, read but not yet resolved. */
export interface Expression {
  readonly candidate: Candidate
  readonly bounds: Bounds
  /** Which way its clause looks. */
  readonly turn: ClauseTurn | undefined
}

/**
 * Finds and reads the time expressions of a sentence, in the order of the text: candidates first, then the
 * refiners, one after the other.
 */
export const findExpressions = (
  text: string,
  sentence: Span,
  language: TimexLanguage,
  tokens?: readonly Token[],
): Expression[] => {
  const found = findCandidates(text, sentence, language)
  if (found.length === 0) return []
  const kept = keepLongest(found, sentence)
  const narrowed = addModifiers(text, sentence, kept, language)
  const joined = joinNeighbours(text, narrowed, language.joins)
  const candidates = shareYears(text, joined, language.ranges.list)
  const bounds = findBounds(text, sentence, candidates, language.ranges)
  const turnAt = (candidate: Candidate): ClauseTurn | undefined =>
    language.turnOf({
      text,
      sentence,
      span: candidate,
      meaning: candidate.meaning,
      ...(tokens ? { tokens } : {}),
    })
  return candidates.map((candidate, index) => {
    const bound = bounds[index] ?? {}
    if (!hasTurn(candidate)) return { candidate, bounds: bound, turn: undefined }
    const { partner } = bound
    const leading = partner !== undefined && partner < index && !bound.isOnward && candidates[partner]
    if (!leading) return { candidate, bounds: bound, turn: turnAt(candidate) }
    // the end of a range looks where its start looks, but for an end with a verb of its own that looks ahead
    const isAhead = bound.isApart === true && turnAt(candidate) === 'future'
    return { candidate, bounds: bound, turn: isAhead ? 'future' : turnAt(leading) }
  })
}

/** Lengths of time, repeated times and references look neither way, nor does what names its year. */
const hasTurn = ({ meaning }: Candidate): boolean =>
  meaning.kind === 'weekday' ||
  meaning.kind === 'date' ||
  meaning.kind === 'week-of' ||
  meaning.kind === 'part-of-year' ||
  meaning.kind === 'holiday' ||
  meaning.kind === 'range' ||
  (meaning.kind === 'period' && (meaning.offset >= 0 || meaning.unit === 'weekend'))
