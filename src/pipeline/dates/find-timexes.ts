import { formatEdtf } from '../../model/edtf.ts'
import type { Day } from '../../model/day.ts'
import type { Span } from '../../model/span.ts'
import type { Timex } from '../../model/timex.ts'
import type { Token } from '../language.ts'
import type { Anchors, Resolved } from './anchors.ts'
import type { Days } from './calendar.ts'
import { findCandidates } from './find-candidates.ts'
import type { Turn } from './meaning.ts'
import { joinNeighbours } from './refiners/join.ts'
import { addModifiers } from './refiners/modifiers.ts'
import { keepLongest } from './refiners/overlap.ts'
import { findBounds, shareYears, type Bounds } from './refiners/range.ts'
import { resolve } from './resolve.ts'
import type { Candidate, TimexLanguage } from './rule.ts'

export interface TimexContext {
  /** Undefined when it is not known: relative expressions then get a value with X's and no days. */
  readonly published: Day | undefined
  readonly language: TimexLanguage
  /** The sentence's tokens, where a tagger has run. */
  readonly tokens?: readonly Token[] | undefined
  /** The last days told before this sentence: what "the next day" counts from. */
  readonly previousAnchor?: Days | undefined
  readonly isNarrative?: boolean
  readonly isDayAhead?: boolean
  /** The year under which the article told this month and date before. */
  readonly toldYear?: (month: number, date: number) => number | undefined
}

/** A timex with its days as numbers, for what counts on from it. */
export interface DatedTimex extends Timex {
  readonly days?: Days
}

/** Days told by this expression that "the next day" may count from. */
const tellsAnchor = (candidate: Candidate, resolved: Resolved): boolean =>
  resolved.days !== undefined &&
  candidate.meaning.kind !== 'stretch' &&
  candidate.meaning.kind !== 'vague-stretch'

/**
 * The time expressions of one sentence, in the order of the text, each with its TIMEX3 type and value and the
 * days it names.
 *
 * @example findTimexes('Envoys met on Tuesday.', { start: 0, end: 22 }, { published: dayOf(2024, 2, 14), language })
 *   // [{ start: 14, end: 21, text: 'Tuesday', type: 'DATE', value: '2024-02-13', edtf: '2024-02-13', … }]
 */
export const findTimexes = (text: string, sentence: Span, context: TimexContext): DatedTimex[] => {
  const { language } = context
  const found = keepLongest(findCandidates(text, sentence, language))
  if (found.length === 0) return []
  const narrowed = addModifiers(text, sentence, found, language)
  const joined = joinNeighbours(text, narrowed, language.joins)
  const candidates = shareYears(text, joined, language.ranges.list)
  const bounds = findBounds(text, sentence, candidates, language.ranges)

  const resolved = resolveInOrder(text, sentence, candidates, bounds, context)
  return candidates.map((candidate, index) => {
    const { result, turn } = resolved[index] ?? assertNone()
    const { bound, partner } = bounds[index] ?? {}
    const range = rangeOf(result, partner === undefined ? undefined : resolved[partner]?.result)
    const { start, end } = candidate
    return {
      start,
      end,
      text: text.slice(start, end),
      type: result.type,
      value: result.value,
      ...(result.days ? { edtf: edtfOf(result.days, result.isApproximate), days: result.days } : {}),
      ...(result.mod ? { mod: result.mod } : {}),
      ...(range ? { range: edtfOf(range) } : {}),
      ...(bound ? { bound } : {}),
      ...(turn === 'future' && looksOut(candidate) ? { isAhead: true } : {}),
      basis: result.isExplicit ? 'explicit' : 'relative',
      rule: candidate.rule,
    }
  })
}

const assertNone = (): never => {
  throw new Error('bug: a candidate was not resolved')
}

interface Settled {
  readonly result: Resolved
  readonly turn: Turn | undefined
}

/** Resolves a sentence's expressions from left to right, each an anchor for the next. */
const resolveInOrder = (
  text: string,
  sentence: Span,
  candidates: readonly Candidate[],
  bounds: readonly Bounds[],
  context: TimexContext,
): Settled[] => {
  let anchor = context.previousAnchor
  let inSentence: Days | undefined
  const settled: Settled[] = []
  candidates.forEach((candidate, index) => {
    const turn = turnFor(text, sentence, candidates, index, bounds, context)
    const at: Anchors = {
      published: context.published,
      text: anchor,
      sentence: inSentence,
      turn,
      isNarrative: context.isNarrative ?? false,
      isDayAhead: context.isDayAhead ?? false,
      toldYear: context.toldYear,
    }
    let result = resolve(candidate, at)
    const partner = bounds[index]?.partner
    const opening = partner === undefined || partner > index ? undefined : settled[partner]
    if (
      partner !== undefined &&
      opening?.result.days &&
      result.days &&
      isReversed(opening.result.days, result.days)
    ) {
      // "from Tuesday to Sunday", told on a Wednesday: the nearest of each are not of one week
      const first = candidates[partner]
      if (turn === 'future' || !first) {
        result = resolve(candidate, { ...at, published: opening.result.days.endDay, turn: 'future' })
      } else {
        const moved = resolve(first, { ...at, published: result.days.startDay, turn: 'past' })
        settled[partner] = { ...opening, result: moved }
      }
    }
    if (tellsAnchor(candidate, result)) {
      anchor = result.days
      inSentence = result.days
    }
    settled.push({ result, turn })
  })
  return settled
}

const isReversed = (first: Days, second: Days): boolean => second.startDay < first.startDay

/** Lengths and repeated times look neither way. */
const looksOut = ({ meaning }: Candidate): boolean =>
  meaning.kind === 'weekday' ||
  meaning.kind === 'date' ||
  meaning.kind === 'part-of-year' ||
  meaning.kind === 'holiday' ||
  (meaning.kind === 'period' && meaning.offset >= 0)

const edtfOf = (days: Days, isApproximate = false): string =>
  formatEdtf(days.startDay, days.endDay, isApproximate)

/** The days from one end of a range to the other. */
const rangeOf = (one: Resolved, other: Resolved | undefined): Days | undefined => {
  if (!one.days || !other?.days) return undefined
  return {
    startDay: Math.min(one.days.startDay, other.days.startDay),
    endDay: Math.max(one.days.endDay, other.days.endDay),
  }
}

/** The end of a range looks where its start looks, unless its own clause says otherwise. */
const turnFor = (
  text: string,
  sentence: Span,
  candidates: readonly Candidate[],
  index: number,
  bounds: readonly Bounds[],
  { language, tokens }: TimexContext,
): Turn | undefined => {
  const partner = bounds[index]?.partner
  const leading = partner !== undefined && partner < index ? candidates[partner] : undefined
  const candidate = leading ?? candidates[index]
  if (!candidate) return undefined
  return language.turnOf({
    text,
    sentence,
    span: candidate,
    meaning: candidate.meaning,
    ...(tokens ? { tokens } : {}),
  })
}
