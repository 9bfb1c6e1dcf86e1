import { createHash } from 'node:crypto'
import type { Article } from '../../model/article.ts'
import type { Language } from '../../pipeline/language.ts'
import type { Question } from '../../pipeline/questions.ts'
import {
  inOrder,
  planRun,
  type OnProgress,
  type PipelineInput,
  type PipelineOutput,
} from '../../pipeline/run.ts'
import type { AnswerStore } from './answer-store.ts'
import type { ReaderPool } from './reader-pool.ts'
import { questionReaders, type Answered, type QuestionReader } from './read-article.ts'

/** Work in hand at a time: enough to keep every thread busy, little enough to hold in memory. */
const MOST_PENDING = 256

/** Threads are started once this many characters had to be read: below, one thread is done before they are up. */
export const POOL_PAYS = 150_000

export interface DriveOptions {
  /** Answers of earlier runs; undefined for none. */
  readonly store?: AnswerStore | undefined
  /** Starts the threads; undefined where the run is to stay in this one. */
  readonly openPool?: (() => ReaderPool) | undefined
  /** See `POOL_PAYS`. */
  readonly poolPays?: number
  readonly onProgress?: OnProgress | undefined
  /** Told once a while: a good moment to write down what is known so far. */
  readonly onPause?: (() => void) | undefined
}

const keyOf = (article: Article, ordinal: number): string =>
  createHash('sha256')
    .update(`${ordinal}\0${JSON.stringify(article)}`)
    .digest('hex')
    .slice(0, 40)

/** Waits for answers and takes them in the order of the articles, with no more than so many in hand. */
const takeInOrder = async (
  question: Question,
  count: number,
  start: (index: number) => Answered | Promise<Answered>,
  onTaken: (index: number) => void,
): Promise<void> => {
  const pending: (Answered | Promise<Answered>)[] = []
  let taken = 0
  const takeFirst = async (): Promise<void> => {
    const first = pending.shift()
    if (first === undefined) return
    const answered = first instanceof Promise ? await first : first
    question.take(answered.answer, taken)
    onTaken(taken++)
  }
  for (let index = 0; index < count; index += 1) {
    const next = start(index)
    pending.push(next)
    // Nobody waits for this one yet; its failure is met when its turn comes.
    if (next instanceof Promise) next.catch(() => undefined)
    while (pending.length > 0 && (pending.length > MOST_PENDING || !(pending[0] instanceof Promise)))
      await takeFirst()
  }
  while (pending.length > 0) await takeFirst()
}

/** What a run did besides its result. */
export interface Driven extends PipelineOutput {
  /** Articles whose events were known from an earlier run. */
  readonly knownCount: number
}

/**
 * Runs the pipeline with answers of earlier runs where they hold still, and in several threads where that pays. The
 * result is that of `runPipeline`, to the byte.
 */
export const drivePlan = async (
  input: PipelineInput,
  language: Language,
  { store, openPool, poolPays = POOL_PAYS, onProgress, onPause }: DriveOptions = {},
): Promise<Driven> => {
  const articles = inOrder(input.articles)
  const readerOf = questionReaders(language, input.dispute, store !== undefined)
  const plan = planRun({ ...input, articles }, language)
  let pool: ReaderPool | undefined
  let readLength = 0
  let knownCount = 0
  try {
    for (let ordinal = 0; ; ordinal += 1) {
      const step = plan.next()
      if (step.done) return { ...step.value, knownCount }
      const question = step.value
      const reader: QuestionReader = readerOf(question.asks)
      const isLast = question.asks.kind === 'events'
      pool?.ask(question.asks)
      const keep = (key: string, answered: Answered): Answered => {
        if (answered.packed) store?.set(key, answered.packed)
        return answered
      }
      const start = (index: number): Answered | Promise<Answered> => {
        const article = articles[index]
        if (!article) throw new Error('bug: an article out of reach')
        const key = store ? keyOf(article, ordinal) : ''
        const packed = store?.get(key)
        const known = packed && reader.recall(article, packed)
        if (known) {
          if (isLast) knownCount += 1
          return known
        }
        readLength += article.text.length
        if (!pool && openPool && readLength > poolPays) {
          pool = openPool()
          pool.ask(question.asks)
        }
        return pool
          ? pool.read(article, index).then((answered) => keep(key, answered))
          : keep(key, reader.read(article, index))
      }
      await takeInOrder(question, articles.length, start, (index) => {
        onPause?.()
        if (isLast) onProgress?.(index + 1, articles.length, articles[index]?.id ?? '')
      })
    }
  } finally {
    await pool?.close()
  }
}
