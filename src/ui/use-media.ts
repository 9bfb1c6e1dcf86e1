import { useSyncExternalStore } from 'react'

/** Narrower than this time runs down the page; as in the stylesheets. */
export const PHONE = '(max-width: 767px)'

/** True while a media query holds. @example useMedia(PHONE) */
export const useMedia = (query: string): boolean =>
  useSyncExternalStore(
    (onChange) => {
      const list = window.matchMedia(query)
      list.addEventListener('change', onChange)
      return () => list.removeEventListener('change', onChange)
    },
    () => window.matchMedia(query).matches,
  )
