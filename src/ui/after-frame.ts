/** A page in the background draws no frames: what waits for one comes after this time all the same. */
const LATEST_MS = 500

/**
 * Calls back when the next frames have been drawn and the page has nothing more urgent to do; gives the way to stop.
 * One frame is on its way to the screen then; after two, the first of them is there.
 *
 * @example const stop = afterFrame(() => countFacets(), 1)
 */
export const afterFrame = (act: () => void, frames: 1 | 2 = 2): (() => void) => {
  let frame = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  const latest = setTimeout(() => finish(), LATEST_MS)
  const stop = (): void => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
    clearTimeout(latest)
  }
  const finish = (): void => {
    stop()
    act()
  }
  const wait = (left: number): void => {
    frame = requestAnimationFrame(() => {
      if (left > 1) wait(left - 1)
      else timer = setTimeout(finish)
    })
  }
  wait(frames)
  return stop
}
