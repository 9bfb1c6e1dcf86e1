/** By these a user or a system asks a program to end. */
const ENDING = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** From the beginning of such a piece of work to the next turn of the loop. */
let isHeld = false

/**
 * Does a short piece of work that had better not be left half done: who asks the program to end meanwhile is obeyed
 * right after it.
 *
 * @example withSignalsHeld(() => exchange(folder))
 */
export const withSignalsHeld = (work: () => void): void => {
  if (isHeld) return work()
  isHeld = true
  let asked: NodeJS.Signals | undefined
  const note = (signal: NodeJS.Signals): void => {
    asked ??= signal
  }
  for (const signal of ENDING) process.on(signal, note)
  try {
    work()
  } finally {
    // A signal that has come is told of in the next turn of the loop, and not before.
    setImmediate(() => {
      isHeld = false
      for (const signal of ENDING) process.off(signal, note)
      if (asked !== undefined) process.kill(process.pid, asked)
    })
  }
}
