/**
 * Weights of a linear classifier with many classes, few of which matter to a feature: each row lists its
 * (class, weight) pairs. Rows without weights cost nothing.
 */
export interface ClassTable {
  readonly bits: number
  readonly classes: number
  /** Pairs of row r are `starts[r]` to `starts[r + 1]`. */
  readonly starts: Uint32Array
  readonly classOf: Uint8Array
  readonly weight: Int8Array
}

/** Adds up the weights of the rows into `scores` (one cell a class) and returns the best class from `first` on. */
export const bestClass = (table: ClassTable, rows: Int32Array, scores: Int32Array, first = 0): number => {
  const { starts, classOf, weight, classes } = table
  scores.fill(0)
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index]!
    const end = starts[row + 1]!
    for (let pair = starts[row]!; pair < end; pair += 1) scores[classOf[pair]!]! += weight[pair]!
  }
  let best = first
  for (let label = first + 1; label < classes; label += 1) if (scores[label]! > scores[best]!) best = label
  return best
}

/**
 * Weights of the three transitions, one 32-bit cell a row: byte a is the weight of action a plus 128. One
 * load gets all three; sums run in 16-bit lanes, which hold 256 rows.
 */
export interface ActionTable {
  readonly bits: number
  readonly cells: Uint32Array
}

/** A cell whose three weights are nought. */
export const NO_WEIGHTS = 0x00808080

/** Adds up the three weights of the rows into `scores`. */
export const scoreActions = ({ cells }: ActionTable, rows: Int32Array, scores: Int32Array): void => {
  let even = 0
  let odd = 0
  const count = rows.length
  for (let index = 0; index < count; index += 1) {
    const cell = cells[rows[index]!]!
    even = (even + (cell & 0x00ff00ff)) | 0
    odd += (cell >>> 8) & 0xff
  }
  scores[0] = (even & 0xffff) - 128 * count
  scores[1] = odd - 128 * count
  scores[2] = (even >>> 16) - 128 * count
}
