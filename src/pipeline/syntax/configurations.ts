/**
 * Parser states of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez & Satta 2011), root at the end.
 *
 * SHIFT pushes the first word of the buffer; LEFT makes the top of the stack a dependent of the first word
 * of the buffer; RIGHT makes it a dependent of the word below it on the stack. Stack cells and states are
 * immutable rows of flat arrays that point at earlier rows, so a step costs the same for any length and
 * beam items share all they have in common.
 */
export const SHIFT = 0
export const LEFT = 1
export const RIGHT = 2
export type Action = typeof SHIFT | typeof LEFT | typeof RIGHT

export interface Configurations {
  /** Cells: a word on the stack with its outermost two dependents on each side. Cell 0 is the empty stack. */
  readonly cell: {
    count: number
    readonly token: Int32Array
    readonly below: Int32Array
    /** The first cell that held this word over the same stack: all but its right dependents is the same. */
    readonly origin: Int32Array
    readonly left1: Int32Array
    readonly left2: Int32Array
    readonly lefts: Int32Array
    readonly right1: Int32Array
    readonly right2: Int32Array
    readonly rights: Int32Array
  }
  /** States: the top cell, the first word of the buffer with its left dependents, and how we came here. */
  readonly state: {
    count: number
    readonly top: Int32Array
    readonly buffer: Int32Array
    readonly left1: Int32Array
    readonly left2: Int32Array
    readonly lefts: Int32Array
    readonly previous: Int32Array
    readonly action: Uint8Array
    readonly score: Float64Array
  }
}

const ints = (length: number): Int32Array => new Int32Array(length)

/** @param length Rows of each kind: (2 × tokens + 2) × beam width. */
export const createConfigurations = (length: number): Configurations => ({
  cell: {
    count: 0,
    token: ints(length),
    below: ints(length),
    origin: ints(length),
    left1: ints(length),
    left2: ints(length),
    lefts: ints(length),
    right1: ints(length),
    right2: ints(length),
    rights: ints(length),
  },
  state: {
    count: 0,
    top: ints(length),
    buffer: ints(length),
    left1: ints(length),
    left2: ints(length),
    lefts: ints(length),
    previous: ints(length),
    action: new Uint8Array(length),
    score: new Float64Array(length),
  },
})

/** Empties the store and makes state 0: nothing on the stack, all words in the buffer. */
export const startConfigurations = ({ cell, state }: Configurations, none: number): number => {
  cell.count = 1
  for (const field of [cell.token, cell.left1, cell.left2, cell.right1, cell.right2]) field[0] = none
  cell.below[0] = 0
  cell.origin[0] = 0
  cell.lefts[0] = 0
  cell.rights[0] = 0
  state.count = 1
  state.top[0] = 0
  state.buffer[0] = 0
  state.left1[0] = none
  state.left2[0] = none
  state.lefts[0] = 0
  state.previous[0] = -1
  state.score[0] = 0
  return 0
}

/** Bit set of the allowed actions (1 << action). Only one word may hang on the root, which comes last. */
export const allowedActions = ({ cell, state }: Configurations, at: number, length: number): number => {
  const top = state.top[at]!
  const isAtRoot = state.buffer[at]! >= length
  if (top === 0) return isAtRoot ? 0 : 1 << SHIFT
  if (cell.below[top] === 0) return isAtRoot ? 1 << LEFT : (1 << SHIFT) | (1 << LEFT)
  return isAtRoot ? 1 << RIGHT : (1 << SHIFT) | (1 << LEFT) | (1 << RIGHT)
}

/** Adds the state after an allowed action and returns its number. */
export const applyAction = (
  { cell, state }: Configurations,
  from: number,
  action: Action,
  none: number,
): number => {
  const to = state.count
  state.count += 1
  state.previous[to] = from
  state.action[to] = action
  const top = state.top[from]!
  if (action === LEFT) {
    state.top[to] = cell.below[top]!
    state.buffer[to] = state.buffer[from]!
    state.left1[to] = cell.token[top]!
    state.left2[to] = state.left1[from]!
    state.lefts[to] = state.lefts[from]! + 1
    return to
  }
  const fresh = cell.count
  cell.count += 1
  state.top[to] = fresh
  if (action === SHIFT) {
    cell.token[fresh] = state.buffer[from]!
    cell.below[fresh] = top
    cell.origin[fresh] = fresh
    cell.left1[fresh] = state.left1[from]!
    cell.left2[fresh] = state.left2[from]!
    cell.lefts[fresh] = state.lefts[from]!
    cell.right1[fresh] = none
    cell.right2[fresh] = none
    cell.rights[fresh] = 0
    state.buffer[to] = state.buffer[from]! + 1
    state.left1[to] = none
    state.left2[to] = none
    state.lefts[to] = 0
    return to
  }
  const head = cell.below[top]!
  cell.token[fresh] = cell.token[head]!
  cell.below[fresh] = cell.below[head]!
  cell.origin[fresh] = cell.origin[head]!
  cell.left1[fresh] = cell.left1[head]!
  cell.left2[fresh] = cell.left2[head]!
  cell.lefts[fresh] = cell.lefts[head]!
  cell.right1[fresh] = cell.token[top]!
  cell.right2[fresh] = cell.right1[head]!
  cell.rights[fresh] = cell.rights[head]! + 1
  state.buffer[to] = state.buffer[from]!
  state.left1[to] = state.left1[from]!
  state.left2[to] = state.left2[from]!
  state.lefts[to] = state.lefts[from]!
  return to
}

/** Heads of all words along the path to a final state; -1 for the word on the root. */
export const headsOf = ({ cell, state }: Configurations, last: number, length: number): Int32Array => {
  const heads = new Int32Array(length).fill(-1)
  for (let at = last; state.previous[at]! >= 0; at = state.previous[at]!) {
    const before = state.previous[at]!
    const top = state.top[before]!
    const action = state.action[at]
    if (action === LEFT) {
      const head = state.buffer[before]!
      heads[cell.token[top]!] = head === length ? -1 : head
    } else if (action === RIGHT) heads[cell.token[top]!] = cell.token[cell.below[top]!]!
  }
  return heads
}

/** Heads of a sentence that was read from its end, in reading order again; -1 stays the root. */
export const mirrorHeads = (heads: Int32Array): Int32Array => {
  const last = heads.length - 1
  return heads.map((_, token) => {
    const head = heads[last - token]!
    return head < 0 ? -1 : last - head
  })
}
