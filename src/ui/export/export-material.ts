import type { StoreApi } from 'zustand/vanilla'
import type { EventsFile, NegotiationEvent } from '../../model/events-file.ts'
import { articleAddress } from '../../store/read-article.ts'
import { filterSentence, visibleEvents } from '../../store/selectors.ts'
import type { AppState, AppStore } from '../../store/state.ts'
import { START_VIEW, writeAddress } from '../../store/url-state.ts'

/** What the exporters are fed with. */
export interface ExportMaterial {
  readonly state: AppState
  readonly file: EventsFile
  /** What the filter leaves. */
  readonly events: readonly NegotiationEvent[]
  /** The filter in words. */
  readonly filter: string
  /** Address of the view as it stands. */
  readonly address: string
  /** Address at which the page shows an event by one of its mentions. */
  readonly addressOf: (eventId: string, mentionIndex?: number) => string
  /** Undefined of a corpus that this browser keeps: its texts have no address. */
  readonly textAddressOf: (articleId: string) => string | undefined
  /** Reads the articles' texts; one that is not the text the events were found in is left out. */
  readonly readTexts: (articleIds: readonly string[]) => Promise<ReadonlyMap<string, string>>
}

/** The filter in words, e.g. "12 of 99 events · via Qatar". */
export const filterInWords = (state: AppState): string => {
  const { counted, parts } = filterSentence(state)
  return [counted, ...parts.map(({ text }) => text)].join(' · ')
}

/**
 * Gathers what the filter leaves and where it can be seen; undefined until the corpus is there, and where its
 * events cannot be read whole.
 *
 * @param isPicture A picture needs no quotes: of a large list they are not read for it.
 */
export const exportMaterial = async (
  store: StoreApi<AppStore>,
  pageAddress: string,
  isPicture = false,
): Promise<ExportMaterial | undefined> => {
  const state = store.getState()
  if (state.corpus.status !== 'ready') return undefined
  const events = isPicture ? visibleEvents(state) : await state.readVisible()
  if (!events) return undefined
  const place = pageAddress.replace(/[?#].*$/u, '')
  const { corpusId } = state
  return {
    state,
    file: state.corpus.file,
    events,
    filter: filterInWords(state),
    address: pageAddress,
    addressOf: (eventId, mentionIndex = 0) =>
      `${place}?${writeAddress({ ...START_VIEW, corpusId, selection: { eventId, mentionIndex }, isReaderOpen: true })}`,
    textAddressOf: (articleId) =>
      corpusId === undefined ? new URL(articleAddress(articleId), place).href : undefined,
    readTexts: async (articleIds) => {
      await Promise.all([...new Set(articleIds)].map((articleId) => state.openArticle(articleId)))
      const found = [...store.getState().texts]
      return new Map(found.flatMap(([id, text]) => (text.status === 'ready' ? [[id, text.text]] : [])))
    },
  }
}
