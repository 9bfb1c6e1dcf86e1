import type { Article } from '../../model/article.ts'
import { answerer } from '../answer.ts'
import type { Language } from '../language.ts'
import type { Asks } from '../questions.ts'
import { articleCutter } from '../reread-articles.ts'
import { articleWords } from './article-words.ts'
import { traceAsks, type Hash, type Trace } from './trace-asks.ts'

/** An answer as it is kept: with what it rests on. */
export interface KeptAnswer {
  readonly trace: Trace
  readonly digest: string
  readonly answer: unknown
}

/** How answers are kept: in which form, and by which checksum they are known to hold still. */
export interface AnswerKeeping {
  readonly hash: Hash
  /** The answer in the form in which a store takes it. */
  readonly pack: (kept: KeptAnswer) => unknown
  /** Undefined where what is in the store cannot be read. */
  readonly unpack: (packed: unknown) => KeptAnswer | undefined
}

/** An answer, and where it is to be kept, itself with what it rests on, packed. */
export interface Answered {
  readonly answer: unknown
  readonly packed?: unknown
}

/** Answers one question for article after article. */
export interface QuestionReader {
  readonly read: (article: Article, index: number) => Answered
  /** The answer of an earlier run, where it holds still. */
  readonly recall: (article: Article, packed: unknown) => { readonly answer: unknown } | undefined
}

/**
 * Makes a reader for each question of a run, in one thread. Texts cut into tokens are kept from question to question
 * as far as there is room.
 *
 * @param keeping Undefined where no answer is kept.
 */
export const questionReaders = (
  language: Language,
  keeping: AnswerKeeping | undefined,
  mostTokens?: number,
): ((asks: Asks) => QuestionReader) => {
  const cut = articleCutter(language, mostTokens)
  return (original) => {
    if (!keeping) {
      const answer = answerer(original, language)
      return {
        read: (article, index) => ({ answer: answer(cut(article, index)) }),
        recall: () => undefined,
      }
    }
    const traced = traceAsks(original, keeping.hash)
    const answer = answerer(traced.asks, language)
    return {
      read: (article, index) => {
        const words = articleWords(article.text)
        const found = answer(cut(article, index))
        const trace = traced.trace(words)
        const packed = keeping.pack({ trace, digest: traced.digest(words, trace), answer: found })
        return { answer: found, packed }
      },
      recall: (article, packed) => {
        const kept = keeping.unpack(packed)
        if (kept === undefined) return undefined
        return traced.digest(articleWords(article.text), kept.trace) === kept.digest ? kept : undefined
      },
    }
  }
}
