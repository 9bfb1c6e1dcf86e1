import { assert } from '../base/assert.ts'
import { by } from '../base/order.ts'
import type { Actor } from '../model/actor.ts'
import type { Article } from '../model/article.ts'
import { isoDay, type Day } from '../model/day.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Dispute } from '../model/dispute.ts'
import type { EventsFile } from '../model/events-file.ts'
import { learnKnowledge } from './actors/build-knowledge.ts'
import type { ActorKnowledge } from './actors/knowledge.ts'
import { rankNames, type FoundNames, type NameCounts } from './actors/name-counts.ts'
import { sideName } from './actors/side-name.ts'
import { buildActorKnowledge } from './actors/tag-actors.ts'
import { answerer, type ArticleEvents } from './answer.ts'
import { encodeEventsFile } from './encode.ts'
import type { EventMention } from './events/event-mention.ts'
import { extractArticle, extractTools, rosterOf } from './extract-article.ts'
import type { Language } from './language.ts'
import { corefer } from './merge/corefer.ts'
import { fuse } from './merge/fuse.ts'
import { ask, type Question } from './questions.ts'
import { rereadArticles } from './reread-articles.ts'
import type { EventTagged } from './stages.ts'

/** Articles to events. */
export interface PipelineInput {
  readonly articles: readonly Article[]
  /** Undefined: sides and roles are found in the text. */
  readonly dispute: Dispute | undefined
}

export interface PipelineOutput {
  readonly file: EventsFile
  /** How the articles call who takes part: what a user who puts the sides right starts from. */
  readonly names: FoundNames
  readonly diagnostics: readonly Diagnostic[]
}

/** Called after each article: how many are read, of how many, and which was the last. */
export type OnProgress = (done: number, total: number, articleId: string) => void

interface RunOptions {
  /** How many tokens may be held at a time: see `reread-articles.ts`. Changes memory and time, never the result. */
  readonly mostTokens?: number
}

/** A corpus as it is read: what is known of its sides, and its articles, each read when its turn comes. */
interface Reading {
  readonly knowledge: ActorKnowledge
  readonly articles: Iterable<EventTagged>
}

/** Learns who takes part, then reads article by article in order of id. What was read is not held. */
const readCorpus = (input: PipelineInput, language: Language): Reading => {
  const sorted = inOrder(input.articles)
  const cut = rereadArticles(sorted, language)
  const views = {
    *[Symbol.iterator]() {
      for (const { view } of cut) yield view
    },
  }
  const knowledge = buildActorKnowledge(input.dispute, views, language.actors)
  const tools = extractTools(language, knowledge)
  const articles = function* (): Generator<EventTagged> {
    for (const { segmented, view } of cut) yield extractArticle(segmented, view, language, knowledge, tools)
  }
  return { knowledge, articles: articles() }
}

/** All layers of one corpus, article by article in order of id, before the merge. */
export const analyseCorpus = (
  input: PipelineInput,
  language: Language,
): { readonly articles: readonly EventTagged[]; readonly knowledge: ActorKnowledge } => {
  const { articles, knowledge } = readCorpus(input, language)
  return { articles: [...articles], knowledge }
}

const actorsOfEvents = (
  mentions: readonly EventMention[],
  input: PipelineInput,
  knowledge: ActorKnowledge,
): Actor[] => {
  const roster = rosterOf(knowledge)
  const listed = input.dispute
    ? [...input.dispute.parties, ...input.dispute.mediators, ...input.dispute.others].map(({ id, name }) => ({
        id,
        name,
      }))
    : []
  const known = new Map(listed.map(({ id, name }) => [id, name]))
  for (const { participants } of mentions) {
    for (const id of [...participants.initiators, ...participants.targets, ...participants.mediators]) {
      if (!known.has(id)) known.set(id, sideName(id, knowledge))
    }
  }
  const rank = { party: 0, mediator: 1, other: 2 }
  return [...known]
    .map(([id, name]): Actor => ({ id, name, role: roster.roleOf(id) }))
    .sort(
      by(
        (actor) => rank[actor.role],
        (actor) => (input.dispute ? listed.findIndex(({ id }) => id === actor.id) + 1 || 999 : 0),
        (actor) => actor.id,
      ),
    )
}

/** An article that states no date takes the day that its own text tells, and says that it is inferred. */
const withPublication = (article: Article, published: Day | undefined): Article =>
  article.published !== undefined || published === undefined
    ? article
    : { ...article, published: isoDay(published), publishedBasis: 'inferred' }

/** Articles in the order in which they are read: that of their ids. */
export const inOrder = (articles: readonly Article[]): readonly Article[] =>
  [...articles].sort(by((article) => article.id))

/**
 * The whole pipeline as the questions that it asks of each article, for a driver to have answered: see `answerer`.
 *
 * @param input The articles by `inOrder`.
 */
export function* planRun(input: PipelineInput, language: Language): Generator<Question, PipelineOutput> {
  const knowledge = yield* learnKnowledge(input.dispute, language.actors)
  const articles: Article[] = []
  const mentions: EventMention[] = []
  const names: NameCounts[] = []
  yield ask<ArticleEvents>({ kind: 'events', knowledge }, (found, index) => {
    const article = input.articles[index]
    assert(article, 'an answer for an article that is not there')
    articles.push(withPublication(article, found.published))
    for (const mention of found.mentions) mentions.push(mention)
    names.push(found.names)
  })
  const actors = actorsOfEvents(mentions, input, knowledge)
  const nameById = new Map(actors.map(({ id, name }) => [id, name]))
  const nameOf = (id: string): string => nameById.get(id) ?? id
  const events = corefer(mentions).map((group) => fuse(group, language.writeTitle, nameOf))
  const sides = knowledge.parties.map(nameOf)
  const file = encodeEventsFile({
    dispute: {
      title: input.dispute?.title ?? language.actors.phrases.disputeTitle(sides),
      parties: [...knowledge.parties],
      mediators: [...knowledge.mediators],
      basis: input.dispute ? 'stated' : 'found',
    },
    actors,
    articles,
    events,
  })
  return { file, names: rankNames(names), diagnostics: [] }
}

/**
 * Runs the whole pipeline: articles and a dispute to the list of events. Pure: no clock, no file, no zone; the
 * same input gives the same output on any machine and in any order of articles.
 *
 * @example runPipeline({ articles: [article], dispute: undefined }, loadEnglish(weights)).file.events
 */
export const runPipeline = (
  input: PipelineInput,
  language: Language,
  onProgress?: OnProgress,
  { mostTokens }: RunOptions = {},
): PipelineOutput => {
  const articles = inOrder(input.articles)
  const cut = rereadArticles(articles, language, mostTokens)
  const plan = planRun({ ...input, articles }, language)
  for (;;) {
    const step = plan.next()
    if (step.done) return step.value
    const { asks, take } = step.value
    const answer = answerer(asks, language)
    let done = 0
    for (const article of cut) {
      take(answer(article), done++)
      if (asks.kind === 'events') onProgress?.(done, articles.length, article.segmented.article.id)
    }
  }
}
