/** Weights of the three actions while they are learnt; four cells a row, the last unused. */
export interface ActionTrainer {
  readonly bits: number
  readonly score: (rows: Int32Array, scores: Float64Array) => void
  /** Adds `amount` to an action's weights in the rows. */
  readonly change: (rows: Int32Array, action: number, amount: number) => void
  /** To be called once a decision (or sentence): the clock that averages run by. */
  readonly tick: () => void
  /** Averaged weights, four cells a row. */
  readonly average: () => Float32Array
}

/** Updates that a row must be part of before it gets weights. */
const ADMISSION = 2

/**
 * @param start Weights to begin from (four cells a row); with them, only rows that they use can change, so
 * that the model keeps its size.
 */
export const createActionTrainer = (bits: number, start?: Float32Array): ActionTrainer => {
  const size = 2 ** bits
  const weights = start === undefined ? new Float32Array(size * 4) : Float32Array.from(start)
  const totals = new Float64Array(size * 4)
  const seen = new Uint8Array(size)
  if (start !== undefined) {
    for (let row = 0; row < size; row += 1) {
      const base = row * 4
      if (start[base] !== 0 || start[base + 1] !== 0 || start[base + 2] !== 0) seen[row] = ADMISSION
    }
  }
  const isOpen = start === undefined
  let clock = 1

  const score = (rows: Int32Array, scores: Float64Array): void => {
    let shift = 0
    let left = 0
    let right = 0
    for (let index = 0; index < rows.length; index += 1) {
      const base = rows[index]! * 4
      shift += weights[base]!
      left += weights[base + 1]!
      right += weights[base + 2]!
    }
    scores[0] = shift
    scores[1] = left
    scores[2] = right
  }

  const change = (rows: Int32Array, action: number, amount: number): void => {
    for (let index = 0; index < rows.length; index += 1) {
      const row = rows[index]!
      if (seen[row]! < ADMISSION) {
        if (!isOpen) continue
        // An update touches a row twice, for the right and for the wrong action: count it once.
        if (amount > 0) seen[row]! += 1
        if (seen[row]! < ADMISSION) continue
      }
      weights[row * 4 + action]! += amount
      totals[row * 4 + action]! += amount * clock
    }
  }

  const average = (): Float32Array => {
    const averaged = new Float32Array(size * 4)
    for (let at = 0; at < averaged.length; at += 1) averaged[at] = weights[at]! - totals[at]! / clock
    return averaged
  }

  return { bits, score, change, tick: () => void (clock += 1), average }
}

/** Keeps the `count` rows whose weights differ most between the actions; the others become nought. */
export const pruneActions = (weights: Float32Array, count: number): Float32Array => {
  const rows = weights.length / 4
  const spread = new Float32Array(rows)
  for (let row = 0; row < rows; row += 1) {
    const [shift, left, right] = [weights[row * 4]!, weights[row * 4 + 1]!, weights[row * 4 + 2]!]
    spread[row] = Math.max(shift, left, right) - Math.min(shift, left, right)
  }
  const ordered = Float32Array.from(spread).sort()
  const floor = ordered[Math.max(0, rows - count)]!
  const pruned = new Float32Array(weights.length)
  for (let row = 0; row < rows; row += 1) {
    if (spread[row]! > 0 && spread[row]! >= floor) {
      for (let action = 0; action < 3; action += 1) pruned[row * 4 + action] = weights[row * 4 + action]!
    }
  }
  return pruned
}
