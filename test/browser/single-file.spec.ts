import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { eventsFileSchema } from '../../src/model/events-file.ts'
import { expect, expectQuote, test } from './site.ts'

const ROOT = join(import.meta.dirname, '../..')

let folder: string
let page: string
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-single-'))
  page = join(folder, 'talks.html')
  const parley = (args: readonly string[]) =>
    spawnSync(process.execPath, args, {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, PARLEY_CACHE: '' },
    })
  const built = parley(['tools/build-package.mjs'])
  expect(built.status, built.stderr).toBe(0)
  const { status, stderr } = parley(['dist-cli/parley.mjs', 'build', 'data', '-o', page, '--single-file'])
  expect(stderr).not.toContain('error')
  expect(status).toBe(0)
  // The same events as data, to compare with.
  parley(['dist-cli/parley.mjs', 'preprocess', '--out', join(folder, 'data')])
})
test.afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

const events = () =>
  eventsFileSchema.parse(JSON.parse(readFileSync(join(folder, 'data/events.json'), 'utf8')))

test('one file, opened from disk with the network cut, leads from an event to its sentence, searches and exports', async ({
  page: tab,
  context,
}) => {
  await context.setOffline(true)
  const asked: string[] = []
  tab.on('request', (request) => {
    if (!/^(?:data|blob):/u.test(request.url())) asked.push(request.url())
  })
  const address = pathToFileURL(page).href
  const file = events()
  await tab.goto(address)
  const mark = tab.getByTestId('timeline').locator('[data-event-id]').first()
  const eventId = await mark.getAttribute('data-event-id')
  await mark.click()
  await expectQuote(tab, file.events.find(({ id }) => id === eventId)?.mentions[0]?.quote)

  const shown = tab.locator('[data-event-count]').first()
  const search = tab.locator('input[type="search"]').first()
  await search.fill('qatari')
  await expect(shown).not.toHaveAttribute('data-event-count', String(file.events.length))
  await expect.poll(() => tab.url()).toContain('qatari')
  await search.fill('')
  await expect(shown).toHaveAttribute('data-event-count', String(file.events.length))

  await tab.getByRole('button', { name: 'Export' }).first().click()
  const download = tab.waitForEvent('download')
  await tab.getByRole('dialog').getByRole('button', { name: /CSV/u }).first().click()
  expect(statSync(await (await download).path()).size).toBeGreaterThan(1000)

  expect([...new Set(asked.map((url) => url.split(/[?#]/u)[0]))]).toEqual([address])
})

test('an address within the page opens what it says', async ({ page: tab, context }) => {
  await context.setOffline(true)
  const [event] = events().events.slice(3)
  await tab.goto(`${pathToFileURL(page).href}?event=${event?.id ?? ''}&reader=open`)
  await expectQuote(tab, event?.mentions[0]?.quote)
})
