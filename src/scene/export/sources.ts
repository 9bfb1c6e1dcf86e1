import type { EventsFile, EventsFileArticle } from '../../model/events-file.ts'

/** Finds what the events of a file refer to. */
export interface Sources {
  /** An actor's name; an id that the file does not list stands for itself. */
  readonly nameOf: (actorId: string) => string
  readonly articleOf: (articleId: string) => EventsFileArticle | undefined
  /** An article's outlet; its id where the file does not list it. */
  readonly outletOf: (articleId: string) => string
}

/** @example sourcesOf(file).nameOf('united-states') // 'United States' */
export const sourcesOf = (file: EventsFile): Sources => {
  const names = new Map(file.actors.map(({ id, name }) => [id, name]))
  const articles = new Map(file.articles.map((article) => [article.id, article]))
  return {
    nameOf: (actorId) => names.get(actorId) ?? actorId,
    articleOf: (articleId) => articles.get(articleId),
    outletOf: (articleId) => articles.get(articleId)?.outlet ?? articleId,
  }
}
