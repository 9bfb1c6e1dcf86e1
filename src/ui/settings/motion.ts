import { useSyncExternalStore } from 'react'

export const MOTIONS = ['system', 'reduced'] as const
export type MotionChoice = (typeof MOTIONS)[number]

const KEY = 'parley.motion'
const listeners = new Set<() => void>()

const current = (): MotionChoice =>
  document.documentElement.dataset['motion'] === 'reduced' ? 'reduced' : 'system'

/** Chooses how much may move, and remembers it on this machine. */
export const chooseMotion = (motion: MotionChoice): void => {
  if (motion === 'reduced') document.documentElement.dataset['motion'] = motion
  else delete document.documentElement.dataset['motion']
  try {
    window.localStorage.setItem(KEY, motion)
  } catch {
    // A browser may refuse storage: then the choice lasts for the visit.
  }
  for (const listener of listeners) listener()
}

/** Restores what was chosen on this machine. */
export const restoreMotion = (storage: () => Storage): void => {
  try {
    if (storage().getItem(KEY) === 'reduced') document.documentElement.dataset['motion'] = 'reduced'
  } catch {
    // Nothing remembered.
  }
}

/** True where things should not move: by the switch, or as the system says. */
export const isStill = (): boolean =>
  current() === 'reduced' || window.matchMedia('(prefers-reduced-motion: reduce)').matches

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The choice in force. */
export const useMotion = (): MotionChoice => useSyncExternalStore(subscribe, current)
