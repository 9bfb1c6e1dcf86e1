import { chromium } from '@playwright/test'
import { BROWSER_ARGS } from '../../../tools/browser.mjs'
import { serveFolder } from '../../../tools/static-server.mjs'
import { median } from './measure.ts'

/** Times from the start of navigation, in milliseconds; medians. */
export interface PaintTimes {
  readonly firstPaintMs: number
  /** Until the timeline stands with its events. */
  readonly eventsShownMs: number
}

const RUNS = 5

/** Notes, on the page itself, the moment of the first frame that has the timeline with its events. */
const NOTE_EVENTS_SHOWN = `
  new MutationObserver((_, observer) => {
    if (!document.querySelector('[data-event-count]')) return
    observer.disconnect()
    requestAnimationFrame(() => requestAnimationFrame(() => {
      document.documentElement.dataset.eventsShownMs = performance.now()
    }))
  }).observe(document, { childList: true, subtree: true, attributes: true })
`

/** Opens the built site in a fresh browser context several times. The folder must hold the site and its data. */
export const measurePaint = async (siteFolder: string, browserPath: string): Promise<PaintTimes> => {
  const server = await serveFolder(siteFolder)
  const browser = await chromium.launch({ executablePath: browserPath, args: [...BROWSER_ARGS] })
  try {
    const runs: PaintTimes[] = []
    for (let run = 0; run < RUNS; run++) {
      const context = await browser.newContext()
      const page = await context.newPage()
      await page.addInitScript(NOTE_EVENTS_SHOWN)
      await page.goto(server.address)
      const shown = await page.waitForSelector('html[data-events-shown-ms]', { state: 'attached' })
      const firstPaintMs = await page.evaluate(
        () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
      )
      runs.push({ firstPaintMs, eventsShownMs: Number(await shown.getAttribute('data-events-shown-ms')) })
      await context.close()
    }
    return {
      firstPaintMs: median(runs.map((run) => run.firstPaintMs)),
      eventsShownMs: median(runs.map((run) => run.eventsShownMs)),
    }
  } finally {
    await browser.close()
    await server.close()
  }
}
