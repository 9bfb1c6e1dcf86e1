import { defineConfig } from '@playwright/test'
import { BROWSER_ARGS, findBrowser } from './tools/browser.mjs'

const executablePath = findBrowser()

export default defineConfig({
  testDir: 'test/browser',
  // Two cores: one for the browser, one for the test.
  workers: 1,
  forbidOnly: process.env['CI'] !== undefined,
  timeout: 120_000,
  expect: { timeout: 30_000 },
  outputDir: 'test-results',
  reporter: 'list',
  use: {
    ...(executablePath === undefined ? {} : { launchOptions: { executablePath, args: [...BROWSER_ARGS] } }),
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Pacific/Kiritimati',
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
  },
})
