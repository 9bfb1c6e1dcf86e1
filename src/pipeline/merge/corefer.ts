import { by } from '../../base/order.ts'
import type { EventMention } from '../events/event-mention.ts'
import { isDated, isSameAct } from './similarity.ts'

const root = (parents: number[], index: number): number => {
  let node = index
  while (parents[node] !== node) {
    parents[node] = parents[parents[node] ?? node] ?? node
    node = parents[node] ?? node
  }
  return node
}

/** A mention is compared with at most this many before it in its block: keeps the merge below quadratic. */
const MOST_COMPARED = 300

interface Days {
  readonly startDay: number
  readonly endDay: number
}

/** The days that two groups can share: a chain of likeness must not tie two days that the text tells apart. */
const meet = (a: Days | undefined, b: Days | undefined): Days | 'apart' | undefined => {
  if (!a || !b) return a ?? b
  const startDay = Math.max(a.startDay, b.startDay)
  const endDay = Math.min(a.endDay, b.endDay)
  return startDay > endDay + 1
    ? 'apart'
    : { startDay: Math.min(startDay, endDay), endDay: Math.max(startDay, endDay) }
}

/** A mention is compared within its article, and with what each of its sides does elsewhere. */
const blocksOf = (mention: EventMention): string[] => {
  const { initiators, targets, mediators } = mention.participants
  const sides = initiators.length > 0 ? initiators : [...targets, ...mediators]
  const act = `${mention.kind}|${mention.status}`
  return [
    ...(sides.length > 0 ? sides : ['']).map((side) => `${act}|by ${side}`),
    `${act}|in ${mention.articleId}`,
  ]
}

/**
 * Groups the mentions that tell the same act, in one article or in many. The order of input does not matter.
 * Mentions are compared only where kind, status and a side agree, in order of their days.
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
  const told = new Map<number, Days>()
  sorted.forEach((mention, index) => {
    if (mention.days && isDated(mention)) told.set(index, mention.days)
  })
  const blocks = new Map<string, number[]>()
  sorted.forEach((mention, index) => {
    for (const block of blocksOf(mention)) {
      const list = blocks.get(block)
      if (list) list.push(index)
      else blocks.set(block, [index])
    }
  })
  const dayOf = (index: number): number => sorted[index]?.days?.startDay ?? Number.MAX_SAFE_INTEGER
  for (const block of blocks.values()) {
    block.sort((a, b) => dayOf(a) - dayOf(b) || a - b)
    block.forEach((index, place) => {
      const mention = sorted[index]
      if (!mention) return
      for (let before = place - 1; before >= Math.max(0, place - MOST_COMPARED); before--) {
        const other = block[before] ?? 0
        const twin = sorted[other]
        const [a, b] = [root(parents, other), root(parents, index)]
        if (a === b || !twin || !isSameAct(twin, mention)) continue
        const days = meet(told.get(a), told.get(b))
        if (days === 'apart') continue
        const [into, from] = [Math.min(a, b), Math.max(a, b)]
        parents[from] = into
        if (days) told.set(into, days)
      }
    })
  }
  const groups = new Map<number, EventMention[]>()
  sorted.forEach((mention, index) => {
    const key = root(parents, index)
    const group = groups.get(key)
    if (group) group.push(mention)
    else groups.set(key, [mention])
  })
  return [...groups.values()]
}
