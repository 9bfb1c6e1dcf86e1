import { by } from '../base/order.ts'
import type { ActorKnowledge } from '../pipeline/actors/knowledge.ts'
import { tagActors } from '../pipeline/actors/tag-actors.ts'
import { answerer } from '../pipeline/answer.ts'
import type { Language } from '../pipeline/language.ts'
import { rereadArticles, type CutArticle } from '../pipeline/reread-articles.ts'
import {
  inOrder,
  planRun,
  type OnProgress,
  type PipelineInput,
  type PipelineOutput,
} from '../pipeline/run.ts'
import type { FoundNames, RunStep } from './protocol.ts'

/** Names are looked for in so many articles, evenly chosen: more tell hardly more. */
const MOST_NAMING = 200
/** Names of one actor beyond so many are seldom of use to anybody. */
const MOST_NAMES = 6
const MOST_NAME_LENGTH = 60

/** A name as one would list it: capitals, no possessive. */
const isName = (text: string): boolean =>
  /^\p{Lu}/u.test(text) && !/['’]s?$|\n/u.test(text) && text.length < MOST_NAME_LENGTH

/** The names by which articles call each actor, the most frequent first. */
const findNames = (articles: Iterable<CutArticle>, count: number, knowledge: ActorKnowledge): FoundNames => {
  const counts = new Map<string, Map<string, number>>()
  const step = Math.max(1, Math.ceil(count / MOST_NAMING))
  let index = 0
  for (const { view } of articles) {
    if (index++ % step !== 0) continue
    for (const { id, via, isAttributive, start, end } of tagActors(view, knowledge)) {
      const text = view.text.slice(start, end)
      if (id === undefined || !/^(?:name|alias)$/u.test(via) || isAttributive || !isName(text)) continue
      const names = counts.get(id) ?? new Map<string, number>()
      counts.set(id, names.set(text, (names.get(text) ?? 0) + 1))
    }
  }
  const ranked = (names: ReadonlyMap<string, number>): string[] =>
    [...names]
      .sort(
        by(
          ([, times]) => -times,
          ([name]) => name,
        ),
      )
      .slice(0, MOST_NAMES)
      .map(([name]) => name)
  return Object.fromEntries([...counts].map(([id, names]) => [id, ranked(names)]))
}

/**
 * Runs the pipeline and notes on the way how the articles call each actor: what the user puts right starts from
 * there. The events are those of `runPipeline`, to the byte.
 *
 * @example runArticles({ articles, dispute: undefined }, language).names['united-states'] // ['United States', 'U.S.']
 */
export const runArticles = (
  input: PipelineInput,
  language: Language,
  onProgress?: (...told: [...Parameters<OnProgress>, step: RunStep]) => void,
): PipelineOutput & { readonly names: FoundNames } => {
  const articles = inOrder(input.articles)
  const cut = rereadArticles(articles, language)
  const plan = planRun({ ...input, articles }, language)
  let names: FoundNames = {}
  let isFirst = true
  for (;;) {
    const step = plan.next()
    if (step.done) return { ...step.value, names }
    const { asks, take } = step.value
    const answer = answerer(asks, language, input.dispute)
    let done = 0
    for (const article of cut) {
      take(answer(article), done++)
      // Learning goes through them several times; the first, which cuts them into words, takes by far the longest.
      const runStep = asks.kind === 'events' ? 'finding' : isFirst ? 'learning' : undefined
      if (runStep) onProgress?.(done, articles.length, article.segmented.article.id, runStep)
    }
    isFirst = false
    if (asks.kind === 'events') names = findNames(cut, articles.length, asks.knowledge)
  }
}
