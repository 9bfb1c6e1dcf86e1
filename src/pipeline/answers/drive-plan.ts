import type { Article } from '../../model/article.ts'
import type { Language } from '../language.ts'
import type { Asks, Question } from '../questions.ts'
import { inOrder, planRun, type PipelineInput, type PipelineOutput } from '../run.ts'
import {
  questionReaders,
  type Answered,
  type AnswerKeeping,
  type QuestionReader,
} from './question-readers.ts'

/** Answers of earlier runs, by key, in the form in which they are kept. */
export interface KeptAnswers {
  readonly get: (key: string) => unknown
  readonly set: (key: string, packed: unknown) => void
}

/** Others who answer questions at the same time. Held until `close`. */
export interface AnswerPool {
  /** What is asked from now on. */
  readonly ask: (asks: Asks) => void
  readonly read: (article: Article, index: number) => Promise<Answered>
  readonly close: () => Promise<void>
}

/** Articles are gone through first to learn who is who, several times, then for their events. */
export type RunStep = 'learning' | 'finding'

/** Work in hand at a time: enough to keep every thread busy, little enough to hold in memory. */
const MOST_PENDING = 256

/** Of a checksum, the digits by which an answer is known. */
const KEY_DIGITS = 40

/** Threads are started once this many characters had to be read: below, one thread is done before they are up. */
export const POOL_PAYS = 150_000

export interface DriveOptions {
  /** Answers of earlier runs, and how they are kept; undefined for none. */
  readonly kept?: (AnswerKeeping & { readonly store: KeptAnswers }) | undefined
  /** Starts the threads; undefined where the run is to stay in this one. */
  readonly openPool?: (() => AnswerPool) | undefined
  /** See `POOL_PAYS`. */
  readonly poolPays?: number
  /** Called after each article, the first time that all are learned from and when their events are found. */
  readonly onProgress?: ((done: number, total: number, articleId: string, step: RunStep) => void) | undefined
  /** Told once a while: a good moment to write down what is known so far. Waited for. */
  readonly onPause?: (() => Promise<void> | undefined) | undefined
}

/** Waits for answers and takes them in the order of the articles, with no more than so many in hand. */
const takeInOrder = async (
  question: Question,
  count: number,
  start: (index: number) => Answered | Promise<Answered>,
  onTaken: (index: number) => Promise<void> | undefined,
): Promise<void> => {
  const pending: (Answered | Promise<Answered>)[] = []
  let taken = 0
  const takeFirst = async (): Promise<void> => {
    const first = pending.shift()
    if (first === undefined) return
    const answered = first instanceof Promise ? await first : first
    question.take(answered.answer, taken)
    const pause = onTaken(taken++)
    if (pause) await pause
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
  { kept, openPool, poolPays = POOL_PAYS, onProgress, onPause }: DriveOptions = {},
): Promise<Driven> => {
  const articles = inOrder(input.articles)
  const readerOf = questionReaders(language, kept)
  const plan = planRun({ ...input, articles }, language)
  let pool: AnswerPool | undefined
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
        if (answered.packed !== undefined) kept?.store.set(key, answered.packed)
        return answered
      }
      const start = (index: number): Answered | Promise<Answered> => {
        const article = articles[index]
        if (!article) throw new Error('bug: an article out of reach')
        const key = kept ? kept.hash(`${ordinal}\0${JSON.stringify(article)}`).slice(0, KEY_DIGITS) : ''
        const packed = kept?.store.get(key)
        const known = packed === undefined ? undefined : reader.recall(article, packed)
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
      // Learning goes through them several times; the first, which cuts them into words, takes by far the longest.
      const runStep: RunStep | undefined = isLast ? 'finding' : ordinal === 0 ? 'learning' : undefined
      await takeInOrder(question, articles.length, start, (index) => {
        if (runStep) onProgress?.(index + 1, articles.length, articles[index]?.id ?? '', runStep)
        return onPause?.()
      })
    }
  } finally {
    await pool?.close()
  }
}
