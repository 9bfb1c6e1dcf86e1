import type { Dispute } from '../../model/dispute.ts'
import { learnKnowledge } from './build-knowledge.ts'
import { organisationsOf } from './find-organisations.ts'
import type { ActorKnowledge } from './knowledge.ts'
import { readLesson } from './lesson.ts'
import type { ActorLexicon } from './lexicon.ts'
import type { ActorArticle, ActorMention, SourceMention } from './mention.ts'
import { tagArticle } from './tag-article.ts'

export { findSides } from './find-sides.ts'
export { resolveFirstPerson } from './first-person.ts'

/**
 * All that is known of a corpus's sides and people, learned from its articles in their order. Built once, before
 * `tagActors`.
 *
 * @param articles Gone through three times and not kept: they may be made anew each time.
 */
export const buildActorKnowledge = (
  dispute: Dispute | undefined,
  articles: Iterable<ActorArticle>,
  lexicon: ActorLexicon,
): ActorKnowledge => {
  const learning = learnKnowledge(dispute, lexicon)
  for (;;) {
    const step = learning.next()
    if (step.done) return step.value
    const { asks, take } = step.value
    let index = 0
    for (const article of articles) {
      if (asks.kind === 'organisations') take(organisationsOf(article, asks.knowledge), index++)
      else if (asks.kind === 'lesson')
        take(readLesson(article, asks.knowledge, asks.told, asks.withRoles), index++)
    }
  }
}

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
