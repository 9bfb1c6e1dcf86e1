import type { Article } from '../../src/model/article.ts'
import { disputeSchema, type Dispute } from '../../src/model/dispute.ts'
import { loadLanguage } from '../../src/cli/load-language.ts'
import type { EventMention } from '../../src/pipeline/events/event-mention.ts'
import { analyseCorpus } from '../../src/pipeline/run.ts'

/** English, loaded once for a test file. */
export const english = loadLanguage()

/** A dispute of two sides and a mediator that no article is about. */
export const DISPUTE: Dispute = disputeSchema.parse({
  title: 'Norland and Sudland',
  parties: [
    { id: 'norland', name: 'Norland', aliases: ['Norlandic', 'Norlandic government'] },
    { id: 'sudland', name: 'Sudland', aliases: ['Sudlandic', 'Sudlandic army'] },
  ],
  mediators: [{ id: 'oman', name: 'Oman', aliases: ['Omani', 'Muscat'] }],
  others: [{ id: 'red-front', name: 'Red Front', aliases: [] }],
})

export const story = (text: string, fields: Partial<Article> = {}): Article => ({
  id: 'story',
  file: 'story.txt',
  title: 'A story',
  outlet: 'Harbor News',
  published: '2031-05-14', // a Wednesday
  publishedBasis: 'stated',
  text,
  ...fields,
})

/** The event mentions of a text, in its order. */
export const mentionsIn = (text: string, fields: Partial<Article> = {}): readonly EventMention[] =>
  analyseCorpus({ articles: [story(text, fields)], dispute: DISPUTE }, english).articles.flatMap(
    ({ mentions }) => mentions,
  )

/** Who acts on whom in the first mention of a kind: `norland > sudland via oman`. */
export const castIn = (text: string, kind: EventMention['kind']): string => {
  const found = mentionsIn(text).find((mention) => mention.kind === kind)
  if (!found) return 'nothing'
  const { initiators, targets, mediators } = found.participants
  const via = mediators.length > 0 ? ` via ${mediators.join('+')}` : ''
  return `${initiators.join('+')}${targets.length > 0 ? ` > ${targets.join('+')}` : ''}${via}`
}
