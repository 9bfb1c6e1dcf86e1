import { useSyncExternalStore } from 'react'

const KEY = 'parley.tour'
const listeners = new Set<() => void>()
let isSeenHere = false

const isSeen = (): boolean => {
  try {
    return isSeenHere || window.localStorage.getItem(KEY) !== null
  } catch {
    return isSeenHere
  }
}

/** Remembers on this machine that the tour was seen or declined, so that it is not offered again. */
export const rememberTour = (): void => {
  isSeenHere = true
  try {
    window.localStorage.setItem(KEY, 'seen')
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
