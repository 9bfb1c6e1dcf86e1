import { useEffect, useState } from 'react'
import type { Palette } from '../../scene/timeline/svg-writer.ts'
import { readPalette } from './read-palette.ts'

const MEDIA = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)']

/** The palette, read again whenever the theme changes: by its switch, or by the system. */
export const usePalette = (): Palette => {
  const [palette, setPalette] = useState(readPalette)
  useEffect(() => {
    const read = (): void => setPalette(readPalette())
    const observer = new MutationObserver(read)
    observer.observe(document.documentElement, {
      attributes: true,
      attributeFilter: ['data-theme', 'class', 'style'],
    })
    const queries = MEDIA.map((query) => window.matchMedia(query))
    for (const query of queries) query.addEventListener('change', read)
    read()
    return () => {
      observer.disconnect()
      for (const query of queries) query.removeEventListener('change', read)
    }
  }, [])
  return palette
}
