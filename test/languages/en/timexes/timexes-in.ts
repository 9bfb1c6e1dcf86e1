import { englishTimexes } from '../../../../src/languages/en/timexes/english-timexes.ts'
import { parseIsoDay } from '../../../../src/model/day.ts'
import {
  findTimexes,
  type DatedTimex,
  type TimexContext,
} from '../../../../src/pipeline/dates/find-timexes.ts'

/** The time expressions of a text taken as one sentence. */
export const timexesIn = (
  text: string,
  published: string,
  context: Partial<TimexContext> = {},
): DatedTimex[] =>
  findTimexes(
    text,
    { start: 0, end: text.length },
    { published: parseIsoDay(published), language: englishTimexes, ...context },
  )
