import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eventsJsonSchema } from '../model/events-file.ts'
import { findBrowser } from '../../tools/browser.mjs'
import { generateCorpus, type GeneratedCorpus } from './bench/generate-corpus.ts'
import { EXIT, type ExitStatus } from './exit-status.ts'
import { loadLanguage } from './load-engine.ts'
import { formatTable } from './print-report.ts'
import { readCorpus } from './read-corpus.ts'
import { serialiseEventsFile } from '../model/serialise.ts'
import type { Terminal } from './terminal.ts'
import { writeOutput } from './write-output.ts'

export interface BenchOptions {
  readonly corpus: string
  readonly site: string
  /** Size of the made-up corpus that the app is shown. */
  readonly events: number
}

const writeGenerated = (folder: string, { file, texts }: GeneratedCorpus): void =>
  writeOutput(folder, [
    ...[...texts].map(([id, text]) => ({ path: `articles/${id}.json`, text: JSON.stringify({ id, text }) })),
    { path: 'events.schema.json', text: JSON.stringify(eventsJsonSchema()) },
    { path: 'events.json', text: serialiseEventsFile(file) },
  ])

/** The extractor's speed, stage by stage, beside wink-nlp's full pipe on the same texts in the same run. */
const benchPipeline = async (corpusFolder: string, terminal: Terminal): Promise<ExitStatus> => {
  const corpus = readCorpus(corpusFolder)
  if (!corpus.ok) {
    corpus.problem.forEach(terminal.note)
    return EXIT.badInput
  }
  const { articles, dispute } = corpus.value
  terminal.note('measuring the pipeline…')
  const { measureStages, measureWink } = await import('./bench/pipeline-speed.ts')
  const words = articles.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0)
  const times = [...measureStages(articles, dispute, loadLanguage()), measureWink(articles)]
  const rows = times.map(({ name, ms }) => [
    name,
    ms.toFixed(1),
    Math.round((words / ms) * 1000).toLocaleString('en'),
  ])
  const heading = [`${articles.length} articles, ${words.toLocaleString('en')} words`, 'ms', 'words/s']
  for (const line of formatTable([heading, ...rows])) await terminal.result(line)
  return EXIT.done
}

/** Time from opening the built site to its events on the screen: the shipped corpus, then a made-up one. */
const benchPaint = async ({ site, events }: BenchOptions, terminal: Terminal): Promise<void> => {
  const browser = findBrowser()
  if (browser === undefined || !existsSync(join(site, 'index.html'))) {
    const missing =
      browser === undefined ? 'no Chromium found (npm test gets one)' : `${site} is not built (npm run build)`
    terminal.note(`events to first paint not measured: ${missing}`)
    return
  }
  terminal.note('measuring the app…')
  const { measurePaint } = await import('./bench/first-paint.ts')
  const folder = mkdtempSync(join(tmpdir(), 'parley-bench-'))
  try {
    cpSync(site, folder, { recursive: true })
    const shipped = await measurePaint(folder, browser)
    rmSync(join(folder, 'data'), { recursive: true, force: true })
    writeGenerated(join(folder, 'data'), generateCorpus(events))
    const generated = await measurePaint(folder, browser)
    const rows = [
      { name: 'the built corpus', times: shipped },
      { name: `${events.toLocaleString('en')} made-up events`, times: generated },
    ].map(({ name, times }) => [name, times.firstPaintMs.toFixed(0), times.eventsShownMs.toFixed(0)])
    const table = formatTable([['the app in Chromium', 'first paint ms', 'events shown ms'], ...rows])
    for (const line of ['', ...table]) await terminal.result(line)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** `npm run bench`: words a second, stage by stage, and the app's time to its first picture. */
export const bench = async (options: BenchOptions, terminal: Terminal): Promise<ExitStatus> => {
  const status = await benchPipeline(options.corpus, terminal)
  if (status !== EXIT.done) return status
  await benchPaint(options, terminal)
  return EXIT.done
}
