import {
  type Action,
  allowedActions,
  applyAction,
  type Configurations,
  createConfigurations,
  LEFT,
  RIGHT,
  SHIFT,
  startConfigurations,
} from './configurations.ts'
import type { SentenceAtoms } from './sentence-atoms.ts'
import { createStateScores, scoreState, startScores, type StateScores } from './state-scores.ts'
import type { ActionTable } from './weight-tables.ts'

/** Buffers that one parser uses again for each sentence. */
export interface SearchSpace {
  readonly states: StateScores
  configurations: Configurations
  capacity: number
}

export const createSearchSpace = (): SearchSpace => ({
  states: createStateScores(),
  configurations: createConfigurations(4096),
  capacity: 4096,
})

const ensureCapacity = (space: SearchSpace, needed: number): Configurations => {
  if (space.capacity < needed) {
    space.capacity = needed * 2
    space.configurations = createConfigurations(space.capacity)
  }
  return space.configurations
}

/**
 * Follows the best action in each state.
 *
 * @returns Number of the final state; `headsOf` reads the tree off it.
 */
export const searchGreedily = (sentence: SentenceAtoms, table: ActionTable, space: SearchSpace): number => {
  const { length } = sentence
  const none = length + 1
  const configurations = ensureCapacity(space, 2 * length + 2)
  const { states } = space
  const { scores } = states
  startScores(states, length, 2 * length + 2)
  let at = startConfigurations(configurations, none)
  for (let step = 0; step < 2 * length; step += 1) {
    const allowed = allowedActions(configurations, at, length)
    let best: Action = (allowed & (1 << SHIFT)) !== 0 ? SHIFT : (allowed & (1 << LEFT)) !== 0 ? LEFT : RIGHT
    if ((allowed & (allowed - 1)) !== 0) {
      scoreState(states, sentence, configurations, table, at)
      for (const action of [LEFT, RIGHT] as const) {
        if ((allowed & (1 << action)) !== 0 && scores[action]! > scores[best]!) best = action
      }
    }
    at = applyAction(configurations, at, best, none)
  }
  return at
}

/**
 * States further behind the best one than this are given up, in sums of weights: they hardly ever win later. Chosen on
 * `ewt-dev`, where it leaves 38 of 100 states unscored and loses nothing (tools/parser/README.md).
 */
const WIDEST_GAP = 700

/**
 * Keeps the `width` best states at each step (all derivations of a sentence are equally long). The weights must
 * have been trained for it: beam decoding of greedily trained weights loses two to three points.
 *
 * @param widestGap States further behind the best one are given up, though the beam has room for them.
 */
export const searchByBeam = (
  sentence: SentenceAtoms,
  table: ActionTable,
  width: number,
  space: SearchSpace,
  widestGap = WIDEST_GAP,
): number => {
  const { length } = sentence
  const none = length + 1
  const configurations = ensureCapacity(space, (2 * length + 2) * width)
  const { states } = space
  const { scores } = states
  const { state } = configurations
  startScores(states, length, (2 * length + 2) * width)
  const beam = new Int32Array(width)
  beam[0] = startConfigurations(configurations, none)
  let size = 1
  const candidates: { score: number; from: number; action: Action }[] = []
  for (let index = 0; index <= width; index += 1) candidates.push({ score: 0, from: 0, action: SHIFT })
  for (let step = 0; step < 2 * length; step += 1) {
    let filled = 0
    for (let item = 0; item < size; item += 1) {
      const from = beam[item]!
      const allowed = allowedActions(configurations, from, length)
      // One way to go for the one state there is: what it scores decides nothing.
      if (size === 1 && (allowed & (allowed - 1)) === 0) scores.fill(0)
      else scoreState(states, sentence, configurations, table, from)
      for (let action = 0; action < 3; action += 1) {
        if ((allowed & (1 << action)) === 0) continue
        const score = state.score[from]! + scores[action]!
        if (filled === width && score <= candidates[width - 1]!.score) continue
        // Insertion into the short sorted list; the last candidate falls out.
        let place = filled < width ? filled : width - 1
        const spare = candidates[place]!
        while (place > 0 && candidates[place - 1]!.score < score) {
          candidates[place] = candidates[place - 1]!
          place -= 1
        }
        candidates[place] = spare
        spare.score = score
        spare.from = from
        spare.action = action as Action
        if (filled < width) filled += 1
      }
    }
    size = 0
    const least = candidates[0]!.score - widestGap
    for (let index = 0; index < filled; index += 1) {
      const { score, from, action } = candidates[index]!
      if (score < least) break
      const to = applyAction(configurations, from, action, none)
      state.score[to] = score
      beam[size++] = to
    }
  }
  return beam[0]
}
