import { civil, type Day } from '../../model/day.ts'
import type { Span } from '../../model/span.ts'
import type { Token } from '../language.ts'
import type { Days } from './calendar.ts'
import { findExpressions } from './find-expressions.ts'
import { resolveExpressions, type DatedTimex, type ResolveContext } from './resolve-expressions.ts'
import type { TimexLanguage } from './rule.ts'

export interface ArticleTimexContext {
  readonly published: Day | undefined
  readonly language: TimexLanguage
  /** The tokens of the sentence with this index, where a tagger has run. */
  readonly tokensOf?: (sentence: number) => readonly Token[] | undefined
}

/** A history tells at least this many dates with their year … */
const NARRATIVE_DATES = 6
/**
 * … or this many where it begins with a day ("1916-07-01") or a month ("1969-03") and nothing in it is counted from its
 * publication; by the length of the first one's value …
 */
const PLAIN_NARRATIVE_DATES: Readonly<Record<number, number>> = { 10: 2, 7: 4 }
/** … of which at least this share lies more than … */
const NARRATIVE_SHARE = 0.6
/** … this many days before publication (an article without a date: all count). */
const NARRATIVE_AGE_DAYS = 550
/** What had happened so many days before the story is told beside it. */
const BACKGROUND_DAYS = 7
/** How far before a day its "had" may stand, in UTF-16 units: about ten words. */
const BACKGROUND_LENGTH = 70

/** Length of an article's head, in UTF-16 units, where its news is told: past by-lines, two or three sentences. */
const LEAD_LENGTH = 600

/**
 * True for a history: an article whose dates name their years and lie well before its publication. In it "in
 * March" goes on from the date told last.
 */
const isNarrative = (timexes: readonly DatedTimex[], context: ArticleTimexContext): boolean => {
  const explicit = timexes.filter((timex) => timex.basis === 'explicit' && timex.days !== undefined)
  const { published } = context
  const isOld = (timex: DatedTimex): boolean =>
    published === undefined || (timex.days?.endDay ?? 0) < published - NARRATIVE_AGE_DAYS
  const old = explicit.filter(isOld)
  const first = timexes.find((timex) => timex.days !== undefined)
  const isPlain =
    first !== undefined &&
    first === explicit[0] &&
    explicit.length >= (PLAIN_NARRATIVE_DATES[first.value.length] ?? Infinity) &&
    old.length === explicit.length &&
    !timexes.some(({ rule }) => context.language.deicticRules.has(rule))
  if (isPlain) return true
  if (explicit.length < NARRATIVE_DATES) return false
  const deictic = timexes.filter((timex) => context.language.newsDayRules.has(timex.rule))
  return old.length >= NARRATIVE_SHARE * explicit.length && deictic.length < explicit.length / 2
}

/**
 * True when the lead tells, in the past tense, of the weekday after publication: the outlet's date is that of
 * another time zone ("announced Saturday" under Friday's date). The lead never tells six-day-old news.
 */
const isDayAhead = (timexes: readonly DatedTimex[], context: ArticleTimexContext): boolean => {
  const { published } = context
  if (published === undefined) return false
  const lead = timexes.find(
    (timex) => context.language.weekdayRules.has(timex.rule) && timex.start < LEAD_LENGTH,
  )
  return lead?.days?.endDay === published - 6 && lead.isAhead !== true
}

/** The years under which the article tells its months and dates. */
const yearsTold = (timexes: readonly DatedTimex[]): ((month: number, date: number) => number | undefined) => {
  const years = new Map<number, number>()
  for (const { basis, days } of timexes) {
    if (basis !== 'explicit' || !days || days.startDay !== days.endDay) continue
    const { year, month, date } = civil(days.startDay)
    if (!years.has(month * 100 + date)) years.set(month * 100 + date, year)
  }
  return (month, date) => years.get(month * 100 + date)
}

/**
 * The time expressions of every sentence of an article, in order. Carries the last date told from sentence to
 * sentence, and takes from the whole article what no sentence tells alone: whether it is a history, and the year
 * of a date that is named once with it ("Oct. 7, 2023 … the Oct. 7 attack").
 */
export const findArticleTimexes = (
  text: string,
  sentences: readonly Span[],
  context: ArticleTimexContext,
): DatedTimex[][] => {
  const expressions = sentences.map((sentence, index) =>
    findExpressions(text, sentence, context.language, context.tokensOf?.(index)),
  )
  /** "had said on Tuesday", in a story of Wednesday: nothing that "at 5 a.m." counts from. */
  const isBackground = (timex: DatedTimex, sentence: Span | undefined, told: Days | undefined): boolean => {
    const back = told && timex.days ? told.startDay - timex.days.endDay : 0
    if (!sentence || back <= 0 || back > BACKGROUND_DAYS) return false
    const from = Math.max(sentence.start, timex.start - BACKGROUND_LENGTH)
    return context.language.background.test(text.slice(from, timex.start))
  }
  const read = (
    options: Omit<ResolveContext, 'published' | 'previousAnchor' | 'previousStory'>,
  ): DatedTimex[][] => {
    let previousAnchor: Days | undefined
    let previousStory: Days | undefined
    return expressions.map((found, index) => {
      const { published } = context
      const timexes = resolveExpressions(text, found, {
        ...options,
        published,
        previousAnchor,
        previousStory,
      })
      const isHistory = options.isNarrative === true
      const story = timexes.filter((timex) => !isBackground(timex, sentences[index], previousStory))
      previousStory = anchorOf(story, isHistory) ?? previousStory
      previousAnchor = anchorOf(timexes, isHistory) ?? previousAnchor
      return timexes
    })
  }
  const first = read({})
  const all = first.flat()
  return read({
    isNarrative: isNarrative(all, context),
    isDayAhead: isDayAhead(all, context),
    toldYear: yearsTold(all),
  })
}

/**
 * The days that the next sentence counts from: the latest told, as what lies further back is told beside it ("said on
 * Wednesday that they had broken a pledge of May 11"); in a history the last in the text.
 */
const anchorOf = (timexes: readonly DatedTimex[], isNarrative: boolean): Days | undefined => {
  const anchors = timexes.filter((timex) => isAnchor(timex))
  const last = anchors.at(-1)?.days
  if (isNarrative || last === undefined) return last
  return anchors.reduce<Days>(
    (latest, { days, isAhead }) =>
      days && isAhead !== true && days.startDay > latest.startDay ? days : latest,
    last,
  )
}

/** Lengths of time and plans are nothing that "the next day" counts from. */
const isAnchor = (timex: DatedTimex): boolean =>
  timex.days !== undefined &&
  (timex.type === 'DATE' || timex.type === 'TIME') &&
  !timex.value.endsWith('_REF')
