import type { Terminal } from '../../src/cli/terminal.ts'

/** A terminal that keeps what was said to it. */
export const recordingTerminal = (): Terminal & { readonly results: string[]; readonly notes: string[] } => {
  const results: string[] = []
  const notes: string[] = []
  return {
    results,
    notes,
    result: (line) => {
      results.push(line)
      return Promise.resolve()
    },
    note: (line) => {
      notes.push(line)
    },
  }
}
