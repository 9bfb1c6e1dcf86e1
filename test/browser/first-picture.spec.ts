import type { Page } from '@playwright/test'
import { expect, test } from './site.ts'

/*
 * The first picture is drawn before the app is there, by other code: it must be the app's own, to the pixel.
 */

/** What is on the screen in both: the edges of every part, its words, and what its canvases show. */
const seenOf = (page: Page) =>
  page.evaluate(() => {
    const boxes = (selector: string): unknown[] =>
      [...document.querySelectorAll(selector)].map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect()
        return { selector, x, y, width, height }
      })
    const words = (selector: string): string[] =>
      [...document.querySelectorAll<HTMLElement>(selector)].map(({ innerText }) => innerText)
    return {
      boxes: [
        '.brand',
        '.dispute-title',
        '.search',
        '.segment',
        '.top-actions .button',
        '.top-settings .button',
        '.filter-sentence',
        '.filter-count',
        '.facets',
        '.zoom-buttons button',
        '.timeline-axis',
        '.lane-label',
        '.lane-name',
        '.lane-plot',
        '.undated-tray',
        '.undated-mark',
        '.overview-label p',
        '.date-filter',
        '.overview-plot',
        '.tour-invitation',
        '.invitation-lead',
        '.timeline-canvas',
      ].flatMap(boxes),
      words: [
        '.dispute-title',
        '.button-words',
        '.segment',
        '.filter-count',
        '.overview-label p',
        '.tour-buttons',
      ]
        .flatMap(words)
        .concat(words('.lane-name')),
      pictures: [...document.querySelectorAll<HTMLCanvasElement>('.timeline-canvas')].map((canvas) =>
        canvas.toDataURL(),
      ),
    }
  })

for (const [theme, width, height] of [
  ['light', 1440, 900],
  ['dark', 1024, 768],
  ['light', 768, 1024],
] as const) {
  test.describe(`on a ${theme} screen of ${width} by ${height}`, () => {
    test.use({ viewport: { width, height }, colorScheme: theme })

    test('the app takes the place of the first picture and nothing of it changes or moves', async ({
      page,
      site,
    }) => {
      let release = (): void => undefined
      const held = new Promise<void>((done) => (release = done))
      await page.route(/\/assets\/app-[^/]*\.js$/u, async (route) => {
        await held
        await route.continue()
      })
      await page.addInitScript(`
        window.shifts = []
        new PerformanceObserver((list) => {
          for (const shift of list.getEntries()) window.shifts.push(shift.value)
        }).observe({ type: 'layout-shift', buffered: true })
      `)
      await page.goto(site.address)
      await page.waitForSelector('.app[inert] .lane-label')
      const before = await seenOf(page)
      expect(before.pictures).toHaveLength(3)
      release()
      await page.waitForSelector('.app:not([inert]) .lane-label')
      const after = await seenOf(page)
      expect(after.words).toEqual(before.words)
      expect(after.boxes).toEqual(before.boxes)
      expect(after.pictures).toEqual(before.pictures)
      await expect(page.getByTestId('timeline').locator('.mark-button').first()).toBeVisible()
      expect(await page.evaluate('window.shifts')).toEqual([])
    })
  })
}

test('a click on the first picture is answered by the app, as soon as it is there', async ({
  page,
  site,
}) => {
  let release = (): void => undefined
  const held = new Promise<void>((done) => (release = done))
  await page.route(/\/assets\/app-[^/]*\.js$/u, async (route) => {
    await held
    await route.continue()
  })
  await page.goto(site.address)
  const box = await page.locator('.app[inert] .top-actions .button').last().boundingBox()
  await page.mouse.click((box?.x ?? 0) + 10, (box?.y ?? 0) + 10)
  // A picture has nothing to be heard or pressed.
  await expect(page.getByRole('button')).toHaveCount(0)
  release()
  await expect(page.getByRole('dialog', { name: 'Export' })).toBeVisible()
})

test('an address that asks for more than the plain timeline is left to the app', async ({ page, site }) => {
  await page.addInitScript(`
    new MutationObserver(() => {
      if (document.querySelector('.app[inert]')) window.hasFirstPicture = true
    }).observe(document, { childList: true, subtree: true })
  `)
  await page.goto(`${site.address}?lanes=by-actor`)
  await page.waitForSelector('.lane-label')
  expect(await page.evaluate('window.hasFirstPicture === true')).toBe(false)
})
