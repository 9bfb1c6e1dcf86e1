import type { NegotiationEvent } from '../../model/events-file.ts'
import type { IndexedCorpus, QueryMask } from './apply.ts'
import type { FacetContext } from './facets.ts'

/** Finds the events that match words: 1 for a match, in file order. */
export interface SearchEngine {
  readonly find: (query: string) => Uint8Array
}

/** What of an event is searched. */
export interface SearchFields {
  readonly title: string
  readonly quotes: string
  readonly actors: string
  readonly place: string
}

/** @example searchFields(event, context).actors // 'Israel Hamas Qatar' */
export const searchFields = (event: NegotiationEvent, { actorName }: FacetContext): SearchFields => {
  const { initiators, targets, mediators } = event.participants
  return {
    title: event.title,
    quotes: event.mentions.map(({ quote, people = [] }) => [quote, ...people].join(' ')).join(' '),
    actors: [...initiators, ...targets, ...mediators].map((id) => actorName.get(id) ?? id).join(' '),
    place: event.place ?? '',
  }
}

/** @example folded('Erdoğan') // 'erdogan' */
export const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/**
 * Every word must occur as it is typed. Serves until the index is loaded, and where it cannot be.
 *
 * @example substringEngine(corpus).find('hosta')[0] // 1
 */
export const substringEngine = ({ file, context }: IndexedCorpus): SearchEngine => {
  let texts: readonly string[] | undefined
  return {
    find: (query) => {
      texts ??= file.events.map((event) => folded(Object.values(searchFields(event, context)).join('\n')))
      const words = folded(query).split(/\s+/u)
      return Uint8Array.from(texts, (text) => (words.every((word) => text.includes(word)) ? 1 : 0))
    },
  }
}

/** @example queryMask(engine, '  ') // undefined: nothing is searched for */
export const queryMask = (engine: SearchEngine, query: string): QueryMask =>
  query.trim() === '' ? undefined : engine.find(query.trim())
