import { useSyncExternalStore } from 'react'
import { MOTION_KEY } from './restore-motion.ts'

export const MOTIONS = ['system', 'reduced'] as const
export type MotionChoice = (typeof MOTIONS)[number]

const listeners = new Set<() => void>()

const current = (): MotionChoice =>
  document.documentElement.dataset['motion'] === 'reduced' ? 'reduced' : 'system'

/** Chooses how much may move, and remembers it on this machine. */
export const chooseMotion = (motion: MotionChoice): void => {
  if (motion === 'reduced') document.documentElement.dataset['motion'] = motion
  else delete document.documentElement.dataset['motion']
  try {
    window.localStorage.setItem(MOTION_KEY, motion)
  } catch {
    // A browser may refuse storage: then the choice lasts for the visit.
  }
  for (const listener of listeners) listener()
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
