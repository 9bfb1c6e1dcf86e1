import type { NegotiationEvent } from '../events-file.ts'
import { numbering } from './taking-part.ts'

/**
 * Where each event is told: its mentions are `offsets[i]..offsets[i + 1]`, each with its article (a number
 * into `articleIds`) and its place in the article's text, in UTF-16 units.
 */
export interface Tellings {
  readonly articleIds: readonly string[]
  readonly offsets: Uint32Array
  readonly articles: Uint16Array
  readonly starts: Uint32Array
  readonly ends: Uint32Array
}

/** @example buildTellings(file.events).articleIds // ['2024-02-14-bloomberg', …] */
export const buildTellings = (events: readonly NegotiationEvent[]): Tellings => {
  const { ids, of } = numbering()
  const offsets = new Uint32Array(events.length + 1)
  const [articles, starts, ends]: [number[], number[], number[]] = [[], [], []]
  events.forEach(({ mentions }, slot) => {
    for (const { articleId, start, end } of mentions) {
      articles.push(of(articleId))
      starts.push(start)
      ends.push(end)
    }
    offsets[slot + 1] = articles.length
  })
  return {
    articleIds: ids,
    offsets,
    articles: Uint16Array.from(articles),
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
  }
}
