import type { ActorKnowledge } from './actors/knowledge.ts'
import type { ActorArticle } from './actors/mention.ts'
import { tagArticle } from './actors/tag-article.ts'
import { tagTimexes } from './analyse.ts'
import { extractMentions, type ExtractTools } from './events/extract.ts'
import { indexLexicon, type EventIndex } from './events/event-index.ts'
import type { EventLexicon } from './events/lexicon.ts'
import type { Language } from './language.ts'
import type { ActorTagged, EventTagged, Segmented, TimexTagged } from './stages.ts'

/** Items by the sentence they stand in. */
const bySentence = <Item extends { readonly sentence: number }>(
  count: number,
  items: readonly Item[],
): Item[][] => {
  const lists: Item[][] = Array.from({ length: count }, () => [])
  for (const item of items) lists[item.sentence]?.push(item)
  return lists
}

const tagActorsOf = (segmented: Segmented, view: ActorArticle, knowledge: ActorKnowledge): ActorTagged => {
  const { mentions, sources } = tagArticle(view, knowledge)
  const count = segmented.sentences.length
  return { ...segmented, actors: bySentence(count, mentions), sources: bySentence(count, sources) }
}

/** The roles of the dispute's sides, stated or found. */
export const rosterOf = (knowledge: ActorKnowledge): ExtractTools['roster'] => ({
  roleOf: (id) => knowledge.roles.get(id) ?? 'other',
  // Asked for when it is needed: what an article tells rests on what was asked for it.
  get parties() {
    return knowledge.parties
  },
  isListed: (id) => knowledge.roles.has(id) || knowledge.basis === 'found',
})

const indexes = new WeakMap<EventLexicon, EventIndex>()

/** Thousands of words: indexed once for a lexicon. */
const indexOf = (lexicon: EventLexicon): EventIndex => {
  const index = indexes.get(lexicon) ?? indexLexicon(lexicon)
  indexes.set(lexicon, index)
  return index
}

/** What the reading of a corpus is done with, once its sides and people are known. */
export const extractTools = (language: Language, knowledge: ActorKnowledge): ExtractTools => ({
  lexicon: language.events,
  bareTime: language.timexes.bareTime,
  index: indexOf(language.events),
  parse: language.parse,
  roster: rosterOf(knowledge),
  typeOf: (id) => knowledge.types.get(id),
})

/** The last stage before the merge: the event mentions of an article whose sides and days are known. */
export const extractEvents = (tagged: TimexTagged, tools: ExtractTools): EventTagged => ({
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
    tools,
  ),
})

/** The stages that need to know the corpus's sides: actors, dates, events. */
export const extractArticle = (
  segmented: Segmented,
  view: ActorArticle,
  language: Language,
  knowledge: ActorKnowledge,
  tools: ExtractTools,
): EventTagged => extractEvents(tagTimexes(tagActorsOf(segmented, view, knowledge), language), tools)
