import { formatEdtf } from '../../model/edtf.ts'
import type { Day } from '../../model/day.ts'
import type { Timex } from '../../model/timex.ts'
import type { Anchors, Resolved } from './anchors.ts'
import type { Days } from './calendar.ts'
import type { Expression } from './find-expressions.ts'
import { resolve } from './resolve.ts'

/** What the expressions of a sentence are resolved against. */
export interface ResolveContext {
  /** Undefined when it is not known: relative expressions then get a value with X's and no days. */
  readonly published: Day | undefined
  /** The last days told before this sentence: what "the next day" counts from. */
  readonly previousAnchor?: Days | undefined
  /** The same without what had happened before the story: what "at 8 a.m." counts from. */
  readonly previousStory?: Days | undefined
  /** In a history, "in March" goes on from the date told last. */
  readonly isNarrative?: boolean
  /** The article was written a day ahead of its date. */
  readonly isDayAhead?: boolean
  /** The year under which the article told this month and date before. */
  readonly toldYear?: ((month: number, date: number) => number | undefined) | undefined
}

/** A timex with its days as numbers, for what counts on from it. */
export interface DatedTimex extends Timex {
  readonly days?: Days
}

/** Days told by this expression that "the next day" may count from: no stretch, no plan of "the coming days". */
const tellsAnchor = ({ candidate }: Expression, resolved: Resolved): boolean =>
  resolved.days !== undefined &&
  candidate.meaning.kind !== 'stretch' &&
  candidate.meaning.kind !== 'vague-stretch'

/** True for what may be moved by a week or a year: it does not name its own. */
const isOpen = ({ candidate: { meaning } }: Expression): boolean =>
  meaning.kind === 'weekday' || (meaning.kind === 'date' && meaning.year === undefined)

/** Resolves a sentence's expressions from left to right, each an anchor for the next. */
const resolveInOrder = (expressions: readonly Expression[], context: ResolveContext): Resolved[] => {
  let anchor = context.previousAnchor
  let inSentence: Days | undefined
  const settled: Resolved[] = []
  expressions.forEach((expression, index) => {
    const { candidate, bounds, turn } = expression
    const at: Anchors = {
      published: context.published,
      text: anchor,
      story: context.previousStory,
      sentence: inSentence,
      turn,
      isNarrative: context.isNarrative ?? false,
      isDayAhead: context.isDayAhead ?? false,
      toldYear: context.toldYear,
    }
    let result = resolve(candidate, at)
    const partner = bounds.partner !== undefined && bounds.partner < index ? bounds.partner : undefined
    const first = partner === undefined ? undefined : settled[partner]
    const opener = partner === undefined ? undefined : expressions[partner]
    if (partner !== undefined && opener && first?.days && result.days) {
      if (result.days.startDay < first.days.startDay && isOpen(opener) && isOpen(expression)) {
        // "from Tuesday to Sunday", told on a Wednesday: the nearest of each are not of one week
        if (turn === 'future' || bounds.isOnward) {
          result = resolve(candidate, {
            ...at,
            published: first.days.endDay,
            turn: 'future',
          })
        } else {
          const day = result.days.startDay
          settled[partner] = resolve(opener.candidate, {
            ...at,
            published: day,
            turn: 'past',
          })
        }
      }
    }
    const earlier = settled[index - 1]
    if (earlier?.days && bounds.isPair === true && candidate.meaning.kind === 'weekday') {
      // "on Friday and Saturday": the day behind the first
      result = resolve(candidate, {
        ...at,
        published: earlier.days.endDay,
        turn: 'future',
        isNarrative: false,
        isDayAhead: false,
      })
    }
    if (tellsAnchor(expression, result)) {
      anchor = result.days
      inSentence = result.days
    }
    settled.push(result)
  })
  return settled
}

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

/** "Monday and Tuesday": two days on end are told as one run. */
const isRun = (one: Resolved | undefined, other: Resolved | undefined): boolean =>
  one?.days !== undefined &&
  other?.days?.startDay === one.days.endDay + 1 &&
  one.days.startDay === one.days.endDay &&
  other.days.startDay === other.days.endDay

/** True when all its days lie before publication, whatever the verb says. */
const isOver = ({ days }: Resolved, { published }: ResolveContext): boolean =>
  days !== undefined && published !== undefined && days.endDay < published

/** Turns the expressions of one sentence into timexes. */
export const resolveExpressions = (
  text: string,
  expressions: readonly Expression[],
  context: ResolveContext,
): DatedTimex[] => {
  const resolved = resolveInOrder(expressions, context)
  return resolved.flatMap((result, index) => {
    const expression = expressions[index]
    if (!expression) return []
    const { candidate, bounds, turn } = expression
    const next = expressions[index + 1]?.bounds.isPair === true ? resolved[index + 1] : undefined
    const last = bounds.isPair === true ? resolved[index - 1] : undefined
    const run = isRun(result, next) ? next : isRun(last, result) ? last : undefined
    const range = rangeOf(result, bounds.partner === undefined ? run : resolved[bounds.partner])
    const { start, end } = candidate
    return [
      {
        start,
        end,
        text: text.slice(start, end),
        type: result.type,
        value: result.value,
        ...(result.days ? { edtf: edtfOf(result.days, result.isApproximate), days: result.days } : {}),
        ...(result.mod ? { mod: result.mod } : {}),
        ...(range ? { range: edtfOf(range) } : {}),
        ...(bounds.bound ? { bound: bounds.bound } : {}),
        ...(turn === 'future' && !isOver(result, context) ? { isAhead: true } : {}),
        basis: result.isExplicit ? 'explicit' : 'relative',
        rule: candidate.rule,
      },
    ]
  })
}
