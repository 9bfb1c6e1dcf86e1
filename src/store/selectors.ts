import { lazyOf, pickEvents } from '../model/columns/lazy-events.ts'
import type { EventsFile, EventsFileArticle, NegotiationEvent } from '../model/events-file.ts'
import { applyFilters, indexCorpus, type FilterResult, type IndexedCorpus } from '../scene/filter/apply.ts'
import type { FacetIndex } from '../scene/filter/facet-index.ts'
import { FACETS } from '../scene/filter/facets.ts'
import type { FacetId, Filters } from '../scene/filter/filters.ts'
import { columnEngine } from '../scene/filter/column-engine.ts'
import { queryMask, substringEngine, type SearchEngine } from '../scene/filter/search.ts'
import { filterSentence as sentenceOf, type FilterSentence } from '../scene/filter/sentence.ts'
import type { SceneWords } from '../scene/words.ts'
import { buildThreads, type Thread, type Threads } from '../scene/threads.ts'
import { memoLast } from './memo-last.ts'
import type { AppState } from './state.ts'

/*
 * What components read of the state beside its fields. Every answer is remembered for the same input, so a
 * selector may be passed to `useAppState` as it is. Before the corpus is there, the answers are empty.
 */

/** The file with its columns and facet index, built once. */
export const corpusIndex: (file: EventsFile, words: SceneWords) => IndexedCorpus = memoLast(indexCorpus)

const plainEngine = memoLast((corpus: IndexedCorpus) => {
  const lazy = lazyOf(corpus.file.events)
  return lazy ? columnEngine(corpus, lazy.texts) : substringEngine(corpus)
})
const matchesOf = memoLast((corpus: IndexedCorpus, query: string, engine: SearchEngine | undefined) =>
  queryMask(engine ?? plainEngine(corpus), query),
)

const filterMemo = memoLast(
  (corpus: IndexedCorpus, filters: Filters, engine: SearchEngine | undefined): FilterResult =>
    applyFilters(corpus, filters, matchesOf(corpus, filters.query, engine)),
)

/** The indexed corpus, once it is there. */
export const selectCorpus = ({ corpus, words }: AppState): IndexedCorpus | undefined =>
  corpus.status === 'ready' ? corpusIndex(corpus.file, words) : undefined

/** What the filters leave, with the counts of every facet value. */
export const selectFilterResult = (state: AppState): FilterResult | undefined => {
  const corpus = selectCorpus(state)
  return corpus && filterMemo(corpus, state.filters, state.searchEngine)
}

const NO_EVENTS: readonly NegotiationEvent[] = []
const eventsOf = memoLast((corpus: IndexedCorpus, { mask }: FilterResult) =>
  pickEvents(corpus.columns.events, mask),
)

/** Words are searched for, and what the sources say is not searched: the list is too long, or its index is missing. */
export const areQuotesLeftOut = (state: AppState): boolean => {
  const corpus = selectCorpus(state)
  if (!corpus || state.filters.query.trim() === '') return false
  return (state.searchEngine ?? plainEngine(corpus)).lacksQuotes === true
}

/** The events in the filter, in file order. @example useAppState(visibleEvents) */
export const visibleEvents = (state: AppState): readonly NegotiationEvent[] => {
  const [corpus, result] = [selectCorpus(state), selectFilterResult(state)]
  return corpus && result ? eventsOf(corpus, result) : NO_EVENTS
}

/** Number of events in the file. */
export const totalCount = (state: AppState): number => selectCorpus(state)?.columns.count ?? 0

/** A value of a facet as it is offered. */
export interface FacetOption {
  readonly value: string
  readonly label: string
  /** Events that choosing the value would leave. */
  readonly count: number
  readonly isChosen: boolean
}

/** A facet as it is offered. */
export interface FacetOptions {
  readonly id: FacetId
  readonly label: string
  readonly options: readonly FacetOption[]
}

const NO_FACETS: readonly FacetOptions[] = []
const optionsOf = (
  { facet, values, labels }: FacetIndex,
  label: string,
  counts: Uint32Array | undefined,
  chosen: readonly string[],
): FacetOptions => {
  const known = values.map((value, at) => ({
    value,
    label: labels[at] ?? value,
    count: counts?.[at] ?? 0,
    isChosen: chosen.includes(value),
  }))
  // A value from an address that the file does not have is still shown, so that it can be unchosen.
  const unknown = chosen
    .filter((value) => !values.includes(value))
    .map((value) => ({ value, label: value, count: 0, isChosen: true }))
  return { id: facet.id, label, options: [...known, ...unknown] }
}

/** One memory a facet: choosing a value of one leaves the others as they are where their counts are the same. */
const optionMemos = new Map(FACETS.map(({ id }) => [id, memoLast(optionsOf)]))

