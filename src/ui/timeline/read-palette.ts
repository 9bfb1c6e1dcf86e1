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

let last: Palette | undefined

const isSame = (one: Palette, other: Palette): boolean =>
  one.font === other.font && TONES.every((tone) => one.tones[tone] === other.tones[tone])

/**
 * Reads the colours and the font of the theme in force from the tokens on the root element. As long as they are the
 * same, so is the palette: another one would have everything painted anew.
 */
export const readPalette = (): Palette => {
  const style = getComputedStyle(document.documentElement)
  const tones = Object.fromEntries(
    TONES.map((tone) => [tone, resolveColour(style.getPropertyValue(`--${tone}`).trim() || '#777')]),
  )
  const palette: Palette = {
    tones: tones as Record<Tone, string>,
    font: style.getPropertyValue('--sans').trim() || 'sans-serif',
  }
  if (!last || !isSame(last, palette)) last = palette
  return last
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
