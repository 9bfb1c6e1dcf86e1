import type { Day } from '../model/day.ts'
import { organisationsOf } from './actors/find-organisations.ts'
import { countNames, type NameCounts } from './actors/name-counts.ts'
import { readLesson } from './actors/lesson.ts'
import type { EventMention } from './events/event-mention.ts'
import { extractArticle, extractTools } from './extract-article.ts'
import type { Language } from './language.ts'
import type { Asks } from './questions.ts'
import type { CutArticle } from './reread-articles.ts'

/** What an article tells, its day, and how it calls who takes part. */
export interface ArticleEvents {
  readonly mentions: readonly EventMention[]
  readonly published: Day | undefined
  readonly names: NameCounts
}

/**
 * Makes the function that answers a question for one article: pure, so that it may run anywhere, and an answer may
 * be kept for as long as nothing it rests on changes.
 */
export const answerer = (asks: Asks, language: Language): ((article: CutArticle) => unknown) => {
  const { knowledge } = asks
  switch (asks.kind) {
    case 'organisations':
      return ({ view }) => organisationsOf(view, knowledge)
    case 'lesson':
      return ({ view }) => readLesson(view, knowledge, asks.told, asks.withRoles)
    case 'events': {
      const tools = extractTools(language, knowledge)
      const { endsPossessive } = language.actors.phrases.inflection
      return ({ segmented, view }): ArticleEvents => {
        const { mentions, published, actors } = extractArticle(segmented, view, language, knowledge, tools)
        return {
          mentions,
          published,
          names: countNames(segmented.article.text, actors.flat(), endsPossessive),
        }
      }
    }
  }
}
