/** Where it is remembered that the tour was seen or declined. */
export const TOUR_KEY = 'parley.tour'

/** Whether this machine remembers it; a browser may refuse storage. */
export const isTourSeen = (): boolean => {
  try {
    return window.localStorage.getItem(TOUR_KEY) !== null
  } catch {
    return false
  }
}
