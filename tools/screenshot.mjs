// Takes the README's picture anew, from the built site: node tools/screenshot.mjs
import { mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { chromium } from '@playwright/test'
import { BROWSER_ARGS, getBrowser } from './browser.mjs'
import { ROOT } from './run.mjs'
import { serveFolder } from './static-server.mjs'

const PICTURE = join(ROOT, '.readme', 'screenshot.png')
const SITE = join(ROOT, 'dist')

/** The event that most articles tell, a mediated one where there is a choice. */
const chooseEvent = () => {
  /** @type {import('../src/model/events-file.ts').EventsFile} */
  const { events } = JSON.parse(readFileSync(join(SITE, 'data', 'events.json'), 'utf8'))
  /** @param {(typeof events)[number]} event */
  const rank = ({ mentions, participants }) =>
    new Set(mentions.map((mention) => mention.articleId)).size +
    Math.min(participants.mediators.length, 1) / 2
  const [first] = events.toSorted((a, b) => rank(b) - rank(a))
  return first?.id ?? ''
}

const browser = getBrowser()
if ('problem' in browser) throw new Error(browser.problem)
const server = await serveFolder(SITE)
const chrome = await chromium.launch({ executablePath: browser.path, args: [...BROWSER_ARGS] })
const page = await chrome.newPage({ viewport: { width: 1360, height: 850 }, colorScheme: 'light' })
await page.goto(`${server.address}?event=${chooseEvent()}&reader=open`)
await page.getByTestId('chosen-sentence').waitFor()
await page.waitForTimeout(500)
mkdirSync(dirname(PICTURE), { recursive: true })
await page.screenshot({ path: PICTURE })
await chrome.close()
await server.close()
console.log(`wrote ${PICTURE}`)
