import type { Page } from '@playwright/test'
import { expect, test } from './site.ts'

const pictureOf = (page: Page, selector: string) =>
  page.locator(selector).evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL())

/** Whether anything is painted on a canvas. */
const isPainted = (page: Page, selector: string) =>
  page.locator(selector).evaluate((canvas: HTMLCanvasElement) =>
    canvas
      .getContext('2d')
      ?.getImageData(0, 0, canvas.width, canvas.height)
      .data.some((value) => value !== 0),
  )

/** Moves the pointer, and waits for the frame that answers it. */
const moveTo = async (page: Page, x: number, y: number): Promise<void> => {
  await page.mouse.move(x, y)
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(undefined)))),
  )
}

test('lanes, axis, brush and words go along with a drag, frame by frame, and stay where it ends', async ({
  page,
  site,
}) => {
  await page.goto(`${site.address}?days=2023-12-01_2024-01-15`)
  const [brush, shown] = [
    page.locator('.overview-brush .selection'),
    page.locator('.overview-label p').first(),
  ]
  await expect(brush).toBeVisible()
  const box = await page.locator('.lane-plot').boundingBox()
  const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + 30]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await moveTo(page, x + 60, y)
  await moveTo(page, x + 120, y)
  await expect(brush).toBeHidden()
  expect(await isPainted(page, '.overview-stretch')).toBe(true)
  const seen = ['.lane-plot > canvas', '.timeline-axis canvas', '.overview-stretch']
  const before = await Promise.all(seen.map((selector) => pictureOf(page, selector)))
  const words = await shown.textContent()
  await moveTo(page, x + 240, y)
  await expect(shown).not.toHaveText(words ?? '')
  const after = await Promise.all(seen.map((selector) => pictureOf(page, selector)))
  after.forEach((picture, at) => expect(picture).not.toBe(before[at]))

  // A moment at rest before the pointer is let go: the picture of the last frame is the picture that stays.
  await page.mouse.up()
  await expect(brush).toBeVisible()
  expect(await isPainted(page, '.overview-stretch')).toBe(false)
  expect(await pictureOf(page, '.lane-plot > canvas')).toBe(after[0])
  await expect(page).not.toHaveURL(/days=2023-12-01_2024-01-15/u)
  const last = await shown.textContent()
  await page.reload()
  await expect(shown).toHaveText(last ?? '')
})
