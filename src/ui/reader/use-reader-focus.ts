import { useCallback, useEffect, useLayoutEffect, useRef, type RefObject } from 'react'
import type { Selection } from '../../store/state.ts'
import { rememberPlace, returnTo, type Place } from '../focus/return-focus.ts'

/**
 * Moves the focus into the reader when an event is opened with Enter or Space, and takes it back to where it
 * was on Escape or when the reader is closed. A mouse click leaves the focus where it is.
 */
export const useReaderFocus = (
  reader: RefObject<HTMLElement | null>,
  isOpen: boolean,
  selection: Selection | undefined,
  close: () => void,
): { readonly leave: () => void; readonly onHeading: (element: HTMLHeadingElement | null) => void } => {
  const place = useRef<Place>(undefined)
  const isByKey = useRef(false)
  const heading = useRef<HTMLHeadingElement>(null)
  /** The focus is to go to the heading, which may not be there yet. */
  const isAwaited = useRef(false)

  useEffect(() => {
    const note = (event: KeyboardEvent): void => {
      isByKey.current = event.type === 'keydown' && (event.key === 'Enter' || event.key === ' ')
    }
    document.addEventListener('keydown', note, true)
    document.addEventListener('keyup', note, true)
    return () => {
      document.removeEventListener('keydown', note, true)
      document.removeEventListener('keyup', note, true)
    }
  }, [])

  useLayoutEffect(() => {
    if (!isOpen || !selection || reader.current?.contains(document.activeElement)) return
    place.current = rememberPlace() ?? place.current
    if (!isByKey.current) return
    isAwaited.current = heading.current === null
    heading.current?.focus({ preventScroll: true })
  }, [isOpen, selection, reader])

  const leave = (): void => {
    close()
    returnTo(place.current)
  }

  useEffect(() => {
    if (!isOpen) return
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      close()
      returnTo(place.current)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [isOpen, close])

  const onHeading = useCallback((element: HTMLHeadingElement | null) => {
    heading.current = element
    if (!element || !isAwaited.current) return
    isAwaited.current = false
    element.focus({ preventScroll: true })
  }, [])

  return { leave, onHeading }
}
