/**
 * Remembers the last answer: called with the very same arguments it gives the very same value, so that
 * React sees no change.
 *
 * @example const total = memoLast((items: readonly number[]) => sum(items))
 */
export const memoLast = <Inputs extends readonly unknown[], Value>(
  compute: (...inputs: Inputs) => Value,
): ((...inputs: Inputs) => Value) => {
  let last: { readonly inputs: Inputs; readonly value: Value } | undefined
  return (...inputs) => {
    if (!last || inputs.some((input, at) => !Object.is(input, last?.inputs[at]))) {
      last = { inputs, value: compute(...inputs) }
    }
    return last.value
  }
}
