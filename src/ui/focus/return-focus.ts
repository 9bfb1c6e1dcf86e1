/** Where the user was before something opened; and the way back. */
export interface Place {
  readonly element: HTMLElement
}

/** Remembers the focused element; undefined when nothing has the focus. */
export const rememberPlace = (): Place | undefined => {
  const element = document.activeElement
  return element instanceof HTMLElement && element !== document.body ? { element } : undefined
}

/** True when the user got where he is by keyboard, so that focus should follow what opens. */
export const cameByKeyboard = (): boolean => document.activeElement?.matches(':focus-visible') ?? false

/** Goes back, if the place is still on the page and may take the focus. */
export const returnTo = (place: Place | undefined): void => {
  if (place?.element.isConnected) place.element.focus({ preventScroll: true })
}
