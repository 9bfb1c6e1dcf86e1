import { by } from '../base/order.ts'
import type { Actor } from '../model/actor.ts'
import type { Article } from '../model/article.ts'
import { isoDay } from '../model/day.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Dispute } from '../model/dispute.ts'
import type { EventsFile } from '../model/events-file.ts'
import { buildActorKnowledge } from './actors/tag-actors.ts'
import { tagArticle } from './actors/tag-article.ts'
import type { ActorKnowledge } from './actors/knowledge.ts'
import { cleanArticle, segmentArticle, tagTimexes } from './analyse.ts'
import { encodeEventsFile } from './encode.ts'
import { extractMentions } from './events/extract.ts'
import { indexLexicon } from './events/find-mentions.ts'
import type { EventMention } from './events/event-mention.ts'
import type { Roster } from './events/settle-roles.ts'
import type { Language } from './language.ts'
import { corefer } from './merge/corefer.ts'
import { fuse } from './merge/fuse.ts'
import type { ActorTagged, EventTagged, Segmented, TimexTagged } from './stages.ts'

/** Articles to events. */
export interface PipelineInput {
  readonly articles: readonly Article[]
  /** Undefined: sides and roles are found in the text. */
  readonly dispute: Dispute | undefined
}

export interface PipelineOutput {
  readonly file: EventsFile
  readonly diagnostics: readonly Diagnostic[]
}

/** Called after each article: how many are read, of how many, and which was the last. */
export type OnProgress = (done: number, total: number, articleId: string) => void

const actorView = (segmented: Segmented): Parameters<typeof tagArticle>[0] => ({
  text: segmented.clean,
  sentences: segmented.sentences.map((sentence) => ({
    span: { start: sentence.start, end: sentence.end },
    tokens: sentence.tokens,
    paragraph: sentence.paragraph,
  })),
  ...(segmented.article.outlet === undefined ? {} : { outlet: segmented.article.outlet }),
})

const tagActorsOf = (segmented: Segmented, knowledge: ActorKnowledge): ActorTagged => {
  const { mentions, sources } = tagArticle(actorView(segmented), knowledge)
  return {
    ...segmented,
    actors: segmented.sentences.map((_, index) => mentions.filter(({ sentence }) => sentence === index)),
    sources: segmented.sentences.map((_, index) => sources.filter(({ sentence }) => sentence === index)),
  }
}

const rosterOf = (knowledge: ActorKnowledge, dispute: Dispute | undefined): Roster => {
  const listed = dispute
    ? new Set([...dispute.parties, ...dispute.mediators, ...dispute.others].map(({ id }) => id))
    : undefined
  return {
    roleOf: (id) =>
      knowledge.parties.includes(id) ? 'party' : knowledge.mediators.includes(id) ? 'mediator' : 'other',
    parties: knowledge.parties,
    isListed: (id) => listed === undefined || listed.has(id),
  }
}

const extractFrom = (
  tagged: TimexTagged,
  language: Language,
  index: ReturnType<typeof indexLexicon>,
  roster: Roster,
  knowledge: ActorKnowledge,
): EventTagged => ({
  ...tagged,
  mentions: extractMentions(
    {
      articleId: tagged.article.id,
      text: tagged.article.text,
      published: tagged.published,
      sentences: tagged.sentences.map((sentence, at) => ({
        ...sentence,
        timexes: tagged.timexes[at] ?? [],
        actors: tagged.actors[at] ?? [],
        sources: tagged.sources[at] ?? [],
      })),
    },
    {
      lexicon: language.events,
      bareTime: language.timexes.bareTime,
      index,
      parse: language.parse,
      roster,
      typeOf: (id) => knowledge.types.get(id),
    },
  ),
})

/** All layers of one corpus, article by article in order of id, before the merge. */
export const analyseCorpus = (
  input: PipelineInput,
  language: Language,
  onProgress: OnProgress = () => undefined,
): { readonly articles: readonly EventTagged[]; readonly knowledge: ActorKnowledge } => {
  const sorted = [...input.articles].sort(by((article) => article.id))
  const segmented = sorted.map((article) => segmentArticle(cleanArticle(article, language), language))
  const knowledge = buildActorKnowledge(input.dispute, segmented.map(actorView), language.actors)
  const index = indexLexicon(language.events)
  const roster = rosterOf(knowledge, input.dispute)
  const articles = segmented.map((article, at) => {
    const tagged = tagTimexes(tagActorsOf(article, knowledge), language)
    const extracted = extractFrom(tagged, language, index, roster, knowledge)
    onProgress(at + 1, segmented.length, article.article.id)
    return extracted
  })
  return { articles, knowledge }
}

const actorsOfEvents = (
  mentions: readonly EventMention[],
  input: PipelineInput,
  knowledge: ActorKnowledge,
): Actor[] => {
  const roster = rosterOf(knowledge, input.dispute)
  const listed = input.dispute
    ? [...input.dispute.parties, ...input.dispute.mediators, ...input.dispute.others].map(({ id, name }) => ({
        id,
        name,
      }))
    : []
  const known = new Map(listed.map(({ id, name }) => [id, name]))
  for (const { participants } of mentions) {
    for (const id of [...participants.initiators, ...participants.targets, ...participants.mediators]) {
      if (!known.has(id)) known.set(id, knowledge.displayNames.get(id) ?? id)
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
const withPublication = ({ article, published }: EventTagged): Article =>
  article.published !== undefined || published === undefined
    ? article
    : { ...article, published: isoDay(published), publishedBasis: 'inferred' }

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
): PipelineOutput => {
  const { articles, knowledge } = analyseCorpus(input, language, onProgress)
  const mentions = articles.flatMap((article) => article.mentions)
  const actors = actorsOfEvents(mentions, input, knowledge)
  const names = new Map(actors.map(({ id, name }) => [id, name]))
  const events = corefer(mentions).map((group) =>
    fuse(group, language.writeTitle, (id) => names.get(id) ?? id),
  )
  const sides = knowledge.parties.map((id) => names.get(id) ?? id)
  const file = encodeEventsFile({
    dispute: {
      title: input.dispute?.title ?? (sides.length > 0 ? sides.join(' and ') : 'Events'),
      parties: [...knowledge.parties],
      mediators: [...knowledge.mediators],
      basis: input.dispute ? 'stated' : 'found',
    },
    actors,
    articles: articles.map(withPublication),
    events,
  })
  return { file, diagnostics: [] }
}

/** The layers of one article, as `npm run explain` writes them. */
export const explainArticle = (article: Article, language: Language): unknown => {
  const [layers] = analyseCorpus({ articles: [article], dispute: undefined }, language).articles
  if (!layers) throw new Error('bug: one article in, none out')
  return {
    id: article.id,
    sentences: layers.sentences.map(({ start, end }) => ({ start, end })),
    actors: layers.actors.flat().flatMap(({ start, end, ids }) => ids.map((id) => ({ start, end, id }))),
    timexes: layers.timexes.flat().map(({ start, end, text, type, value, edtf, basis, rule }) => ({
      start,
      end,
      text,
      type,
      value,
      ...(edtf === undefined ? {} : { edtf }),
      basis,
      rule,
    })),
    mentions: layers.mentions.map((mention) => ({
      start: mention.span.start,
      end: mention.span.end,
      quote: mention.quote,
      kind: mention.kind,
      ...(mention.phase === undefined ? {} : { phase: mention.phase }),
      status: mention.status,
      date: mention.date,
      participants: mention.participants,
      trigger: mention.trigger,
      rule: mention.rule,
    })),
  }
}
