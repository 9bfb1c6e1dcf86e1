import { watch } from 'chokidar'
import { basename } from 'node:path'

/** A file counts as written once it has not grown for so long: a copy in progress is left alone. */
const SETTLED_MS = 150
/** Changes that come together are one. */
const TOGETHER_MS = 100

/**
 * Calls back after changes below the paths, one call at a time: changes during a call bring one more after it.
 *
 * @returns Ends the watching.
 */
export const watchCorpus = async (
  paths: readonly string[],
  onChange: () => Promise<void>,
): Promise<() => Promise<void>> => {
  let timer: NodeJS.Timeout | undefined
  let isRunning = false
  let isDue = false
  const run = async (): Promise<void> => {
    if (isRunning) {
      isDue = true
      return
    }
    isRunning = true
    do {
      isDue = false
      await onChange()
    } while (isDue)
    isRunning = false
  }
  const watcher = watch([...paths], {
    ignoreInitial: true,
    ignored: (path) => basename(path).startsWith('.') && !paths.includes(path),
    awaitWriteFinish: { stabilityThreshold: SETTLED_MS, pollInterval: 50 },
  })
  watcher.on('all', () => {
    clearTimeout(timer)
    timer = setTimeout(() => void run(), TOGETHER_MS)
  })
  await new Promise<void>((ready) => watcher.once('ready', () => ready()))
  return async () => {
    clearTimeout(timer)
    await watcher.close()
  }
}
