import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser } from '@playwright/test'
import { BROWSER_ARGS, findBrowser } from '../../../tools/browser.mjs'
import { withDataHint } from '../../../tools/data-hint.mjs'
import { serveFolder } from '../../../tools/static-server.mjs'
import { COLUMNS_PATH } from '../../model/columns/stored-corpus.ts'
import { KINDS } from '../../model/event-kinds.ts'
import { parseIsoDay } from '../../model/day.ts'
import type { EventsFile } from '../../model/events-file.ts'
import { formatTable } from '../print-report.ts'
import type { Terminal } from '../terminal.ts'
import { measureSpeed, type AppSpeed } from './app-speed.ts'
import { FLOOR_PAGE, floorData } from './floor-page.ts'
import { generateCorpus } from './generate-corpus.ts'
import { writeCorpus } from './write-corpus.ts'

/** What the app is to stay within, by number of events; heap in megabytes where there is a bar. */
const BARS: Readonly<Record<number, readonly [load: number, move: number, filter: number, heap?: number]>> = {
  1000: [300, 8, 20],
  10_000: [400, 10, 30],
  100_000: [1200, 12, 50, 60],
  1_000_000: [5000, 16, 150, 400],
}

const HEADING = ['', 'load ms', 'usable ms', 'wheel ms', 'drag ms', 'filter ms', 'heap MB', 'buffers MB']
const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1)

const row = (name: string, speed: AppSpeed): string[] => [
  name,
  speed.loadMs.toFixed(0),
  speed.usableMs.toFixed(0),
  speed.wheelMs.toFixed(1),
  speed.dragMs.toFixed(1),
  speed.filterMs.toFixed(1),
  megabytes(speed.heapBytes),
  megabytes(speed.bufferBytes),
]

const barRow = (count: number): string[][] => {
  const bar = BARS[count]
  if (!bar) return []
  const [load, move, filter, heap] = bar
  return [
    [
      '  bar',
      String(load),
      '',
      String(move),
      String(move),
      String(filter),
      heap === undefined ? '' : String(heap),
      '',
    ],
  ]
}

const writeFloor = (folder: string, { events }: EventsFile): void => {
  const days = events.map(({ date }) => parseIsoDay(date.start ?? '') ?? 0)
  const first = days.reduce((least, day) => Math.min(least, day === 0 ? least : day), Infinity)
  writeFileSync(join(folder, 'floor.html'), FLOOR_PAGE)
  writeFileSync(
    join(folder, 'floor.bin'),
    floorData(
      days.map((day) => Math.max(day - first, 0)),
      events.map(({ kind }) => KINDS.indexOf(kind)),
    ),
  )
}

/** A made-up corpus and the floor's data; on its own, so that the events are let go before the browser starts. */
const writeSite = (folder: string, count: number): void => {
  const corpus = generateCorpus(count)
  writeCorpus(join(folder, 'data'), corpus)
  writeFloor(folder, corpus.file)
}

const benchCount = async (site: string, count: number, browser: Browser): Promise<string[][]> => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-bench-'))
  try {
    cpSync(site, folder, { recursive: true })
    rmSync(join(folder, 'data'), { recursive: true, force: true })
    writeSite(folder, count)
    const page = join(folder, 'index.html')
    writeFileSync(
      page,
      withDataHint(readFileSync(page, 'utf8'), existsSync(join(folder, 'data', COLUMNS_PATH))),
    )
    const server = await serveFolder(folder)
    try {
      const app = await measureSpeed(browser, server.address, 'input[type=checkbox]')
      const floor = await measureSpeed(browser, `${server.address}floor.html`, 'input')
      return [
        row(`${count.toLocaleString('en')} events`, app),
        ...barRow(count),
        row('  canvas alone', floor),
      ]
    } finally {
      await server.close()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * Drives the built site in Chromium on made-up corpora and prints, for each size, how fast it loads, moves and
 * filters, the bar it is held to, and a bare canvas that draws every event, measured in the same run.
 */
export const benchApp = async (
  site: string,
  counts: readonly number[],
  terminal: Terminal,
): Promise<void> => {
  const executablePath = findBrowser()
  if (executablePath === undefined || !existsSync(join(site, 'index.html'))) {
    const missing =
      executablePath === undefined
        ? 'no Chromium found (npm test gets one)'
        : `${site} is not built (npm run build)`
    terminal.note(`the app is not measured: ${missing}`)
    return
  }
  const browser = await chromium.launch({ executablePath, args: [...BROWSER_ARGS] })
  try {
    const rows: string[][] = []
    for (const count of counts) {
      terminal.note(`measuring the app with ${count.toLocaleString('en')} events…`)
      rows.push(...(await benchCount(site, count, browser)))
    }
    for (const line of formatTable([HEADING, ...rows])) await terminal.result(line)
  } finally {
    await browser.close()
  }
}
