import { Command, InvalidArgumentError } from 'commander'
import packageJson from '../../package.json' with { type: 'json' }
import type { BenchOptions } from './bench.ts'
import { evaluate, type EvaluateOptions } from './evaluate.ts'
import type { ExitStatus } from './exit-status.ts'
import { explain, type ExplainOptions } from './explain.ts'
import { init, type InitOptions } from './init.ts'
import { loadEngine } from './load-engine.ts'
import { buildSite, type BuildOptions } from './build-site.ts'
import { preprocess, type PreprocessOptions } from './preprocess.ts'
import type { ServeOptions } from './serve.ts'
import { processTerminal } from './terminal.ts'

/** Declared in the packed program only. */
declare const PARLEY_BUNDLE: string | undefined

/** Runs a command and hands its status to the process, which then ends by itself once all output is written. */
const running = async (status: Promise<ExitStatus>): Promise<void> => {
  process.exitCode = await status
}

/** A whole number from one up, or wrong usage. */
const readCount = (text: string): number => {
  const count = Number(text)
  if (!Number.isInteger(count) || count < 1)
    throw new InvalidArgumentError('It must be a whole number above 0.')
  return count
}

const readPort = (text: string): number => {
  const port = Number(text)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new InvalidArgumentError('It must be a whole number from 0 to 65535.')
  return port
}

const readCounts = (text: string): number[] => text.split(',').map(readCount)

const DISPUTE = ['--dispute <file>', 'a dispute file elsewhere than in the corpus'] as const
const JOBS = [
  '--jobs <count>',
  'threads to read with; as many as there are cores where not said',
  readCount,
] as const
const NO_CACHE = ['--no-cache', 'use and keep nothing of earlier runs'] as const
const STRICT = ['--strict', 'end with status 1 where there was a warning'] as const

/** Lines for the end of a command's help. */
const examples = (...lines: readonly string[]): string =>
  `\nExamples:\n${lines.map((line) => `  $ ${line}`).join('\n')}`

const CORPUS_HELP = `
A corpus is a folder of articles, in any format that Parley reads, with subfolders or without. Where it has a folder
"articles", the articles are those in it. A file "dispute.yaml" beside them says who the parties are; without it they
are found in the text.`

/**
 * The whole command line. Wrong usage is thrown as a CommanderError, once it has been said what is wrong.
 *
 * @example await createProgram().parseAsync(['node', 'parley', 'build', 'my-corpus', '-o', 'site'])
 */
export const createProgram = (): Command => {
  const terminal = processTerminal()
  const program = new Command('parley')
    .description(
      'Turns a folder of news articles on a negotiation into a timeline of events, each with its sentence.',
    )
    .version(packageJson.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help; "parley help <command>" tells more of a command')
    .exitOverride()
    .showSuggestionAfterError()
    .showHelpAfterError('(--help tells what it takes)')
    .addHelpText('after', `${CORPUS_HELP}\n${examples('parley build my-corpus -o site')}`)

  program
    .command('build')
    .description('a corpus to a static site, for any host and any path on it')
    .argument('<folder>', 'the corpus')
    .requiredOption(
      '-o, --out <site>',
      'the folder of the site; with --single-file also a file, e.g. talks.html',
    )
    .option('--single-file', 'one page with everything in it, that opens from disk')
    .option(...DISPUTE)
    .option(...STRICT)
    .option(...JOBS)
    .option(...NO_CACHE)
    .addHelpText(
      'after',
      examples(
        'parley build my-corpus -o site',
        'parley build my-corpus -o talks.html --single-file',
        'parley build my-corpus -o site --dispute other/dispute.yaml --strict',
      ),
    )
    .action((folder: string, options: Omit<BuildOptions, 'corpus'>) =>
      running(buildSite({ ...options, corpus: folder }, terminal, loadEngine)),
    )

  program
    .command('preprocess')
    .description('a corpus to events.json, its schema and the articles’ texts')
    .option('--corpus <folder>', 'the corpus', 'data')
    .option('--out <folder>', 'where events.json and the articles go', 'public/data')
    .option(...DISPUTE)
    .option(...STRICT)
    .option(...JOBS)
    .option(...NO_CACHE)
    .addHelpText('after', examples('parley preprocess --corpus my-corpus --out events'))
    .action((options: PreprocessOptions) => running(preprocess(options, terminal, loadEngine)))

  program
    .command('serve')
    .description('shows a corpus on this machine, and follows it: what changes is read again')
    .argument('<folder>', 'the corpus')
    .option('--port <number>', '4173, or any free one, where not said', readPort)
    .option(...DISPUTE)
    .option(...JOBS)
    .option(...NO_CACHE)
    .addHelpText('after', examples('parley serve my-corpus', 'parley serve my-corpus --port 8080'))
    .action(async (folder: string, options: Omit<ServeOptions, 'corpus'>) => {
      const { serve } = await import('./serve.ts')
      await running(serve({ ...options, corpus: folder }, terminal, loadEngine))
    })

  program
    .command('init')
    .description('writes a dispute.yaml into a corpus, with the sides that its articles tell of')
    .argument('<folder>', 'the corpus')
    .option('--force', 'write over a file that is there')
    .addHelpText('after', examples('parley init my-corpus', 'parley init my-corpus --force'))
    .action((folder: string, options: Omit<InitOptions, 'corpus'>) =>
      running(init({ ...options, corpus: folder }, terminal, loadEngine)),
    )

  program
    .command('explain')
    .description('JSON lines {id, text, published?} on stdin, each with every layer found on stdout')
    .option(...STRICT)
    .addHelpText(
      'after',
      examples(
        `echo '{"id": "a", "text": "Egypt met Hamas on Tuesday.", "published": "2024-02-14"}' | parley explain`,
      ),
    )
    .action((options: ExplainOptions) => running(explain(options, process.stdin, terminal, loadEngine)))

  program
    .command('evaluate')
    .description('extraction quality against gold annotations, as a table')
    .option(
      '--gold <folder>',
      'gold files, or folders of corpora that have a gold/ of their own',
      'data/gold',
    )
    .option('--corpus <folder>', 'the annotated corpus, where it is not beside the gold')
    .option('--json', 'the scores as JSON')
    .option('--errors', 'list what was missed, spurious or wrong')
    .addHelpText('after', examples('parley evaluate --gold my-gold --corpus my-corpus --errors'))
    .action((options: EvaluateOptions) => running(evaluate(options, terminal, loadEngine)))

  // Left out of the packed program, with all that it would bring.
  if (typeof PARLEY_BUNDLE !== 'string') addBench(program)
  return program
}

/** Measuring takes a browser and libraries to compare with, which only the project's own folder has. */
const addBench = (program: Command): void => {
  program
    .command('bench')
    .description('words per second stage by stage, and how fast the app shows, moves and filters its events')
    .option('--corpus <folder>', 'the corpus whose texts are analysed', 'data')
    .option('--site <folder>', 'the built site that is opened', 'dist')
    .option(
      '--events <counts>',
      'sizes of the made-up corpora that the app is shown, e.g. 1000,100000',
      readCounts,
    )
    .option('--out <folder>', 'write the made-up corpus there instead of measuring')
    .action(async (options: BenchOptions) => {
      const { bench } = await import('./bench.ts')
      await running(bench(options, processTerminal()))
    })
}
