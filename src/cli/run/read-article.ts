import { answerer } from '../../pipeline/answer.ts'
import type { Article } from '../../model/article.ts'
import type { Dispute } from '../../model/dispute.ts'
import type { Language } from '../../pipeline/language.ts'
import type { Asks } from '../../pipeline/questions.ts'
import { articleCutter } from '../../pipeline/reread-articles.ts'
import { pack, unpack } from './answer-store.ts'
import { articleWords } from './article-words.ts'
import { traceAsks, type Trace } from './trace-asks.ts'

/** An answer, and where it is to be kept, itself with what it rests on. */
export interface Answered {
  readonly answer: unknown
  readonly packed?: Uint8Array | undefined
}

interface Kept {
  readonly trace: Trace
  readonly digest: string
  readonly answer: unknown
}

/** Answers one question for article after article. */
export interface QuestionReader {
  readonly read: (article: Article, index: number) => Answered
  /** The answer of an earlier run, where it holds still. */
  readonly recall: (article: Article, packed: Uint8Array) => { readonly answer: unknown } | undefined
}

/**
 * Makes a reader for each question of a run, in one thread. Texts cut into tokens are kept from question to question
 * as far as there is room.
 *
 * @param isKeeping Whether answers are to be packed for a store.
 */
export const questionReaders = (
  language: Language,
  dispute: Dispute | undefined,
  isKeeping: boolean,
  mostTokens?: number,
): ((asks: Asks) => QuestionReader) => {
  const cut = articleCutter(language, mostTokens)
  return (original) => {
    if (!isKeeping) {
      const answer = answerer(original, language, dispute)
      return {
        read: (article, index) => ({ answer: answer(cut(article, index)) }),
        recall: () => undefined,
      }
    }
    const traced = traceAsks(original)
    const answer = answerer(traced.asks, language, dispute)
    return {
      read: (article, index) => {
        const words = articleWords(article.text)
        const found = answer(cut(article, index))
        const trace = traced.trace(words)
        const kept: Kept = { trace, digest: traced.digest(words, trace), answer: found }
        return { answer: found, packed: pack(kept) }
      },
      recall: (article, packed) => {
        const kept = unpackKept(packed)
        if (kept === undefined) return undefined
        return traced.digest(articleWords(article.text), kept.trace) === kept.digest ? kept : undefined
      },
    }
  }
}

/** Bytes whose checksum is right were written by this version: what they hold is what it wrote. */
const unpackKept = (packed: Uint8Array): Kept | undefined => {
  try {
    return unpack(packed) as Kept
  } catch {
    return undefined
  }
}
