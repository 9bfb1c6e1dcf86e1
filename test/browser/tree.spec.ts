import type { CDPSession, Page } from '@playwright/test'
import { madeUpFile, showFile } from './made-up.ts'
import { builtEvents, expect, readerOf, test } from './site.ts'

/** A thing as a screen reader gets it. */
interface Heard {
  readonly role: string
  readonly name: string
  readonly level: number
}

const CONTROLS: ReadonlySet<string> = new Set([
  'button',
  'link',
  'checkbox',
  'radio',
  'searchbox',
  'combobox',
  'menuitem',
  'row',
  'gridcell',
  'rowheader',
])
/** Landmarks of which a page has several; each needs a name to be told from the others. */
const LANDMARKS: ReadonlySet<string> = new Set(['navigation', 'complementary', 'region', 'main', 'search'])

/** The tree that Chromium hands to a screen reader, in its order, without what it leaves out. */
const hearPage = async (page: Page): Promise<readonly Heard[]> => {
  const session: CDPSession = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  await session.detach()
  const text = (value: unknown): string => (typeof value === 'string' ? value : '')
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, properties }) => ({
      role: text(role?.value),
      name: text(name?.value),
      level: Number(properties?.find((property) => property.name === 'level')?.value.value ?? 0),
    }))
}

/** A cell may be empty, as where nobody is named; everything else says what it is. */
const isMute = ({ role, name }: Heard): boolean =>
  CONTROLS.has(role) && role !== 'gridcell' && name.trim() === ''

const expectClear = (heard: readonly Heard[], where: string): void => {
  expect(heard.filter(isMute), `controls without a name: ${where}`).toEqual([])
  const landmarks = heard.filter(({ role }) => LANDMARKS.has(role))
  const names = landmarks.map(({ role, name }) => `${role} ${name}`)
  expect(new Set(names).size, `landmarks that sound alike: ${where}: ${names.join(', ')}`).toBe(names.length)
  const levels = heard.filter(({ role }) => role === 'heading').map(({ level }) => level)
  expect(levels[0], `first heading: ${where}`).toBe(1)
  levels.slice(1).forEach((level, at) => {
    expect(level - (levels[at] ?? 1), `heading ${at + 2} skips a level: ${where}`).toBeLessThanOrEqual(1)
  })
}

test('a screen reader gets names, landmarks and headings in order, in every view', async ({ page, site }) => {
  const event = builtEvents().events.find(({ mentions }) => mentions.length > 1)
  const own = `event=${event?.id ?? ''}`
  for (const view of [
    '',
    '?lanes=exchange',
    '?view=table',
    `?${own}&reader=open`,
    '?q=nothingofthekind',
    '?embed=',
  ]) {
    await page.goto(`${site.address}${view}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    if (view.endsWith('open'))
      await expect(readerOf(page).getByTestId('chosen-sentence').first()).toBeVisible()
    expectClear(await hearPage(page), view)
  }
})

test('a mark is heard as one sentence, a filter and a chosen source are announced', async ({
  page,
  site,
}) => {
  await showFile(page, madeUpFile())
  await page.goto(site.address)
  await expect(page.getByTestId('timeline')).toBeVisible()
  await expect
    .poll(async () => (await hearPage(page)).map(({ name }) => name))
    .toContain(
      'Rejection: Sudria turns the offer down. 6 March 2031. Sudria, towards Norland. 2 independent origins.',
    )
  const names = (await hearPage(page)).map(({ name }) => name)
  expect(names).toContain(
    'Talks (said not to have happened): Norland does not meet Sudria. 2 April 2031. Norland, towards Sudria. sources disagree on whether it happened.',
  )

  const status = page.getByTestId('filter-sentence').getByRole('status')
  await expect(status).toHaveText('8 events')
  await page.getByRole('checkbox', { name: 'Strike' }).check()
  await expect(status).toHaveText('2 of 8 events')

  await page.goto(`${site.address}?event=refusal&reader=open`)
  const source = readerOf(page).getByRole('status').first()
  await expect(source).toContainText('1 of 2')
  await page.keyboard.press(']')
  await expect(source).toContainText('2 of 2')
})
