import { useSyncExternalStore } from 'react'
import { isTourSeen, TOUR_KEY } from './tour-seen.ts'

const listeners = new Set<() => void>()
let isSeenHere = false

const isSeen = (): boolean => isSeenHere || isTourSeen()

/** Remembers on this machine that the tour was seen or declined, so that it is not offered again. */
export const rememberTour = (): void => {
  isSeenHere = true
  try {
    window.localStorage.setItem(TOUR_KEY, 'seen')
  } catch {
    // A browser may refuse storage: then it is remembered for the visit.
  }
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** True where the tour need not be offered any more. */
export const useTourSeen = (): boolean => useSyncExternalStore(subscribe, isSeen)
