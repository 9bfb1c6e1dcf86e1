import type { Page } from '@playwright/test'
import { generateCorpus } from '../../src/cli/bench/generate-corpus.ts'
import { randomFrom } from '../../src/cli/bench/random.ts'
import { showFile } from './made-up.ts'
import { expect, test } from './site.ts'

const { file } = generateCorpus(120, { articleCount: 12, seed: 11 })
const chosen = file.events.find(({ date }) => date.start !== undefined && date.start === date.end)

interface Drawn {
  readonly days: string | null
  /** Where each mark stands across time, by its event. */
  readonly rows: Readonly<Record<string, string>>
  readonly sum: number
}

/** What stands on the lanes and in the tray when the view has come to rest. */
const drawnOn = (page: Page): Promise<Drawn> =>
  page.getByTestId('timeline').evaluate((element) => {
    const marks = [...element.querySelectorAll<HTMLElement>('.mark-button')]
    const runsDown = element.querySelector('.sequence-plot') !== null
    const counts = [...element.querySelectorAll<HTMLElement>('[data-count]')]
    return {
      days: new URL(window.location.href).searchParams.get('days'),
      rows: Object.fromEntries(
        // Where time runs down, the lanes stand side by side.
        marks.map(({ dataset, style }) => [dataset['eventId'] ?? '', runsDown ? style.left : style.top]),
      ),
      sum:
        counts.reduce((total, { dataset }) => total + Number(dataset['count']), marks.length) +
        element.querySelectorAll('.undated-mark').length,
    }
  })

/** What is drawn once it no longer changes: address and buttons follow the picture. */
const settled = async (page: Page): Promise<Drawn> => {
  for (let before = await drawnOn(page); ;) {
    await page.waitForTimeout(250)
    const now = await drawnOn(page)
    if (JSON.stringify(now) === JSON.stringify(before)) return now
    before = now
  }
}

for (const lanes of ['by-kind', 'by-actor', 'by-outlet', 'exchange']) {
  test(`whatever way one zooms ${lanes}: no mark leaves its row, the chosen event keeps its own, the sum holds`, async ({
    page,
    site,
  }) => {
    await showFile(page, file)
    const id = chosen?.id ?? ''
    await page.goto(`${site.address}?lanes=${lanes}&event=${id}`)
    const mark = page.getByTestId('timeline').locator(`[data-event-id="${id}"]`)
    await mark.focus()
    const rows = new Map<string, string>()
    const random = randomFrom(3)
    for (let step = 0; step < 12; step += 1) {
      await page.keyboard.press(random.pick(['+', '+', '-', '0']))
      await expect(mark).toBeVisible()
      await expect(mark).toBeFocused()
      const drawn = await settled(page)
      for (const [eventId, row] of Object.entries(drawn.rows)) {
        expect(rows.get(eventId) ?? row, `row of ${eventId}`).toBe(row)
        rows.set(eventId, row)
      }
      if (drawn.days === null) expect(drawn.sum).toBe(file.events.length)
      else expect(drawn.sum).toBeLessThanOrEqual(file.events.length)
    }
    await page.keyboard.press('0')
    await expect.poll(async () => (await drawnOn(page)).sum).toBe(file.events.length)
  })
}
