import {
  type Action,
  allowedActions,
  type Configurations,
  LEFT,
  RIGHT,
  SHIFT,
} from '../../src/pipeline/syntax/configurations.ts'

/**
 * Dynamic oracle for arc-hybrid (Goldberg & Nivre 2013): how many gold arcs become impossible by each action.
 *
 * @param heads Gold heads; the root's head is `length`.
 * @param costs Filled for SHIFT, LEFT and RIGHT; forbidden actions cost 1000.
 */
export const actionCosts = (
  { cell, state }: Configurations,
  at: number,
  heads: Int32Array,
  costs: Int32Array,
): void => {
  const length = heads.length
  const allowed = allowedActions({ cell, state }, at, length)
  const top = state.top[at]!
  const buffer = state.buffer[at]!
  costs.fill(1000)
  if ((allowed & (1 << SHIFT)) !== 0) {
    let cost = 0
    for (let stacked = top; stacked !== 0; stacked = cell.below[stacked]!) {
      const token = cell.token[stacked]!
      if (heads[token] === buffer) cost += 1
      if (stacked !== top && heads[buffer] === token) cost += 1
    }
    costs[SHIFT] = cost
  }
  if ((allowed & ((1 << LEFT) | (1 << RIGHT))) === 0) return
  const token = cell.token[top]!
  const head = heads[token]!
  let lostDependents = 0
  for (let other = buffer; other < length; other += 1) if (heads[other] === token) lostDependents += 1
  if ((allowed & (1 << LEFT)) !== 0) {
    const second = cell.below[top]!
    const isBelow = second !== 0 && head === cell.token[second]
    costs[LEFT] = lostDependents + (head > buffer || isBelow ? 1 : 0)
  }
  if ((allowed & (1 << RIGHT)) !== 0) costs[RIGHT] = lostDependents + (head >= buffer ? 1 : 0)
}

/** The cheapest action; of equally cheap ones LEFT before RIGHT before SHIFT. */
export const cheapestAction = (costs: Int32Array): Action =>
  costs[LEFT]! <= costs[RIGHT]! && costs[LEFT]! <= costs[SHIFT]!
    ? LEFT
    : costs[RIGHT]! <= costs[SHIFT]!
      ? RIGHT
      : SHIFT
