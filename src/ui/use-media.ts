import { useSyncExternalStore } from 'react'

export { PHONE } from './phone.ts'

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
