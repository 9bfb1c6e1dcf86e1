/** What a boundary (file, worker, URL) gives back: a value, or what is wrong with the input. */
export type Result<Value, Problem = string> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: Problem }

/** @example ok(3) // { ok: true, value: 3 } */
export const ok = <Value>(value: Value): Result<Value, never> => ({ ok: true, value })

/** @example fail('no such file') // { ok: false, problem: 'no such file' } */
export const fail = <Problem>(problem: Problem): Result<never, Problem> => ({ ok: false, problem })
