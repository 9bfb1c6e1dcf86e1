import { expect, markOf, readerOf, test, builtEvents } from './site.ts'

test('the page forbids itself everything that it does not need, and breaks none of it while it is used', async ({
  page,
  site,
}) => {
  await page.addInitScript(() => {
    const broken: string[] = []
    Object.assign(window, { brokenRules: broken })
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      broken.push(`${effectiveDirective} ${blockedURI}`),
    )
  })
  const [event] = builtEvents().events
  await page.goto(site.address)
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toMatch(/unsafe|\*|https?:/u)
  await markOf(page, event?.id ?? '')
    .first()
    .press('Enter')
  await expect(readerOf(page).getByTestId('chosen-sentence').first()).toBeVisible()
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.evaluate(() => {
    window.dispatchEvent(new Event('beforeprint'))
  })
  await page.emulateMedia({ media: 'print' })
  await page.waitForTimeout(300)
  expect(await page.evaluate(() => (window as unknown as { brokenRules: string[] }).brokenRules)).toEqual([])
})

test.describe('what gets into the page in spite of all', () => {
  test.use({ expectedComplaints: /Content Security Policy/u })

  test('is not run', async ({ page, site }) => {
    await page.goto(site.address)
    await page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'document.title = "taken over"'
      document.body.append(script)
      document.body.insertAdjacentHTML('beforeend', '<img src="data:," onerror="document.title = 1">')
    })
    await page.waitForTimeout(300)
    await expect(page).toHaveTitle(/Parley/u)
  })
})
