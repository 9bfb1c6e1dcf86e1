import type { Day } from '../model/day.ts'
import type { EventsFile, NegotiationEvent } from '../model/events-file.ts'
import type { FacetId, Filters } from '../scene/filter/filters.ts'
import type { LaneArrangement } from '../scene/lanes/arrange.ts'
import type { SearchEngine } from '../scene/filter/search.ts'
import type { FilterPartTarget } from '../scene/filter/sentence.ts'
import type { SceneWords } from '../scene/words.ts'
import type { FileProblem } from './read-events-file.ts'
import type { LaneLayoutId } from '../scene/lanes/layout.ts'

export type { LaneArrangement, LaneLayoutId }
export const VIEWS = ['timeline', 'table'] as const
export type ViewId = (typeof VIEWS)[number]
export type ThemeChoice = 'system' | 'light' | 'dark' | 'contrast'

/** The corpus on its way to the screen. A failure says what is wrong and what to do. */
export type CorpusState =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly file: EventsFile }
  | ({ readonly status: 'failed' } & FileProblem)

/** An article's text on its way to the reader. `mismatch`: it is not the text the events were found in. */
export type ArticleTextState =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly text: string }
  | { readonly status: 'mismatch'; readonly text: string }
  | { readonly status: 'failed'; readonly problem: string }

/** First and last visible day; fractions of a day while panning. Undefined: everything fits. */
export interface VisibleDays {
  readonly startDay: Day
  readonly endDay: Day
}

/** The chosen event, and which of its mentions the reader shows. */
export interface Selection {
  readonly eventId: string
  readonly mentionIndex: number
}

/** What a lane can be switched to. @example toggleLane('hidden', 'qatar') */
export type LaneSwitch = 'pinned' | 'collapsed' | 'hidden'

export const TABLE_COLUMNS = ['date', 'kind', 'title', 'participants', 'outlets', 'status'] as const
export type TableColumn = (typeof TABLE_COLUMNS)[number]
export interface TableSort {
  readonly column: TableColumn
  readonly isDescending: boolean
}

/** What is shown, as far as an address can restore it; see `url-state.ts`. */
export interface ViewState {
  /** Which of the corpora that the browser keeps; undefined: the one that ships with the site. */
  readonly corpusId: string | undefined
  readonly filters: Filters
  readonly view: ViewId
  readonly layout: LaneLayoutId
  readonly lanes: LaneArrangement
  readonly visibleDays: VisibleDays | undefined
  readonly selection: Selection | undefined
  /** The reader is open on the selection (on a phone: the sheet is up). */
  readonly isReaderOpen: boolean
  /** Index of the mention of the chosen event that the reader shows beside the first; undefined: none. */
  readonly comparedMention: number | undefined
  readonly sort: TableSort
  /** Shown inside another page: the same view with less around it. */
  readonly isEmbedded: boolean
}

export interface AppState extends ViewState {
  /** The language that lanes, facets and the filter are named in. */
  readonly words: SceneWords
  /** How much of a large list has come, from 0 to 1, while it is read. */
  readonly loadedShare: number | undefined
  readonly corpus: CorpusState
  readonly texts: ReadonlyMap<string, ArticleTextState>
  /**
   * How often details of events have come (of a corpus too large to be read whole): an event that is asked for
   * by id is another object then, with its quotes.
   */
  readonly detailsCount: number
  /** The search index that forgives typos; undefined until the first search has loaded it. */
  readonly searchEngine: SearchEngine | undefined
  readonly theme: ThemeChoice
}

/** Every gesture that changes what is shown, by name. */
export interface AppActions {
  readonly loadCorpus: () => Promise<void>
  /** Shows another corpus, from its start; undefined: the one that ships with the site. */
  readonly showCorpus: (corpusId: string | undefined) => Promise<void>
  readonly openArticle: (articleId: string) => Promise<void>
  /**
   * Reads what a large corpus keeps apart of some events, their quotes above all; of a small one nothing is
   * missing. Choosing an event does this by itself.
   */
  readonly openDetails: (eventIds: readonly string[]) => Promise<void>
  /** The events in the filter with all that is told of them; undefined where that cannot be read. */
  readonly readVisible: () => Promise<readonly NegotiationEvent[] | undefined>
  readonly toggleFacetValue: (facet: FacetId, value: string) => void
  readonly clearFacet: (facet: FacetId) => void
  readonly setDateFilter: (fromDay: Day | undefined, toDay: Day | undefined) => void
  readonly search: (query: string) => void
  /** Clears one part of the filter sentence. */
  readonly clearFilterPart: (part: FilterPartTarget) => void
  readonly clearFilters: () => void
  readonly showView: (view: ViewId) => void
  readonly showLayout: (layout: LaneLayoutId) => void
  /** Puts the lanes in this order, given by their ids; lanes of other layouts keep theirs. */
  readonly orderLanes: (laneIds: readonly string[]) => void
  /** Switches a lane to or from pinned, collapsed or hidden. */
  readonly toggleLane: (which: LaneSwitch, laneId: string) => void
  /** Takes every arrangement of the lanes back. */
  readonly resetLanes: () => void
  /** Undefined fits everything. */
  readonly showDays: (days: VisibleDays | undefined) => void
  /** Selects an event without opening the reader (arrow keys) or with it (Enter, click). */
  readonly select: (
    eventId: string,
    options?: { readonly opens?: boolean; readonly mentionIndex?: number },
  ) => void
  /** Moves to the next (+1) or previous (-1) mention of the chosen event, round and round. */
  readonly stepMention: (step: 1 | -1) => void
  /** Chooses the next (+1) or previous (-1) event of the chosen event's thread; at an end nothing changes. */
  readonly stepThread: (step: 1 | -1) => void
  /** Shows another mention of the chosen event beside the one in the reader; undefined ends it. */
  readonly compareMention: (mentionIndex: number | undefined) => void
  readonly closeReader: () => void
  readonly clearSelection: () => void
  readonly sortTable: (column: TableColumn) => void
  readonly chooseTheme: (theme: ThemeChoice) => void
  /** Shows what an address says: on start, back and forward. */
  readonly restore: (view: ViewState) => void
}

/**
 * What of the state an address holds.
 *
 * @example writeAddress(viewOf(store.getState()))
 */
export const viewOf = (state: ViewState): ViewState => ({
  corpusId: state.corpusId,
  filters: state.filters,
  view: state.view,
  layout: state.layout,
  lanes: state.lanes,
  visibleDays: state.visibleDays,
  selection: state.selection,
  isReaderOpen: state.isReaderOpen,
  comparedMention: state.comparedMention,
  sort: state.sort,
  isEmbedded: state.isEmbedded,
})

/** The whole store: state and actions. */
export type AppStore = AppState & AppActions
