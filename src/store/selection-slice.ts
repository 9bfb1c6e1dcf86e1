import type { NegotiationEvent } from '../model/events-file.ts'
import { NOT_ASKED } from './corpus-slice.ts'
import { loadSearchEngine } from './filters-slice.ts'
import { eventById, neighbourInThread } from './selectors.ts'
import type { Slice, SliceTools } from './slice.ts'
import type { Selection } from './state.ts'

const mentionCount = (event: NegotiationEvent | undefined): number => event?.mentions.length ?? 0

/** Reads what the chosen event says and, with the reader open, the text that says it. */
const openSelected = ({ get }: SliceTools): void => {
  const state = get()
  if (state.selection) void state.openDetails([state.selection.eventId])
  if (!state.isReaderOpen || !state.selection) return
  const mention = eventById(state, state.selection.eventId)?.mentions[state.selection.mentionIndex]
  // What goes wrong becomes the text's state; there is nothing to catch.
  if (mention) void state.openArticle(mention.articleId)
  const beside = eventById(state, state.selection.eventId)?.mentions[state.comparedMention ?? -1]
  if (beside) void state.openArticle(beside.articleId)
}

/** The chosen event and the reader beside it. */
export const selectionSlice: Slice<
  | 'selection'
  | 'isReaderOpen'
  | 'comparedMention'
  | 'select'
  | 'stepMention'
  | 'stepThread'
  | 'compareMention'
  | 'closeReader'
  | 'clearSelection'
  | 'restore'
> = (tools) => {
  const { set, get } = tools
  const choose = (selection: Selection | undefined, isReaderOpen: boolean): void => {
    const isOther = selection?.eventId !== get().selection?.eventId
    set({ selection, isReaderOpen, ...(isOther ? { comparedMention: undefined } : {}) })
    openSelected(tools)
  }
  return {
    selection: undefined,
    isReaderOpen: false,
    comparedMention: undefined,
    select: (eventId, { opens = false, mentionIndex = 0 } = {}) =>
      choose({ eventId, mentionIndex }, opens || get().isReaderOpen),
    stepMention: (step) => {
      const { selection, isReaderOpen } = get()
      const count = selection ? mentionCount(eventById(get(), selection.eventId)) : 0
      if (!selection || count === 0) return
      choose({ ...selection, mentionIndex: (selection.mentionIndex + step + count) % count }, isReaderOpen)
    },
    stepThread: (step) => {
      const next = neighbourInThread(get(), step)
      if (next) get().select(next.id)
    },
    compareMention: (comparedMention) => {
      const { selection } = get()
      const count = selection ? mentionCount(eventById(get(), selection.eventId)) : 0
      if (comparedMention !== undefined && comparedMention >= count) return
      set({ comparedMention })
      openSelected(tools)
    },
    closeReader: () => set({ isReaderOpen: false, comparedMention: undefined }),
    clearSelection: () => set({ selection: undefined, isReaderOpen: false, comparedMention: undefined }),
    restore: (view) => {
      const isOther = view.corpusId !== get().corpusId
      set(view)
      // Back and forward may lead to another corpus; loading it restores the rest.
      if (isOther && get().corpus !== NOT_ASKED) return void get().loadCorpus()
      const state = get()
      if (state.corpus.status === 'ready' && state.selection) {
        const { eventId, mentionIndex } = state.selection
        const count = mentionCount(eventById(state, eventId))
        // An address may name an event or a mention that a newer list no longer has.
        if (count === 0) set({ selection: undefined, isReaderOpen: false, comparedMention: undefined })
        else if (mentionIndex >= count) set({ selection: { eventId, mentionIndex: 0 } })
        if ((state.comparedMention ?? 0) >= count) set({ comparedMention: undefined })
      }
      openSelected(tools)
      loadSearchEngine(tools).catch(() => undefined)
    },
  }
}
