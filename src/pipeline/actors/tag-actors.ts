import type { ActorKnowledge } from './knowledge.ts'
import type { ActorArticle, ActorMention, SourceMention } from './mention.ts'
import { tagArticle } from './tag-article.ts'

export { buildActorKnowledge } from './build-knowledge.ts'
export { findSides } from './find-sides.ts'
export { resolveFirstPerson } from './first-person.ts'

/**
 * Every place in an article that stands for a side, in the order of the text, none overlapping.
 *
 * @example tagActors(article, knowledge)[0] // { start: 0, end: 39, id: 'israel', via: 'person', … }
 */
export const tagActors = (article: ActorArticle, knowledge: ActorKnowledge): ActorMention[] =>
  tagArticle(article, knowledge).mentions

/** The outlets and agencies that an article names: for attribution, never participants. */
export const findSources = (article: ActorArticle, knowledge: ActorKnowledge): SourceMention[] =>
  tagArticle(article, knowledge).sources
