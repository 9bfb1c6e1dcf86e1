import type { EventsFile, EventsFileArticle, Evidence, NegotiationEvent } from '../../model/events-file.ts'
import { sourcesOf } from './sources.ts'
import { textPlace } from './text-position.ts'

/** What the annotations need beside the events. */
export interface AnnotationSetting {
  /** Address of the view that they were saved from: it names the collection. */
  readonly address: string
  /** Address at which the page shows an event by one of its mentions. */
  readonly addressOf: (eventId: string, mentionIndex: number) => string
  /** Address of an article's stored text; undefined where it has none, as in a corpus that one browser keeps. */
  readonly textAddressOf: (articleId: string) => string | undefined
  /** An article's stored text, where it is known to be the one the events were found in. */
  readonly textOf: (articleId: string) => string | undefined
}

const selectorsOf = (mention: Evidence, text: string | undefined): readonly object[] => {
  if (text === undefined) return [{ type: 'TextQuoteSelector', exact: mention.quote }]
  const { start, end, prefix, suffix } = textPlace(text, mention.start, mention.end)
  return [
    { type: 'TextQuoteSelector', exact: mention.quote, prefix, suffix },
    { type: 'TextPositionSelector', start, end },
  ]
}

const targetOf = (
  mention: Evidence,
  article: EventsFileArticle | undefined,
  ownAddress: string,
  { textAddressOf, textOf }: AnnotationSetting,
): object => {
  const stored = textAddressOf(mention.articleId)
  const { date } = article?.published ?? {}
  const state = {
    ...(stored === undefined ? {} : { cached: stored }),
    ...(date === undefined ? {} : { sourceDate: `${date}T00:00:00Z` }),
  }
  return {
    type: 'SpecificResource',
    // Offsets hold in the stored text; the publisher's page may have changed since.
    source: article?.url ?? stored ?? ownAddress,
    ...(Object.keys(state).length === 0 ? {} : { state: { type: 'TimeState', ...state } }),
    selector: selectorsOf(mention, textOf(mention.articleId)),
  }
}

const bodiesOf = (event: NegotiationEvent, nameOf: (actorId: string) => string): readonly object[] => {
  const { initiators, targets, mediators } = event.participants
  const tags = [event.kind, event.status, ...[...initiators, ...targets, ...mediators].map(nameOf)]
  return [
    { type: 'TextualBody', purpose: 'describing', format: 'text/plain', value: event.title },
    ...[...new Set(tags)].map((value) => ({ type: 'TextualBody', purpose: 'tagging', value })),
  ]
}

/**
 * Events as W3C Web Annotations (JSON-LD): one annotation for each telling, whose target is the sentence, found
 * by its words and by its place in the article's text.
 *
 * @example JSON.parse(webAnnotations(file, events, setting)).first.items[0].motivation // 'identifying'
 */
export const webAnnotations = (
  file: EventsFile,
  events: readonly NegotiationEvent[],
  setting: AnnotationSetting,
): string => {
  const { nameOf, articleOf } = sourcesOf(file)
  const items = events.flatMap((event) =>
    event.mentions.map((mention, index) => {
      const id = setting.addressOf(event.id, index)
      return {
        id,
        type: 'Annotation',
        motivation: 'identifying',
        body: bodiesOf(event, nameOf),
        target: targetOf(mention, articleOf(mention.articleId), id, setting),
      }
    }),
  )
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    // The model wants an address for the collection and one for each of its pages.
    id: setting.address,
    type: 'AnnotationCollection',
    label: file.dispute.title,
    total: items.length,
    first: {
      id: `${setting.address.replace(/#.*$/u, '')}#annotations`,
      type: 'AnnotationPage',
      partOf: setting.address,
      startIndex: 0,
      items,
    },
  }
  return `${JSON.stringify(collection, null, 2)}\n`
}
