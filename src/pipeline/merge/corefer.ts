import { by } from '../../base/order.ts'
import type { EventMention } from '../events/event-mention.ts'
import { isSameAct } from './similarity.ts'

const root = (parents: number[], index: number): number => {
  let node = index
  while (parents[node] !== node) {
    parents[node] = parents[parents[node] ?? node] ?? node
    node = parents[node] ?? node
  }
  return node
}

/** A mention is compared with at most this many others of its kind and days: keeps the merge below quadratic. */
const MOST_COMPARED = 400

/**
 * Groups the mentions that tell the same act, in one article or in many. The order of input does not matter.
 * Mentions are compared only where kind, status and days can meet.
 *
 * @returns Groups in order of their first mention (article id, then place).
 */
export const corefer = (mentions: readonly EventMention[]): EventMention[][] => {
  const sorted = [...mentions].sort(
    by(
      (mention) => mention.articleId,
      (mention) => mention.trigger.start,
      (mention) => mention.kind,
      (mention) => mention.rule,
    ),
  )
  const parents = sorted.map((_, index) => index)
  const byDay = new Map<string, number[]>()
  sorted.forEach((mention, index) => {
    if (!mention.days) return
    // A long interval is looked up by its ends: what lies wholly inside it is another, better dated act.
    const { startDay, endDay } = mention.days
    const days = new Set(endDay - startDay <= 10 ? range(startDay - 1, endDay + 1) : [startDay, endDay])
    const compared = new Set<number>()
    for (const day of days) {
      for (const other of byDay.get(`${mention.kind}|${mention.status}|${day}`) ?? []) {
        if (compared.size >= MOST_COMPARED) break
        if (compared.has(other)) continue
        compared.add(other)
        const twin = sorted[other]
        if (twin && root(parents, other) !== root(parents, index) && isSameAct(twin, mention)) {
          const [a, b] = [root(parents, other), root(parents, index)]
          parents[Math.max(a, b)] = Math.min(a, b)
        }
      }
    }
    for (const day of endDay - startDay <= 10 ? range(startDay, endDay) : [startDay, endDay]) {
      const key = `${mention.kind}|${mention.status}|${day}`
      const list = byDay.get(key)
      if (list) list.push(index)
      else byDay.set(key, [index])
    }
  })
  const groups = new Map<number, EventMention[]>()
  sorted.forEach((mention, index) => {
    const key = root(parents, index)
    const group = groups.get(key)
    if (group) group.push(mention)
    else groups.set(key, [mention])
  })
  return [...groups.values()]
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index)
