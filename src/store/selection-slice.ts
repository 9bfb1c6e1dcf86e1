import type { NegotiationEvent } from '../model/events-file.ts'
import { loadSearchEngine } from './filters-slice.ts'
import { eventById } from './selectors.ts'
import type { Slice, SliceTools } from './slice.ts'
import type { Selection } from './state.ts'

const mentionCount = (event: NegotiationEvent | undefined): number => event?.mentions.length ?? 0

/** Reads the text that the open reader shows. */
const openSelected = ({ get }: SliceTools): void => {
  const state = get()
  if (!state.isReaderOpen || !state.selection) return
  const mention = eventById(state, state.selection.eventId)?.mentions[state.selection.mentionIndex]
  // What goes wrong becomes the text's state; there is nothing to catch.
  if (mention) void state.openArticle(mention.articleId)
}

/** The chosen event and the reader beside it. */
export const selectionSlice: Slice<
  'selection' | 'isReaderOpen' | 'select' | 'stepMention' | 'closeReader' | 'clearSelection' | 'restore'
> = (tools) => {
  const { set, get } = tools
  const choose = (selection: Selection | undefined, isReaderOpen: boolean): void => {
    set({ selection, isReaderOpen })
    openSelected(tools)
  }
  return {
    selection: undefined,
    isReaderOpen: false,
    select: (eventId, { opens = false, mentionIndex = 0 } = {}) =>
      choose({ eventId, mentionIndex }, opens || get().isReaderOpen),
    stepMention: (step) => {
      const { selection, isReaderOpen } = get()
      const count = selection ? mentionCount(eventById(get(), selection.eventId)) : 0
      if (!selection || count === 0) return
      choose({ ...selection, mentionIndex: (selection.mentionIndex + step + count) % count }, isReaderOpen)
    },
    closeReader: () => set({ isReaderOpen: false }),
    clearSelection: () => set({ selection: undefined, isReaderOpen: false }),
    restore: (view) => {
      set(view)
      const state = get()
      if (state.corpus.status === 'ready' && state.selection) {
        const { eventId, mentionIndex } = state.selection
        const count = mentionCount(eventById(state, eventId))
        // An address may name an event or a mention that a newer list no longer has.
        if (count === 0) set({ selection: undefined, isReaderOpen: false })
        else if (mentionIndex >= count) set({ selection: { eventId, mentionIndex: 0 } })
      }
      openSelected(tools)
      loadSearchEngine(tools).catch(() => undefined)
    },
  }
}
