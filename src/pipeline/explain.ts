import { by } from '../base/order.ts'
import type { Article } from '../model/article.ts'
import type { Timex } from '../model/timex.ts'
import { findTimexes } from './dates/find-timexes.ts'
import type { Language } from './language.ts'
import { analyseCorpus } from './run.ts'
import type { EventTagged } from './stages.ts'

/** The days that datelines and stamps name: no part of the story, and time expressions all the same. */
const furnitureDays = ({ article, furniture, published }: EventTagged, language: Language): Timex[] =>
  furniture.flatMap((span) =>
    findTimexes(article.text, span, { published, language: language.timexes }).filter(
      ({ type, days }) => type === 'DATE' && days !== undefined && days.startDay === days.endDay,
    ),
  )

/** The layers of one article, as `npm run explain` writes them. */
export const explainArticle = (article: Article, language: Language): unknown => {
  const [layers] = analyseCorpus({ articles: [article], dispute: undefined }, language).articles
  if (!layers) throw new Error('bug: one article in, none out')
  const timexes = [...layers.timexes.flat(), ...furnitureDays(layers, language)].sort(
    by(({ start }) => start),
  )
  return {
    id: article.id,
    sentences: layers.sentences.map(({ start, end }) => ({ start, end })),
    actors: layers.actors.flat().flatMap(({ start, end, ids }) => ids.map((id) => ({ start, end, id }))),
    timexes: timexes.map(({ start, end, text, type, value, edtf, basis, rule }) => ({
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
