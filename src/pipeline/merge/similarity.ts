import type { EventMention } from '../events/event-mention.ts'

const DAY_TOLERANCE = 1

const overlap = (a: readonly string[], b: readonly string[]): boolean => a.some((item) => b.includes(item))

const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((item) => b.includes(item))

/** Share of the smaller set that both have, 0..1. @example likeness(['a', 'b'], ['b']) // 1 */
export const likeness = (a: readonly string[], b: readonly string[]): number => {
  const [left, right] = [new Set(a), new Set(b)]
  const smaller = Math.min(left.size, right.size)
  if (smaller === 0) return 0
  let shared = 0
  for (const item of left) if (right.has(item)) shared++
  return shared / smaller
}

/** Is the act placed on the calendar by the text itself, to a few days? */
export const isDated = (mention: EventMention): boolean =>
  mention.days !== undefined &&
  mention.date.basis !== 'publication' &&
  mention.days.endDay - mention.days.startDay <= 10

const daysMeet = (a: EventMention, b: EventMention): boolean => {
  if (!a.days || !b.days) return false
  const slack = a.days.isApproximate || b.days.isApproximate ? DAY_TOLERANCE : 0
  return a.days.startDay - slack <= b.days.endDay && b.days.startDay - slack <= a.days.endDay
}

const castsMeet = (a: EventMention, b: EventMention): boolean => {
  const [p, q] = [a.participants, b.participants]
  const all = (x: typeof p): string[] => [...x.initiators, ...x.targets, ...x.mediators]
  if (all(p).length === 0 || all(q).length === 0) return a.kind === 'talks' || a.kind === 'agreement'
  if (a.kind === 'talks' || a.kind === 'agreement') return overlap(all(p), all(q))
  if (p.initiators.length > 0 && q.initiators.length > 0 && !overlap(p.initiators, q.initiators)) return false
  if (p.initiators.length === 0 || q.initiators.length === 0) return overlap(p.targets, q.targets)
  return p.targets.length === 0 || q.targets.length === 0 || overlap(p.targets, q.targets)
}

/**
 * Do two mentions tell the same act? Compatible kind, status, days and cast; then the better they are dated, the
 * less their words need to agree.
 */
export const isSameAct = (a: EventMention, b: EventMention): boolean => {
  if (a.kind !== b.kind || a.status !== b.status) return false
  if (!daysMeet(a, b) || !castsMeet(a, b)) return false
  const words = likeness(a.words, b.words)
  const sameTrigger = a.triggerLemma === b.triggerLemma
  const sameCast =
    sameSet(a.participants.initiators, b.participants.initiators) &&
    (sameSet(a.participants.targets, b.participants.targets) ||
      a.participants.targets.length === 0 ||
      b.participants.targets.length === 0)
  if (isDated(a) && isDated(b)) return sameCast || words >= 0.34
  if (isDated(a) !== isDated(b)) return (sameCast && (words >= 0.4 || sameTrigger)) || words >= 0.6
  return sameCast ? words >= 0.25 || sameTrigger : words >= 0.5
}
