import {
  type Action,
  allowedActions,
  applyAction,
  createConfigurations,
  startConfigurations,
} from '../../src/pipeline/syntax/configurations.ts'
import { hashTemplates } from '../../src/pipeline/syntax/hashing.ts'
import { PARSER_ATOMS, PARSER_TEMPLATES, readParserAtoms } from '../../src/pipeline/syntax/parser-features.ts'
import type { SentenceAtoms } from '../../src/pipeline/syntax/sentence-atoms.ts'
import { createActionTrainer } from './action-trainer.ts'
import { actionCosts, cheapestAction } from './oracle.ts'
import { type Random, shuffled } from './seeded-random.ts'

/** A sentence ready for the parser. */
export interface ParsingExample {
  readonly sentence: SentenceAtoms
  /** Gold heads; the root's head is the sentence's length. */
  readonly heads: Int32Array
}

/** Share of the wrong guesses that training follows from the second epoch on, to learn to live with them. */
const EXPLORATION = 0.9

/** How far the best right action must lead the best wrong one, in weights; a decision adds up some 150. */
const MARGIN = 50

const isAllowed = (allowed: number, action: number): boolean => (allowed & (1 << action)) !== 0

/** Trains greedily with the dynamic oracle and returns averaged weights. */
export const trainGreedily = (
  examples: readonly ParsingExample[],
  bits: number,
  epochs: number,
  random: Random,
  report: (epoch: number, wrongShare: number) => void,
): Float32Array => {
  const trainer = createActionTrainer(bits)
  const longest = Math.max(...examples.map(({ heads }) => heads.length))
  const configurations = createConfigurations(2 * longest + 2)
  const values = new Int32Array(PARSER_ATOMS.length)
  const rows = new Int32Array(PARSER_TEMPLATES.count)
  const scores = new Float64Array(3)
  const costs = new Int32Array(3)
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    let wrong = 0
    let decisions = 0
    for (const index of shuffled(examples.length, random)) {
      const { sentence, heads } = examples[index]!
      const none = sentence.length + 1
      let at = startConfigurations(configurations, none)
      for (let step = 0; step < 2 * sentence.length; step += 1) {
        const allowed = allowedActions(configurations, at, sentence.length)
        actionCosts(configurations, at, heads, costs)
        let action = cheapestAction(costs)
        const least = costs[action]!
        if ((allowed & (allowed - 1)) !== 0) {
          readParserAtoms(sentence, configurations, at, values)
          hashTemplates(PARSER_TEMPLATES, values, bits, rows)
          trainer.score(rows, scores)
          let guess = -1
          let gold = -1
          for (let each = 0; each < 3; each += 1) {
            if (!isAllowed(allowed, each)) continue
            if (guess < 0 || scores[each]! > scores[guess]!) guess = each
            if (costs[each] === least && (gold < 0 || scores[each]! > scores[gold]!)) gold = each
          }
          trainer.tick()
          decisions += 1
          action = gold as Action
          let rival = -1
          for (let each = 0; each < 3; each += 1) {
            if (!isAllowed(allowed, each) || costs[each] === least) continue
            if (rival < 0 || scores[each]! > scores[rival]!) rival = each
          }
          if (rival >= 0 && scores[rival]! > scores[gold]! - MARGIN) {
            trainer.change(rows, gold, 1)
            trainer.change(rows, rival, -1)
          }
          if (costs[guess]! > least) {
            wrong += 1
            if (epoch > 0 && random() < EXPLORATION) action = guess as Action
          }
        }
        at = applyAction(configurations, at, action, none)
      }
    }
    report(epoch, wrong / decisions)
  }
  return trainer.average()
}

interface Candidate {
  score: number
  from: number
  action: Action
}

/**
 * Trains for beam search with max-violation updates (Huang, Fayong & Guo 2012): where the gold derivation falls
 * furthest behind the best one in the beam, the two prefixes are told apart.
 *
 * @param start Greedy weights to begin from; only their rows are trained.
 */
