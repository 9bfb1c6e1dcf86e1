import type { Move } from '../../scene/timeline/step.ts'

/** Keys that move the focus among the events. */
export const MOVE_KEYS: Readonly<Record<string, Move>> = {
  ArrowLeft: 'previous',
  ArrowRight: 'next',
  ArrowUp: 'lane-above',
  ArrowDown: 'lane-below',
  Home: 'first',
  End: 'last',
  PageUp: 'month-back',
  PageDown: 'month-on',
}

/** Keys that zoom, and by how much; 0 fits everything. */
export const ZOOM_KEYS: Readonly<Record<string, number>> = { '+': 2, '=': 2, '-': 0.5, '−': 0.5, '0': 0 }
