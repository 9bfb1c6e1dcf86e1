/**
 * Weights of a linear classifier with many classes, few of which matter to a feature: each row lists its
 * (class, weight) pairs. Rows without weights cost nothing.
 */
export interface ClassTable {
  readonly bits: number
  readonly classes: number
  /** Pairs of row r are `starts[r]` to `starts[r + 1]`. */
  readonly starts: Uint32Array
  /** Each pair in one cell, that one load gets both: see `packPair`. */
  readonly pairs: Int16Array
}

/** The class in the lower byte, its weight above it. @param weight -127 to 127. */
export const packPair = (label: number, weight: number): number => (weight << 8) | label

/** @example unpackPair(packPair(3, -2)) // [3, -2] */
export const unpackPair = (pair: number): readonly [label: number, weight: number] => [pair & 0xff, pair >> 8]

/** Most rows that are added up at a time. */
const MOST_ROWS = 256
const begins = new Uint32Array(MOST_ROWS)
const ends = new Uint32Array(MOST_ROWS)

/**
 * Adds the weights of the rows to `scores`, one cell a class. The tables are larger than the processor's caches, so
 * all places are looked up first: those loads do not wait for one another.
 */
export const addWeights = ({ starts, pairs }: ClassTable, rows: Int32Array, scores: Int32Array): void => {
  const count = rows.length
  for (let index = 0; index < count; index += 1) {
    const row = rows[index]!
    begins[index] = starts[row]!
    ends[index] = starts[row + 1]!
  }
  for (let index = 0; index < count; index += 1) {
    const end = ends[index]!
    for (let at = begins[index]!; at < end; at += 1) {
      const pair = pairs[at]!
      scores[pair & 0xff]! += pair >> 8
    }
  }
}

/** The class with the highest score from `first` on; of equals, the first. */
export const bestClass = (scores: Int32Array, first = 0): number => {
  let best = first
  let highest = scores[first]!
  for (let label = first + 1; label < scores.length; label += 1) {
    const score = scores[label]!
    if (score <= highest) continue
    best = label
    highest = score
  }
  return best
}

/**
 * Weights of the three transitions, one 32-bit cell a row: ten bits for each action, its weight plus 128 in them.
 * One load gets all three, and four cells can be added up before any sum runs over into the next.
 */
export interface ActionTable {
  readonly bits: number
  readonly cells: Int32Array
}

const LANE = 0x3ff
const BIAS = 128

/** A cell of weights by action, each -128 to 127. */
export const packWeights = (shift: number, left: number, right: number): number =>
  (shift + BIAS) | ((left + BIAS) << 10) | ((right + BIAS) << 20)

/** @example unpackWeights(packWeights(3, -2, 1)) // [3, -2, 1] */
export const unpackWeights = (cell: number): readonly [shift: number, left: number, right: number] => [
  (cell & LANE) - BIAS,
  ((cell >> 10) & LANE) - BIAS,
  (cell >> 20) - BIAS,
]

/** A cell whose three weights are nought. */
export const NO_WEIGHTS = packWeights(0, 0, 0)

/** Adds up the three weights of the rows into `scores`, from cell `at` on. */
export const scoreActions = (
  { cells }: ActionTable,
  rows: Int32Array,
  scores: Int32Array,
  at: number,
): void => {
  let shift = 0
  let left = 0
  let right = 0
  const count = rows.length
  let index = 0
  // By fours: few steps between the loads, so that the processor has many of them under way at once.
  for (; index + 3 < count; index += 4) {
    const sum =
      cells[rows[index]!]! + cells[rows[index + 1]!]! + cells[rows[index + 2]!]! + cells[rows[index + 3]!]!
    shift += sum & LANE
    left += (sum >>> 10) & LANE
    right += sum >>> 20
  }
  for (; index < count; index += 1) {
    const cell = cells[rows[index]!]!
    shift += cell & LANE
    left += (cell >>> 10) & LANE
    right += cell >>> 20
  }
  scores[at] = shift - BIAS * count
  scores[at + 1] = left - BIAS * count
  scores[at + 2] = right - BIAS * count
}