export const trainByBeam = (
  examples: readonly ParsingExample[],
  bits: number,
  start: Float32Array,
  width: number,
  epochs: number,
  random: Random,
  report: (epoch: number, wrongShare: number, averaged: () => Float32Array) => void,
): Float32Array => {
  const trainer = createActionTrainer(bits, start)
  const longest = Math.max(...examples.map(({ heads }) => heads.length))
  const configurations = createConfigurations((2 * longest + 2) * (width + 1))
  const { state } = configurations
  const values = new Int32Array(PARSER_ATOMS.length)
  const rows = new Int32Array(PARSER_TEMPLATES.count)
  const scores = new Float64Array(3)
  const costs = new Int32Array(3)

  const scoreState = (sentence: SentenceAtoms, at: number): void => {
    readParserAtoms(sentence, configurations, at, values)
    hashTemplates(PARSER_TEMPLATES, values, bits, rows)
    trainer.score(rows, scores)
  }

  /** Raises (or lowers) the weights of all decisions on the path to a state, down to a shared ancestor. */
  const changePath = (sentence: SentenceAtoms, last: number, stop: number, amount: number): void => {
    for (let at = last; at !== stop; at = state.previous[at]!) {
      readParserAtoms(sentence, configurations, state.previous[at]!, values)
      hashTemplates(PARSER_TEMPLATES, values, bits, rows)
      trainer.change(rows, state.action[at]!, amount)
    }
  }

  const learn = ({ sentence, heads }: ParsingExample): boolean => {
    const { length } = sentence
    const none = length + 1
    const first = startConfigurations(configurations, none)
    let beam = [first]
    let gold = first
    let isGoldInBeam = true
    let worst = 0
    let worstGold = -1
    let worstGuess = -1
    for (let step = 0; step < 2 * length; step += 1) {
      actionCosts(configurations, gold, heads, costs)
      const goldAction = cheapestAction(costs)
      scoreState(sentence, gold)
      const goldScore = state.score[gold]! + scores[goldAction]!
      const candidates: Candidate[] = []
      for (const from of beam) {
        const allowed = allowedActions(configurations, from, length)
        scoreState(sentence, from)
        for (let action = 0; action < 3; action += 1) {
          if (isAllowed(allowed, action)) {
            candidates.push({ score: state.score[from]! + scores[action]!, from, action: action as Action })
          }
        }
      }
      candidates.sort((a, b) => b.score - a.score)
      const next: number[] = []
      let nextGold = -1
      for (const { score, from, action } of candidates.slice(0, width)) {
        const to = applyAction(configurations, from, action, none)
        state.score[to] = score
        next.push(to)
        if (isGoldInBeam && from === gold && action === goldAction) nextGold = to
      }
      if (nextGold < 0) {
        isGoldInBeam = false
        nextGold = applyAction(configurations, gold, goldAction, none)
        state.score[nextGold] = goldScore
      }
      gold = nextGold
      beam = next
      const violation = state.score[beam[0]!]! - goldScore
      if (beam[0] !== gold && violation >= worst) {
        worst = violation
        worstGold = gold
        worstGuess = beam[0]!
      }
    }
    trainer.tick()
    if (worstGold < 0 || beam[0] === gold) return beam[0] === gold
    let [ancestorGold, ancestorGuess] = [worstGold, worstGuess]
    while (ancestorGold !== ancestorGuess) {
      if (ancestorGold > ancestorGuess) ancestorGold = state.previous[ancestorGold]!
      else ancestorGuess = state.previous[ancestorGuess]!
    }
    changePath(sentence, worstGold, ancestorGold, 1)
    changePath(sentence, worstGuess, ancestorGold, -1)
    return false
  }

  for (let epoch = 0; epoch < epochs; epoch += 1) {
    let wrong = 0
    for (const index of shuffled(examples.length, random)) if (!learn(examples[index]!)) wrong += 1
    report(epoch, wrong / examples.length, trainer.average)
  }
  return trainer.average()
}
