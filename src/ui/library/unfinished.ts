const KEY = 'parley-unfinished'

/** Tells whether reading was cut off when the page was closed: then it is taken up again. */
export const wasUnfinished = (): boolean => {
  try {
    return window.localStorage.getItem(KEY) !== null
  } catch {
    // A browser that keeps nothing has kept nothing unfinished.
    return false
  }
}

/** Notes whether something is still to be read. */
export const noteUnfinished = (isUnfinished: boolean): void => {
  try {
    if (isUnfinished) window.localStorage.setItem(KEY, '1')
    else window.localStorage.removeItem(KEY)
  } catch {
    // Then it is taken up when the library is next opened.
  }
}
