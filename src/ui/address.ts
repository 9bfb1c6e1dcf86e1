import type { StoreApi } from 'zustand/vanilla'
import { eventById } from '../store/selectors.ts'
import { viewOf, type AppStore, type ViewState } from '../store/state.ts'
import { afterFrame } from './after-frame.ts'
import { isStep, readAddress, writeAddress } from '../store/url-state.ts'

/** Safari allows 100 changes of the address in 30 s; a pan makes more. */
const SETTLED_MS = 300

/**
 * Keeps the address bar and the store the same: a step makes an entry to go back to, small moves only
 * rewrite the entry, and back and forward restore. Gives the way to stop.
 */
export const followAddress = (store: StoreApi<AppStore>, page: Window): (() => void) => {
  let shown = viewOf(store.getState())
  let timer: ReturnType<typeof setTimeout> | undefined
  const addressOf = (view: ViewState): string => {
    const search = writeAddress(view)
    return search === '' ? page.location.pathname : `?${search}`
  }
  const write = (): void => {
    clearTimeout(timer)
    timer = undefined
    page.history.replaceState(null, '', addressOf(shown))
  }
  // A new entry makes browsers fetch and draw the page's icon anew: after the frame that the step is answered by.
  let steps: (() => void)[] = []
  let stopWaiting: (() => void) | undefined
  const takeSteps = (): void => {
    const due = steps
    dropSteps()
    for (const step of due) step()
  }
  const dropSteps = (): void => {
    stopWaiting?.()
    stopWaiting = undefined
    steps = []
  }
  const stopStore = store.subscribe((state) => {
    const next = viewOf(state)
    if (state.corpus.status !== 'ready' || writeAddress(next) === writeAddress(shown)) return
    const before = shown
    shown = next
    // An address may name an event that the list no longer has: dropping it is no step of the user's.
    const isRepair =
      before.corpusId === next.corpusId &&
      before.selection !== undefined &&
      !eventById(state, before.selection.eventId)
    if (isStep(before, next) && !isRepair) {
      const isBehind = timer !== undefined
      clearTimeout(timer)
      timer = undefined
      steps.push(() => {
        if (isBehind) page.history.replaceState(null, '', addressOf(before))
        page.history.pushState(null, '', addressOf(next))
      })
      stopWaiting ??= afterFrame(takeSteps, 1)
    } else {
      clearTimeout(timer)
      timer = setTimeout(write, SETTLED_MS)
    }
  })
  const onBack = (): void => {
    clearTimeout(timer)
    timer = undefined
    dropSteps()
    shown = readAddress(page.location.search)
    store.getState().restore(shown)
  }
  page.addEventListener('popstate', onBack)
  return () => {
    stopStore()
    clearTimeout(timer)
    takeSteps()
    page.removeEventListener('popstate', onBack)
  }
}
