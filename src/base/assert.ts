/**
 * Stops on a bug: a condition that only our own code can break. Bad input is never asserted, it becomes a
 * diagnostic.
 *
 * @throws Error with the message, prefixed so that it reads as a bug.
 * @example assert(span.start <= span.end, 'a span ends before it starts')
 */
export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`bug: ${message}`)
}

/** Closes a switch over a union: a new member that is not handled does not compile. */
export function assertNever(value: never): never {
  throw new Error(`bug: unexpected value ${JSON.stringify(value)}`)
}
