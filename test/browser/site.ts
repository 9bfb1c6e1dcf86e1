import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test as base, expect, type Page } from '@playwright/test'
import { eventsFileSchema, type EventsFile, type NegotiationEvent } from '../../src/model/events-file.ts'
import { serveFolder } from '../../tools/static-server.mjs'

const DIST = join(import.meta.dirname, '../../dist')

interface Served {
  readonly address: string
  readonly port: number
  readonly close: () => Promise<void>
}

interface PageFixtures {
  /** What the page is expected to complain about in the console; anything else fails the test. */
  readonly expectedComplaints: RegExp | undefined
}

interface WorkerFixtures {
  /** The built site at the root of a server. */
  readonly site: Served
  /** The built site below a path, as on a shared host. */
  readonly siteBelowPath: Served
}

const served =
  (prefix: string) =>
  async ({}: object, provide: (server: Served) => Promise<void>): Promise<void> => {
    const server = await serveFolder(DIST, { prefix })
    await provide(server)
    await server.close()
  }

/**
 * Tests against the built site. Whatever they do, no request may leave the origin and nothing may be written to
 * the console as an error.
 */
export const test = base.extend<PageFixtures, WorkerFixtures>({
  expectedComplaints: [undefined, { option: true }],
  site: [served('/'), { scope: 'worker' }],
  siteBelowPath: [served('/team/negotiations/'), { scope: 'worker' }],
  page: async ({ page, expectedComplaints }, provide) => {
    const complaints: string[] = []
    const strangers: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url())
      if (protocol.startsWith('http') && hostname !== '127.0.0.1') strangers.push(request.url())
    })
    await provide(page)
    expect(strangers, 'requests to other hosts').toEqual([])
    const unexpected = complaints.filter((text) => !expectedComplaints?.test(text))
    expect(unexpected, 'errors in the console').toEqual([])
  },
})

export { expect }

/** The event list that the built site shows. */
export const builtEvents = (): EventsFile =>
  eventsFileSchema.parse(JSON.parse(readFileSync(join(DIST, 'data/events.json'), 'utf8')))

/** Outlets that report an event, in the order of its mentions. */
export const outletsOf = (file: EventsFile, event: NegotiationEvent): string[] =>
  event.mentions.map(
    ({ articleId }) => file.articles.find((article) => article.id === articleId)?.outlet ?? articleId,
  )

/** An event that several outlets report. */
export const eventInSeveralOutlets = (file: EventsFile): NegotiationEvent => {
  const event = file.events.find((candidate) => new Set(outletsOf(file, candidate)).size > 1)
  if (!event) throw new Error('no event of the shipped corpus is reported by two outlets')
  return event
}

/** The part of the page that shows the article. */
export const readerOf = (page: Page) => page.getByRole('complementary', { name: 'Reader' })

/** The marks of the timeline that can be clicked: one for each event that is drawn on its own. */
export const markOf = (page: Page, eventId: string) =>
  page.getByTestId('timeline').locator(`[data-event-id="${eventId}"]`)

/** Waits for the reader to mark a sentence, and expects it to be this quote, letter for letter. */
export const expectQuote = async (page: Page, quote: string | undefined): Promise<void> => {
  const sentence = readerOf(page).getByTestId('chosen-sentence')
  await expect(sentence).toBeInViewport()
  await expect.poll(async () => (await sentence.allTextContents()).join('')).toBe(quote)
}
