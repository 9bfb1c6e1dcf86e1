/** What a command ends with: done; nothing could be done with the input (or `--strict` met a warning); wrong usage. */
export const EXIT = { done: 0, badInput: 1, wrongUsage: 2 } as const
export type ExitStatus = (typeof EXIT)[keyof typeof EXIT]