/** What a filter offers to be chosen, given what some filter has left; see `facetOptions`. */
export const facetOptionsOf = memoLast(
  (
    { facets, context: { words } }: IndexedCorpus,
    result: FilterResult,
    filters: Filters,
  ): readonly FacetOptions[] =>
    facets.map((index) => {
      const { id } = index.facet
      return (optionMemos.get(id) ?? optionsOf)(index, words.facets[id], result.counts.get(id), filters[id])
    }),
)

/** All facets with the live counts of their values. @example useAppState(facetOptions)[0]?.label // 'Party' */
export const facetOptions = (state: AppState): readonly FacetOptions[] => {
  const [corpus, result] = [selectCorpus(state), selectFilterResult(state)]
  return corpus && result ? facetOptionsOf(corpus, result, state.filters) : NO_FACETS
}

const NO_SENTENCE: FilterSentence = { counted: '', parts: [] }
const sentenceMemo = memoLast((corpus: IndexedCorpus, result: FilterResult, filters: Filters) =>
  sentenceOf(filters, result.count, corpus.columns.count, corpus.context),
)

/** The filter in words; clear a part with the action `clearFilterPart(part.clears)`. */
export const filterSentence = (state: AppState): FilterSentence => {
  const [corpus, result] = [selectCorpus(state), selectFilterResult(state)]
  return corpus && result ? sentenceMemo(corpus, result, state.filters) : NO_SENTENCE
}

const eventIndex = memoLast(
  (file: EventsFile): ReadonlyMap<string, number> => new Map(file.events.map(({ id }, index) => [id, index])),
)

/** Slot of an event in file order, as in the columns and masks. */
export const eventSlot = (file: EventsFile, eventId: string): number | undefined => {
  const lazy = lazyOf(file.events)
  return lazy ? lazy.slotOf(eventId) : eventIndex(file).get(eventId)
}

/** @example eventById(state, 'october-7strike')?.kind // 'strike' */
export const eventById = ({ corpus }: AppState, eventId: string): NegotiationEvent | undefined => {
  if (corpus.status !== 'ready') return undefined
  return corpus.file.events[eventSlot(corpus.file, eventId) ?? -1]
}

/** The chosen event. */
export const selectedEvent = (state: AppState): NegotiationEvent | undefined =>
  state.selection && eventById(state, state.selection.eventId)

const threadsOf = memoLast((corpus: IndexedCorpus): Threads => buildThreads(corpus.columns))

/** From this many events on threads are only sought about the chosen one, or the page would stand still. */
const MANY_EVENTS = 50_000
/** Days before and after the chosen event in which its thread is sought then. */
const THREAD_DAYS = 90
const threadsAbout = memoLast((corpus: IndexedCorpus, slot: number): Threads => {
  const day = corpus.columns.anchorDay[slot] ?? Number.NaN
  return buildThreads(corpus.columns, { startDay: day - THREAD_DAYS, endDay: day + THREAD_DAYS })
})

/**
 * The threads of the corpus, found once a corpus, when they are first asked for; of a corpus of very many
 * events only those about the chosen one.
 */
export const selectThreads = (state: AppState): Threads | undefined => {
  const corpus = selectCorpus(state)
  if (!corpus || corpus.columns.count < MANY_EVENTS) return corpus && threadsOf(corpus)
  const slot = state.selection && eventSlot(corpus.file, state.selection.eventId)
  return slot === undefined ? undefined : threadsAbout(corpus, slot)
}

/**
 * The thread that the chosen event belongs to; the events of its steps are `corpus.file.events[step.slot]`.
 *
 * @example useAppState(selectedThread)?.outcome // 'rejected'
 */
export const selectedThread = (state: AppState): Thread | undefined => {
  if (!state.selection || state.corpus.status !== 'ready') return undefined
  const slot = eventSlot(state.corpus.file, state.selection.eventId)
  const threads = slot === undefined ? undefined : selectThreads(state)
  return threads?.threads[threads.threadOf[slot ?? -1] ?? -1]
}

/** The event after (+1) or before (-1) the chosen one along its thread; undefined at an end. */
export const neighbourInThread = (state: AppState, step: 1 | -1): NegotiationEvent | undefined => {
  const steps = selectedThread(state)?.steps ?? []
  if (!state.selection || state.corpus.status !== 'ready') return undefined
  const own = eventSlot(state.corpus.file, state.selection.eventId)
  const at = steps.findIndex(({ slot }) => slot === own)
  const next = steps[at + step]
  return at < 0 || !next ? undefined : state.corpus.file.events[next.slot]
}

const articleIndex = memoLast(
  (file: EventsFile): ReadonlyMap<string, EventsFileArticle> =>
    new Map(file.articles.map((article) => [article.id, article])),
)

export const articleById = ({ corpus }: AppState, articleId: string): EventsFileArticle | undefined =>
  corpus.status === 'ready' ? articleIndex(corpus.file).get(articleId) : undefined

/** An actor's name, or its id where the file has no name. @example actorName(state, 'qatar') // 'Qatar' */
export const actorName = (state: AppState, actorId: string): string =>
  selectCorpus(state)?.context.actorName.get(actorId) ?? actorId
