import { once } from 'node:events'

/** Where a command speaks: results on the one stream, progress and warnings on the other. */
export interface Terminal {
  /** A line of the result. Wait for it where many follow: a slow reader holds the writer up, not the memory. */
  readonly result: (line: string) => Promise<void>
  /** A line of progress or a warning. */
  readonly note: (line: string) => void
  /** Writes over what it wrote before; the next note takes its place. Only where somebody looks on. */
  readonly redraw?: (line: string) => void
}

/** Back to the line's start, and clears it. */
const CLEAR = '\r\u001b[K'

/**
 * The terminal of this process. A reader that goes away (`| head`) ends the process quietly.
 *
 * @example await processTerminal().result('articles 5')
 */
export const processTerminal = (): Terminal => {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
  let isDrawn = false
  return {
    result: async (line) => {
      if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain')
    },
    note: (line) => {
      process.stderr.write(`${isDrawn ? CLEAR : ''}${line}\n`)
      isDrawn = false
    },
    ...(process.stderr.isTTY
      ? {
          redraw: (line: string) => {
            process.stderr.write(`${CLEAR}${line}`)
            isDrawn = true
          },
        }
      : {}),
  }
}
