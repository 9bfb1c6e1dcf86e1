import type { Page } from '@playwright/test'
import { generateCorpus } from '../../src/cli/bench/generate-corpus.ts'
import { randomFrom } from '../../src/cli/bench/random.ts'
import { showFile } from './made-up.ts'
import { expect, test } from './site.ts'

const { file } = generateCorpus(120, { articleCount: 12, seed: 11 })
const chosen = file.events.find(({ date }) => date.start !== undefined && date.start === date.end)

interface Drawn {
  readonly days: string | null
  /** Height of each mark by its event. */
  readonly tops: Readonly<Record<string, string>>
  readonly sum: number
}

/** What stands on the lanes and in the tray when the view has come to rest. */
const drawnOn = (page: Page): Promise<Drawn> =>
  page.getByTestId('timeline').evaluate((element) => {
    const marks = [...element.querySelectorAll<HTMLElement>('.mark-button')]
    const counts = [...element.querySelectorAll<HTMLElement>('[data-count]')]
    return {
      days: new URL(window.location.href).searchParams.get('days'),
      tops: Object.fromEntries(marks.map(({ dataset, style }) => [dataset['eventId'] ?? '', style.top])),
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

for (const lanes of ['by-kind', 'by-actor', 'exchange']) {
  test(`whatever way one zooms ${lanes}: no mark leaves its row, the chosen event keeps its own, the sum holds`, async ({
    page,
    site,
  }) => {
    await showFile(page, file)
    const id = chosen?.id ?? ''
    await page.goto(`${site.address}?lanes=${lanes}&event=${id}`)
    const mark = page.getByTestId('timeline').locator(`[data-event-id="${id}"]`)
    await mark.focus()
    const tops = new Map<string, string>()
    const random = randomFrom(3)
    for (let step = 0; step < 12; step += 1) {
      await page.keyboard.press(random.pick(['+', '+', '-', '0']))
      await expect(mark).toBeVisible()
      await expect(mark).toBeFocused()
      const drawn = await settled(page)
      for (const [eventId, top] of Object.entries(drawn.tops)) {
        expect(tops.get(eventId) ?? top, `row of ${eventId}`).toBe(top)
        tops.set(eventId, top)
      }
      if (drawn.days === null) expect(drawn.sum).toBe(file.events.length)
      else expect(drawn.sum).toBeLessThanOrEqual(file.events.length)
    }
    await page.keyboard.press('0')
    await expect.poll(async () => (await drawnOn(page)).sum).toBe(file.events.length)
  })
}
