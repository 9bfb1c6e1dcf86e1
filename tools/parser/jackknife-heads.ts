import {
  type Action,
  allowedActions,
  applyAction,
  createConfigurations,
  headsOf,
  startConfigurations,
} from '../../src/pipeline/syntax/configurations.ts'
import { hashTemplates } from '../../src/pipeline/syntax/hashing.ts'
import { PARSER_ATOMS, PARSER_TEMPLATES, readParserAtoms } from '../../src/pipeline/syntax/parser-features.ts'
import type { SentenceAtoms } from '../../src/pipeline/syntax/sentence-atoms.ts'
import type { Random } from './seeded-random.ts'
import { type ParsingExample, trainGreedily } from './train-parser.ts'

/**
 * Heads of each sentence by a greedy parser trained on the others, as `jackknifeTags` does it for tags.
 *
 * @returns Heads as the examples have them, except -1 for the root.
 */
export const jackknifeHeads = (
  examples: readonly ParsingExample[],
  bits: number,
  folds: number,
  epochs: number,
  random: Random,
): Int32Array[] => {
  const heads: Int32Array[] = []
  for (let fold = 0; fold < folds; fold += 1) {
    const start = Math.floor((fold * examples.length) / folds)
    const end = Math.floor(((fold + 1) * examples.length) / folds)
    const others = [...examples.slice(0, start), ...examples.slice(end)]
    const weights = trainGreedily(others, bits, epochs, random, () => undefined)
    for (const { sentence } of examples.slice(start, end)) heads.push(parseGreedily(sentence, weights, bits))
  }
  return heads
}

/** Parses by weights that are not packed yet. */
const parseGreedily = (sentence: SentenceAtoms, weights: Float32Array, bits: number): Int32Array => {
  const { length } = sentence
  const configurations = createConfigurations(2 * length + 2)
  const values = new Int32Array(PARSER_ATOMS.length)
  const rows = new Int32Array(PARSER_TEMPLATES.count)
  let at = startConfigurations(configurations, length + 1)
  for (let step = 0; step < 2 * length; step += 1) {
    const allowed = allowedActions(configurations, at, length)
    readParserAtoms(sentence, configurations, at, values)
    hashTemplates(PARSER_TEMPLATES, values, bits, rows)
    let best = -1
    let bestScore = 0
    for (let action = 0; action < 3; action += 1) {
      if ((allowed & (1 << action)) === 0) continue
      let score = 0
      for (const row of rows) score += weights[row * 4 + action]!
      if (best < 0 || score > bestScore) {
        best = action
        bestScore = score
      }
    }
    at = applyAction(configurations, at, best as Action, length + 1)
  }
  return headsOf(configurations, at, length)
}
