import type { Span } from '../../model/span.ts'
import type { Token } from '../language.ts'
import { findExpressions } from './find-expressions.ts'
import { resolveExpressions, type DatedTimex, type ResolveContext } from './resolve-expressions.ts'
import type { TimexLanguage } from './rule.ts'

export type { DatedTimex } from './resolve-expressions.ts'

export interface TimexContext extends ResolveContext {
  readonly language: TimexLanguage
  /** The sentence's tokens, where a tagger has run. */
  readonly tokens?: readonly Token[] | undefined
}

/**
 * The time expressions of one sentence, in the order of the text, each with its TIMEX3 type and value and the
 * days it names. `find-article-timexes.ts` does this for a whole article, and sees more.
 *
 * @example findTimexes('Envoys met on Tuesday.', { start: 0, end: 22 }, { published: dayOf(2024, 2, 14), language })
 *   // [{ start: 14, end: 21, text: 'Tuesday', type: 'DATE', value: '2024-02-13', edtf: '2024-02-13', … }]
 */
export const findTimexes = (text: string, sentence: Span, context: TimexContext): DatedTimex[] =>
  resolveExpressions(text, findExpressions(text, sentence, context.language, context.tokens), context)
