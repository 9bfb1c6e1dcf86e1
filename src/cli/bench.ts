import { EXIT, type ExitStatus } from './exit-status.ts'
import { loadLanguage } from './load-language.ts'
import { formatTable } from './print-report.ts'
import { readCorpus } from './read-corpus.ts'
import type { Terminal } from './terminal.ts'

export interface BenchOptions {
  readonly corpus: string
  readonly site: string
  /** Sizes of the made-up corpora that the app is shown. */
  readonly events?: readonly number[] | undefined
  /** Where a made-up corpus is written, instead of measuring. */
  readonly out?: string | undefined
}

/** Size of the made-up corpus that the merge is measured on. */
const MERGED_MENTIONS = 100_000

/** The extractor's speed, stage by stage, beside wink-nlp's full pipe on the same texts in the same run. */
const benchPipeline = async (corpusFolder: string, terminal: Terminal): Promise<ExitStatus> => {
  const corpus = await readCorpus(corpusFolder)
  if (!corpus.ok) {
    corpus.problem.forEach(terminal.note)
    return EXIT.badInput
  }
  const { articles, dispute } = corpus.value
  terminal.note('measuring the pipeline…')
  const { measureExplain, measureMerge, measureStages, measureWink } =
    await import('./bench/pipeline-speed.ts')
  const language = loadLanguage()
  const words = articles.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0)
  const rowOf = ({ name, ms }: { readonly name: string; readonly ms: number }, count: number): string[] => [
    name,
    ms.toFixed(1),
    Math.round((count / ms) * 1000).toLocaleString('en'),
  ]
  const stages = [...measureStages(articles, dispute, language), measureWink(articles)]
  const heading = [`${articles.length} articles, ${words.toLocaleString('en')} words`, 'ms', 'words/s']
  const counted = [measureExplain(articles, language), measureMerge(MERGED_MENTIONS)].map((time) => [
    time.name,
    time.count.toLocaleString('en'),
    ...rowOf(time, time.count).slice(1),
  ])
  const tables = [
    formatTable([heading, ...stages.map((time) => rowOf(time, words))]),
    formatTable([['', 'items', 'ms', 'items/s'], ...counted]),
  ]
  for (const line of tables.flatMap((table) => [...table, ''])) await terminal.result(line)
  return EXIT.done
}

/** Sizes of the made-up corpora that the app is shown where none is named. */
const USUAL_COUNTS = [1000, 10_000]

/**
 * `npm run bench`: words a second, stage by stage, and how fast the app shows, moves and filters made-up corpora.
 * With sizes, the app alone; with a folder too, only the corpus is written there.
 */
export const bench = async (options: BenchOptions, terminal: Terminal): Promise<ExitStatus> => {
  const { events, out, site } = options
  if (out !== undefined) {
    const { generateCorpus } = await import('./bench/generate-corpus.ts')
    const { writeCorpus } = await import('./bench/write-corpus.ts')
    writeCorpus(out, generateCorpus(events?.[0] ?? USUAL_COUNTS[0] ?? 0))
    await terminal.result(`written to ${out}`)
    return EXIT.done
  }
  if (events === undefined) {
    const status = await benchPipeline(options.corpus, terminal)
    if (status !== EXIT.done) return status
  }
  const { benchApp } = await import('./bench/bench-app.ts')
  await benchApp(site, events ?? USUAL_COUNTS, terminal)
  return EXIT.done
}
