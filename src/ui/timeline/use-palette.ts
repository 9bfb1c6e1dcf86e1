import { useEffect, useState } from 'react'
import { TONES, type Tone } from '../../scene/timeline/shapes.ts'
import type { Palette } from '../../scene/timeline/svg-writer.ts'

/**
 * Turns a name such as `CanvasText` into the colour that the system has for it: a canvas would take that of a light
 * page, and a file that of whoever opens it.
 */
const resolveColour = (colour: string): string => {
  if (!/^[a-z]+$/iu.test(colour)) return colour
  const probe = document.createElement('span')
  probe.hidden = true
  probe.style.color = colour
  document.body.append(probe)
  const resolved = getComputedStyle(probe).color
  probe.remove()
  return resolved === '' ? colour : resolved
}

/** Reads the colours and the font of the theme in force from the tokens on the root element. */
export const readPalette = (): Palette => {
  const style = getComputedStyle(document.documentElement)
  const tones = Object.fromEntries(
    TONES.map((tone) => [tone, resolveColour(style.getPropertyValue(`--${tone}`).trim() || '#777')]),
  )
  return {
    tones: tones as Record<Tone, string>,
    font: style.getPropertyValue('--sans').trim() || 'sans-serif',
  }
}

/** The palette for a picture that leaves the page: on the white of paper where the screen has a softer white. */
export const readSheetPalette = (): Palette => {
  const palette = readPalette()
  const sheet = getComputedStyle(document.documentElement).getPropertyValue('--sheet').trim()
  return {
    ...palette,
    tones: { ...palette.tones, paper: sheet === '' ? palette.tones.paper : resolveColour(sheet) },
  }
}

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
