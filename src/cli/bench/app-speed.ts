import type { Browser, CDPSession, Page } from '@playwright/test'
import { median } from './measure.ts'

/** How fast a page shows and moves its events; medians, in milliseconds and bytes. */
export interface AppSpeed {
  /** From the start of navigation to the frame that has the events. */
  readonly loadMs: number
  /** To the frame from which on they can be worked with. */
  readonly usableMs: number
  /** Work of the main thread for one input. */
  readonly wheelMs: number
  readonly dragMs: number
  /** From the click on a value to the frame that shows what it leaves. */
  readonly filterMs: number
  /** Live script objects, and the buffers they hold, after a collection. */
  readonly heapBytes: number
  readonly bufferBytes: number
}

const RUNS = 3
const INPUTS = 24
const FILTERS = 8

/** Notes, on the page itself, the moments of the first frames that have the events, and have them to work with. */
const NOTE_EVENTS_SHOWN = `
  const note = (name, isThere) => new MutationObserver((_, observer) => {
    if (!isThere()) return
    observer.disconnect()
    requestAnimationFrame(() => requestAnimationFrame(() => {
      document.documentElement.dataset[name] = performance.now()
    }))
  }).observe(document, { childList: true, subtree: true, attributes: true })
  const isShown = () => document.querySelector('[data-event-count]') !== null
  note('eventsShownMs', isShown)
  note('eventsUsableMs', () => isShown() && document.querySelector('[inert]') === null)
`

/** Notes for every click on a box how long it takes until the frame after it stands. */
const NOTE_FILTERS = `
  window.filterTimes = []
  document.addEventListener('click', (event) => {
    if (!event.target.closest('input')) return
    const start = event.timeStamp
    requestAnimationFrame(() => {
      const channel = new MessageChannel()
      channel.port1.onmessage = () => window.filterTimes.push(performance.now() - start)
      channel.port2.postMessage(0)
    })
  }, true)
`

const frame = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))))

/**
 * Milliseconds that the main thread has had the processor so far: all of it, also what is painted on canvases after a
 * task is over, which the duration of tasks leaves out.
 */
const workedMs = async (session: CDPSession): Promise<number> => {
  const { metrics } = await session.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? 0) * 1000
}

/** Work of the main thread for each of some inputs, less what it does when left alone for as long. */
const workPerInput = async (
  page: Page,
  session: CDPSession,
  input: (at: number) => Promise<void>,
): Promise<number> => {
  const run = async (act: (at: number) => Promise<void>): Promise<number> => {
    const before = await workedMs(session)
    for (let at = 0; at < INPUTS; at += 1) {
      await act(at)
      await frame(page)
    }
    return ((await workedMs(session)) - before) / INPUTS
  }
  const idle = await run(() => Promise.resolve())
  return Math.max((await run(input)) - idle, 0)
}

const measureMoves = async (page: Page, session: CDPSession): Promise<readonly [number, number]> => {
  const box = await page.locator('.lane-plot').first().boundingBox()
  const [x, y] = [
    (box?.x ?? 0) + (box?.width ?? 0) / 2,
    (box?.y ?? 0) + Math.min((box?.height ?? 0) / 2, 200),
  ]
  await page.mouse.move(x, y)
  await page.keyboard.down('Control')
  const wheel = await workPerInput(page, session, (at) => page.mouse.wheel(0, at < INPUTS / 2 ? -100 : 60))
  await page.keyboard.up('Control')
  await page.mouse.down()
  const drag = await workPerInput(page, session, (at) =>
    page.mouse.move(x + (at % 2 === 0 ? 40 : -40) + at, y),
  )
  await page.mouse.up()
  return [wheel, drag]
}

const measureFilters = async (page: Page, box: string): Promise<number> => {
  await page.evaluate(NOTE_FILTERS)
  const input = page.locator(box).first()
  for (let at = 0; at < FILTERS; at += 1) {
    await input.click({ force: true })
    await frame(page)
  }
  return median(await page.evaluate<number[]>('filterTimes'))
}

/**
 * Opens a page once, moves and filters it.
 *
 * @param box Selector of a box whose choice filters.
 */
export const measureOnce = async (browser: Browser, address: string, box: string): Promise<AppSpeed> => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Performance.enable')
    await page.addInitScript(NOTE_EVENTS_SHOWN)
    await page.goto(address)
    const shown = await page.waitForSelector('html[data-events-shown-ms][data-events-usable-ms]', {
      state: 'attached',
      timeout: 120_000,
    })
    const loadMs = Number(await shown.getAttribute('data-events-shown-ms'))
    const usableMs = Number(await shown.getAttribute('data-events-usable-ms'))
    await page.waitForTimeout(500)
    await session.send('HeapProfiler.collectGarbage')
    const heap = (await session.send('Runtime.getHeapUsage')) as {
      readonly usedSize: number
      readonly backingStorageSize?: number
    }
    const [wheelMs, dragMs] = await measureMoves(page, session)
    const filterMs = await measureFilters(page, box)
    return {
      loadMs,
      usableMs,
      wheelMs,
      dragMs,
      filterMs,
      heapBytes: heap.usedSize,
      bufferBytes: heap.backingStorageSize ?? 0,
    }
  } finally {
    await context.close()
  }
}

/** Opens a page several times, moves and filters it, and gives the median of each measure. */
export const measureSpeed = async (browser: Browser, address: string, box: string): Promise<AppSpeed> => {
  const runs: AppSpeed[] = []
  for (let run = 0; run < RUNS; run += 1) runs.push(await measureOnce(browser, address, box))
  const of = (key: keyof AppSpeed): number => median(runs.map((run) => run[key]))
  return {
    loadMs: of('loadMs'),
    usableMs: of('usableMs'),
    wheelMs: of('wheelMs'),
    dragMs: of('dragMs'),
    filterMs: of('filterMs'),
    heapBytes: of('heapBytes'),
    bufferBytes: of('bufferBytes'),
  }
}
