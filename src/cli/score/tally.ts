/** Answers that were right, that nobody asked for, and that were missed. */
export interface Tally {
  right: number
  spurious: number
  missed: number
}

/** Questions with one answer each, and how many were answered rightly. */
export interface Share {
  right: number
  asked: number
}

export const emptyTally = (): Tally => ({ right: 0, spurious: 0, missed: 0 })

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)

export const precision = ({ right, spurious }: Tally): number => ratio(right, right + spurious)
export const recall = ({ right, missed }: Tally): number => ratio(right, right + missed)
/** Harmonic mean of precision and recall. */
export const f1 = ({ right, spurious, missed }: Tally): number =>
  ratio(2 * right, 2 * right + spurious + missed)
export const accuracy = ({ right, asked }: Share): number => ratio(right, asked)

/** Counts a found set against a wanted one; says whether they are equal. */
export const tallySets = (into: Tally, wanted: ReadonlySet<string>, found: ReadonlySet<string>): boolean => {
  const right = [...wanted].filter((id) => found.has(id)).length
  into.right += right
  into.missed += wanted.size - right
  into.spurious += found.size - right
  return right === wanted.size && right === found.size
}
