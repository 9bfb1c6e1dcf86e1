import { Command, CommanderError, InvalidArgumentError } from 'commander'
import { bench, type BenchOptions } from './bench.ts'
import { evaluate, type EvaluateOptions } from './evaluate.ts'
import { EXIT, type ExitStatus } from './exit-status.ts'
import { explain, type ExplainOptions } from './explain.ts'
import { loadEngine } from './load-engine.ts'
import { preprocess, type PreprocessOptions } from './preprocess.ts'
import { processTerminal } from './terminal.ts'

const terminal = processTerminal()

/** Runs a command and hands its status to the process, which then ends by itself once all output is written. */
const running = async (status: Promise<ExitStatus>): Promise<void> => {
  process.exitCode = await status
}

const program = new Command('parley')
  .description('Turns a folder of news articles on a negotiation into a timeline of events.')
  .exitOverride()
  .showHelpAfterError('(--help tells what it takes)')

/** A whole number from one up, or wrong usage. */
const readCount = (text: string): number => {
  const count = Number(text)
  if (!Number.isInteger(count) || count < 1)
    throw new InvalidArgumentError('It must be a whole number above 0.')
  return count
}

const readCounts = (text: string): number[] => text.split(',').map(readCount)

const STRICT = ['--strict', 'end with status 1 where there was a warning'] as const

program
  .command('preprocess')
  .description('articles to events.json')
  .option('--corpus <folder>', 'the corpus: articles/ and, if there is one, dispute.yaml', 'data')
  .option('--out <folder>', 'where events.json and the articles go', 'public/data')
  .option('--dispute <file>', 'a dispute file elsewhere than in the corpus')
  .option(...STRICT)
  .action((options: PreprocessOptions) => running(preprocess(options, terminal, loadEngine)))

program
  .command('evaluate')
  .description('extraction quality against gold annotations, as a table')
  .option('--gold <folder>', 'gold files, or folders of corpora that have a gold/ of their own', 'data/gold')
  .option('--corpus <folder>', 'the annotated corpus, where it is not beside the gold')
  .option('--json', 'the scores as JSON')
  .option('--errors', 'list what was missed, spurious or wrong')
  .action((options: EvaluateOptions) => running(evaluate(options, terminal, loadEngine)))

program
  .command('explain')
  .description('JSON lines {id, text, published?} on stdin, each with every layer found on stdout')
  .option(...STRICT)
  .action((options: ExplainOptions) => running(explain(options, process.stdin, terminal, loadEngine)))

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
  .action((options: BenchOptions) => running(bench(options, terminal)))

try {
  await program.parseAsync()
} catch (error) {
  if (!(error instanceof CommanderError)) throw error
  // Help that was asked for is no mistake; everything else that commander stops at is wrong usage.
  process.exitCode = error.exitCode === 0 ? EXIT.done : EXIT.wrongUsage
}
