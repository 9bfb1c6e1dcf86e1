import { isoDay, type Day } from '../../model/day.ts'
import { formatEdtf } from '../../model/edtf.ts'
import type { Span } from '../../model/span.ts'
import type { Timex } from '../../model/timex.ts'
import type { ResolvedDate } from './attach-timex.ts'
import { clauseOf, relationOf, type Tree } from './tree.ts'

/** An act told by the time between it and another: "three days after the rebels walked out". */
export interface Elapsed {
  /** From the other act to this one: negative where this one came first. */
  readonly days: number
  /** The verb of the other act, the one before or else the main one; undefined where there is none. */
  readonly from: number | undefined
  /** Its clause, from "after" on: a date within is the act's own. */
  readonly clause: Span
}

const DAYS_OF: Readonly<Record<string, number>> = { D: 1, W: 7 }
const HOURS_PER_DAY = 24

/** Whole days of a TIMEX3 duration; a few hours or minutes, and "hours" without a number, are none. */
const daysOf = (value: string): number | undefined => {
  const clock = /^PT(?<count>\d+|X)(?<unit>[HMS])$/u.exec(value)?.groups
  if (clock) return clock['unit'] === 'H' ? Math.floor((Number(clock['count']) || 0) / HOURS_PER_DAY) : 0
  const told = /^P(?<count>\d+)(?<unit>[DW])$/u.exec(value)?.groups
  return told ? Number(told['count']) * (DAYS_OF[told['unit'] ?? ''] ?? 1) : undefined
}

/**
 * How far an act lies from the one its sentence tells first, where a length of time before "after" or "before" says so.
 *
 * @example in "Norland shelled the port on Monday, a day after the rebels walked out", for "walked": a day back
 */
export const elapsedTo = (tree: Tree, trigger: number, timexes: readonly Timex[]): Elapsed | undefined => {
  for (const timex of timexes) {
    if (timex.type !== 'DURATION') continue
    const days = daysOf(timex.value)
    const last = tree.tokens.findLastIndex(({ start, end }) => start >= timex.start && end <= timex.end)
    const side = tree.tokens[last + 1]?.lemma ?? ''
    const isAfter = tree.grammar.times.after.has(side)
    const isBefore = tree.grammar.times.before.has(side)
    if (days === undefined || last < 0 || last >= trigger || !(isAfter || isBefore)) continue
    const verb = tree.tokens.findIndex(
      ({ upos }, index) => index > last && upos === 'VERB' && relationOf(tree, index) !== 'amod',
    )
    const isNominal = tree.tokens.slice(last + 1, verb).some(({ upos }) => upos === 'PUNCT')
    if (isNominal && trigger >= verb) continue
    const isJoined = relationOf(tree, trigger) === 'conj' && tree.heads[trigger] === verb
    if (trigger > verb && verb >= 0 && !isJoined) continue
    const from = tree.tokens.findLastIndex(({ upos }, index) => index < last && upos === 'VERB')
    const end =
      tree.tokens.find(({ upos }, index) => index > verb && upos === 'PUNCT')?.start ??
      Number.MAX_SAFE_INTEGER
    const root = tree.heads.indexOf(-1)
    const base = from < 0 && root !== trigger ? root : from
    return {
      days: isAfter ? -days : days,
      from: base < 0 ? undefined : base,
      clause: { start: timex.end, end },
    }
  }
  return undefined
}

/** Days to what is still to come; `isWithin` where it may come at any day till then. */
export interface Ahead {
  readonly days: number
  readonly isWithin: boolean
}

/** "will meet within five days", "will be hit in two weeks". */
export const aheadBy = (tree: Tree, trigger: number, timexes: readonly Timex[]): Ahead | undefined => {
  for (const timex of timexes) {
    const days = timex.type === 'DURATION' ? daysOf(timex.value) : undefined
    const first = tree.tokens.findIndex(({ start }) => start >= timex.start)
    const preposition = tree.tokens[first - 1]?.lemma ?? ''
    const isWithin = tree.grammar.times.within.has(preposition)
    if (days === undefined || !(isWithin || tree.grammar.times.ahead.has(preposition))) continue
    if (first < 0 || clauseOf(tree, first) !== clauseOf(tree, trigger)) continue
    return { days, isWithin }
  }
  return undefined
}

/** Counted from publication, and no surer than "about". */
export const dateAhead = (published: Day, { days, isWithin }: Ahead): ResolvedDate => {
  const endDay = published + days
  const startDay = isWithin ? published : endDay
  return {
    date: {
      edtf: formatEdtf(startDay, endDay, true),
      start: isoDay(startDay),
      end: isoDay(endDay),
      basis: 'relative',
    },
    days: { startDay, endDay, isApproximate: true },
  }
}

/** "Hours before the signing, …": goes on from what was told last, whatever the paragraph. */
export const opensBriefly = (sentence: Span, timexes: readonly Timex[]): boolean =>
  timexes.some(
    ({ type, value, start }) => type === 'DURATION' && value.startsWith('PT') && start === sentence.start,
  )

/** A date some days away, and no surer than the count. */
export const shifted = (resolved: ResolvedDate, by: number): ResolvedDate => {
  if (resolved.days === undefined) return resolved
  const startDay = resolved.days.startDay + by
  const endDay = resolved.days.endDay + by
  const isApproximate = resolved.days.isApproximate
  return {
    date: {
      ...resolved.date,
      edtf: formatEdtf(startDay, endDay, isApproximate),
      start: isoDay(startDay),
      end: isoDay(endDay),
      ...(resolved.date.basis === 'publication' ? {} : { basis: 'context' }),
    },
    days: { startDay, endDay, isApproximate },
  }
}
