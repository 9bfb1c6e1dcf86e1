/** Where the choice of how much may move is remembered. */
export const MOTION_KEY = 'parley.motion'

/** Restores what was chosen on this machine. */
export const restoreMotion = (storage: () => Storage): void => {
  try {
    if (storage().getItem(MOTION_KEY) === 'reduced') document.documentElement.dataset['motion'] = 'reduced'
  } catch {
    // Nothing remembered.
  }
}
