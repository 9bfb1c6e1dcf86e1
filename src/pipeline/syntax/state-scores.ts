import type { Configurations } from './configurations.ts'
import { hashTemplates } from './hashing.ts'
import { PARSER_ATOMS, PARSER_TEMPLATES_OF, readParserAtoms } from './parser-features.ts'
import type { SentenceAtoms } from './sentence-atoms.ts'
import { type ActionTable, scoreActions } from './weight-tables.ts'

const { buffer, stack, top, both } = PARSER_TEMPLATES_OF

/** What the templates that look at one thing alone say of it: worked out once a sentence, however often it comes. */
interface Part {
  readonly rows: Int32Array
  /** 1 where the scores are known, by place. */
  known: Uint8Array
  /** Three scores a place. */
  scores: Int32Array
}

/** Buffers for scoring the states of one sentence after another. */
export interface StateScores {
  readonly values: Int32Array
  readonly rows: Int32Array
  /** Scores of SHIFT, LEFT and RIGHT in the state last asked for. */
  readonly scores: Int32Array
  readonly buffer: Part
  readonly stack: Part
  readonly top: Part
}

const createPart = (count: number): Part => ({
  rows: new Int32Array(count),
  known: new Uint8Array(0),
  scores: new Int32Array(0),
})

export const createStateScores = (): StateScores => ({
  values: new Int32Array(PARSER_ATOMS.length),
  rows: new Int32Array(both.count),
  scores: new Int32Array(3),
  buffer: createPart(buffer.count),
  stack: createPart(stack.count),
  top: createPart(top.count),
})

const forget = (part: Part, places: number): void => {
  if (part.known.length >= places) part.known.fill(0, 0, places)
  else {
    part.known = new Uint8Array(2 * places)
    part.scores = new Int32Array(6 * places)
  }
}

/**
 * To be called before the states of another sentence, or by other weights.
 *
 * @param words Of the sentence.
 * @param cells At most so many stack cells will there be.
 */
export const startScores = (scores: StateScores, words: number, cells: number): void => {
  forget(scores.buffer, words + 1)
  forget(scores.stack, cells)
  forget(scores.top, cells)
}

/** Scores the three actions in a state; the answer stands in `space.scores`. */
export const scoreState = (
  space: StateScores,
  sentence: SentenceAtoms,
  configurations: Configurations,
  table: ActionTable,
  at: number,
): void => {
  const { values, rows, scores } = space
  readParserAtoms(sentence, configurations, at, values)
  const word = configurations.state.buffer[at]!
  if (space.buffer.known[word] === 0) {
    space.buffer.known[word] = 1
    hashTemplates(buffer, values, table.bits, space.buffer.rows)
    scoreActions(table, space.buffer.rows, space.buffer.scores, 3 * word)
  }
  const cell = configurations.state.top[at]!
  const origin = configurations.cell.origin[cell]!
  if (space.stack.known[origin] === 0) {
    space.stack.known[origin] = 1
    hashTemplates(stack, values, table.bits, space.stack.rows)
    scoreActions(table, space.stack.rows, space.stack.scores, 3 * origin)
  }
  if (space.top.known[cell] === 0) {
    space.top.known[cell] = 1
    hashTemplates(top, values, table.bits, space.top.rows)
    scoreActions(table, space.top.rows, space.top.scores, 3 * cell)
  }
  hashTemplates(both, values, table.bits, rows)
  scoreActions(table, rows, scores, 0)
  for (let action = 0; action < 3; action += 1) {
    scores[action]! +=
      space.buffer.scores[3 * word + action]! +
      space.stack.scores[3 * origin + action]! +
      space.top.scores[3 * cell + action]!
  }
}
