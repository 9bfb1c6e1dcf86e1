import type { Terminal } from './terminal.ts'

/** Where lines cannot be written over, a run over this many articles says how far it is, this many times. */
const MANY = 50
const STEPS = 20

/**
 * Tells how many articles, or files, are read: one line that changes where somebody looks on, else a line now and then.
 *
 * @example engine.run(input, showProgress(terminal))
 */
export const showProgress =
  (terminal: Terminal, what: 'articles' | 'files' = 'articles') =>
  (done: number, total: number): void => {
    const line = `${what} read: ${done} of ${total}`
    if (terminal.redraw) terminal.redraw(line)
    else if (total >= MANY && done % Math.ceil(total / STEPS) === 0) terminal.note(line)
  }
