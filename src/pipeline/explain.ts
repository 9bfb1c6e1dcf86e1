import type { Article } from '../model/article.ts'
import type { Language } from './language.ts'
import { analyseCorpus } from './run.ts'

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
