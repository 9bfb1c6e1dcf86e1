/** Rows that one class trainer can hold, and its marks for rows without weights. */
const MOST_ROWS = 1 << 21
const UNSEEN = -1
const SEEN_ONCE = -2

/**
 * Averaged perceptron over many classes (Collins 2002). Only rows met in a second update get weights: features
 * seen once teach nothing.
 */
export interface ClassTrainer {
  readonly bits: number
  readonly classes: number
  /** Adds up the weights of the rows into `scores`. */
  readonly score: (rows: Int32Array, scores: Float64Array) => void
  /** Counts a decision; raises `gold` and lowers `guess` where they differ. */
  readonly learn: (rows: Int32Array, gold: number, guess: number) => void
  /** Averaged weights by row: pairs of class and weight. */
  readonly average: () => Map<number, Float32Array>
}

export const createClassTrainer = (bits: number, classes: number): ClassTrainer => {
  const slotOf = new Int32Array(2 ** bits).fill(UNSEEN)
  const rowOf: number[] = []
  const weights = new Float32Array(MOST_ROWS * classes)
  const totals = new Float32Array(MOST_ROWS * classes)
  let clock = 1

  const score = (rows: Int32Array, scores: Float64Array): void => {
    scores.fill(0)
    for (let index = 0; index < rows.length; index += 1) {
      const slot = slotOf[rows[index]!]!
      if (slot < 0) continue
      const base = slot * classes
      for (let label = 0; label < classes; label += 1) scores[label]! += weights[base + label]!
    }
  }

  const learn = (rows: Int32Array, gold: number, guess: number): void => {
    clock += 1
    if (gold === guess) return
    for (const row of rows) {
      let slot = slotOf[row]!
      if (slot === UNSEEN) {
        slotOf[row] = SEEN_ONCE
        continue
      }
      if (slot === SEEN_ONCE) {
        if (rowOf.length === MOST_ROWS) continue
        slot = rowOf.length
        slotOf[row] = slot
        rowOf.push(row)
      }
      const base = slot * classes
      weights[base + gold]! += 1
      weights[base + guess]! -= 1
      totals[base + gold]! += clock
      totals[base + guess]! -= clock
    }
  }

  const average = (): Map<number, Float32Array> => {
    const averaged = new Map<number, Float32Array>()
    for (const [slot, row] of rowOf.entries()) {
      const values = new Float32Array(classes)
      for (let label = 0; label < classes; label += 1) {
        const at = slot * classes + label
        values[label] = weights[at]! - totals[at]! / clock
      }
      averaged.set(row, values)
    }
    return averaged
  }

  return { bits, classes, score, learn, average }
}

/**
 * The class to learn against: the best wrong one where it comes within `margin` of the right one, else the right
 * one itself. A margin of nought is the plain perceptron; a wide one goes on learning after the training data
 * are explained, which is worth 0.3 points on unseen text.
 */
export const rivalOf = (scores: Float64Array, gold: number, margin: number, first = 0): number => {
  const kept = scores[gold]!
  scores[gold] = kept - margin
  const best = indexOfBest(scores, first)
  scores[gold] = kept
  return best
}

/** @returns Number of the greatest score from `first` on. */
export const indexOfBest = (scores: Float64Array, first = 0): number => {
  let best = first
  for (let label = first + 1; label < scores.length; label += 1)
    if (scores[label]! > scores[best]!) best = label
  return best
}
