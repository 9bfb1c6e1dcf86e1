import { fc } from '../../support/fast-check.ts'
import { describe, expect, it } from 'vitest'
import {
  allowedActions,
  applyAction,
  createConfigurations,
  headsOf,
  startConfigurations,
} from '../../../src/pipeline/syntax/configurations.ts'
import { actionCosts, cheapestAction } from '../../../tools/parser/oracle.ts'

/** A random projective tree: a root, and on each side of it stretches that are trees again. */
const projectiveTree = (choices: readonly number[]): Int32Array => {
  const heads = new Int32Array(choices.length)
  const build = (start: number, end: number, head: number): void => {
    if (start >= end) return
    const top = start + ((choices[start] ?? 0) % (end - start))
    heads[top] = head
    build(start, top, top)
    const middle = top + 1 + ((choices[top] ?? 0) % (end - top))
    build(top + 1, middle, top)
    build(middle, end, top)
  }
  build(0, choices.length, choices.length)
  return heads
}

const anyTree = fc.array(fc.nat(1000), { minLength: 1, maxLength: 14 }).map(projectiveTree)

describe('the dynamic oracle', () => {
  it('rebuilds any projective tree by its cheapest actions, at no cost', () => {
    fc.assert(
      fc.property(anyTree, (gold) => {
        const { length } = gold
        const configurations = createConfigurations(2 * length + 2)
        const costs = new Int32Array(3)
        let at = startConfigurations(configurations, length + 1)
        for (let step = 0; step < 2 * length; step += 1) {
          actionCosts(configurations, at, gold, costs)
          const action = cheapestAction(costs)
          expect(costs[action]).toBe(0)
          at = applyAction(configurations, at, action, length + 1)
        }
        const heads = headsOf(configurations, at, length)
        expect([...heads]).toEqual([...gold].map((head) => (head === length ? -1 : head)))
      }),
    )
  })

  it('foresees the loss: arcs missing at the end are the sum of the costs on the way', () => {
    fc.assert(
      fc.property(anyTree, fc.array(fc.nat(2), { minLength: 28, maxLength: 28 }), (gold, wishes) => {
        const { length } = gold
        const configurations = createConfigurations(2 * length + 2)
        const costs = new Int32Array(3)
        let at = startConfigurations(configurations, length + 1)
        let foreseen = 0
        for (let step = 0; step < 2 * length; step += 1) {
          actionCosts(configurations, at, gold, costs)
          const allowed = allowedActions(configurations, at, length)
          const wish = wishes[step] as 0 | 1 | 2
          const action = (allowed & (1 << wish)) !== 0 ? wish : cheapestAction(costs)
          foreseen += costs[action] ?? 0
          at = applyAction(configurations, at, action, length + 1)
        }
        const heads = headsOf(configurations, at, length)
        const missing = [...gold].filter(
          (head, token) => heads[token] !== (head === length ? -1 : head),
        ).length
        expect(foreseen).toBe(missing)
      }),
    )
  })
})
