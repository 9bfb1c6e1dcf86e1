import { loadLanguage } from '../../../../src/cli/load-language.ts'
import type { Article } from '../../../../src/model/article.ts'
import type { Dispute } from '../../../../src/model/dispute.ts'
import type { EventMention } from '../../../../src/pipeline/events/event-mention.ts'
import { analyseCorpus } from '../../../../src/pipeline/run.ts'
import { DISPUTES, type DisputeName } from './disputes.ts'

const language = loadLanguage()

const articleOf = (text: string, position: number): Article => ({
  id: `article-${String(position).padStart(4, '0')}`,
  file: `article-${position}.txt`,
  title: 'News',
  outlet: 'Wire',
  published: '2031-05-14',
  publishedBasis: 'stated',
  text,
})

/** The events of sentences told in one corpus, each in an article of its own: nothing carries over but names. */
export const mentionsOfCorpus = (
  sentences: readonly string[],
  dispute: Dispute | undefined,
): readonly (readonly EventMention[])[] =>
  analyseCorpus({ articles: sentences.map(articleOf), dispute }, language).articles.map(
    ({ mentions }) => mentions,
  )

/** The events of sentences, grouped by dispute for speed; keyed by sentence. */
export const mentionsByDispute = (
  rows: readonly (readonly [dispute: DisputeName, sentence: string, ...rest: readonly string[]])[],
): ReadonlyMap<string, readonly EventMention[]> => {
  const found = new Map<string, readonly EventMention[]>()
  for (const name of Object.keys(DISPUTES) as DisputeName[]) {
    const sentences = rows.filter(([dispute]) => dispute === name).map(([, sentence]) => sentence)
    mentionsOfCorpus(sentences, DISPUTES[name]).forEach((mentions, position) => {
      found.set(sentences[position] ?? '', mentions)
    })
  }
  return found
}

/** Kind, phase and status of a mention as the tables write them. */
export const toldBy = ({ kind, phase, status }: EventMention): string =>
  [kind, phase, status === 'occurred' ? undefined : status].filter((word) => word !== undefined).join(' ')
