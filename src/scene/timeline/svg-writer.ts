import type { Shape, Stroke, Tone } from './shapes.ts'

/** What the tones look like, and the font: a theme for a picture that stands alone. */
export interface Palette {
  readonly tones: Readonly<Record<Tone, string>>
  readonly font: string
}

/** Writes a number as SVG wants it, to a hundredth of a pixel. @example number(3.14159) // '3.14' */
const number = (value: number): string => String(Math.round(value * 100) / 100)

const escaped = (text: string): string =>
  text.replace(/[&<>"]/gu, (character) => `&#${character.codePointAt(0) ?? 0};`)

const strokeText = (stroke: Stroke | undefined, { tones }: Palette): string =>
  stroke === undefined
    ? ''
    : ` stroke="${tones[stroke.tone]}" stroke-width="${number(stroke.widthPx)}"` +
      (stroke.dashPx ? ` stroke-dasharray="${stroke.dashPx.join(' ')}"` : '')

const opacityText = (opacity: number | undefined): string =>
  opacity === undefined ? '' : ` opacity="${number(opacity)}"`

/** @example writeShape({ kind: 'rect', x: 0, y: 0, widthPx: 4, heightPx: 4, fill: 'ink' }, palette) // '<rect …/>' */
export const writeShape = (shape: Shape, palette: Palette): string => {
  const { tones } = palette
  switch (shape.kind) {
    case 'path': {
      const { x, y, under = [], ...top } = shape
      if (under.length > 0) {
        const outlines = [...under, top]
        return outlines.map((outline) => writeShape({ ...outline, kind: 'path', x, y }, palette)).join('\n')
      }
      const fill = shape.fill === undefined ? 'none' : tones[shape.fill]
      const at = `translate(${number(shape.x)} ${number(shape.y)})`
      return (
        `<path transform="${at}" d="${shape.d}" fill="${fill}" fill-rule="evenodd" stroke-linejoin="round"` +
        `${strokeText(shape.stroke, palette)}${opacityText(shape.opacity)}/>`
      )
    }
    case 'line': {
      const { x1, y1, x2, y2 } = shape
      return `<line x1="${number(x1)}" y1="${number(y1)}" x2="${number(x2)}" y2="${number(y2)}"${strokeText(shape.stroke, palette)}/>`
    }
    case 'rect':
      return (
        `<rect x="${number(shape.x)}" y="${number(shape.y)}" width="${number(shape.widthPx)}" ` +
        `height="${number(shape.heightPx)}" fill="${tones[shape.fill]}"${opacityText(shape.opacity)}/>`
      )
    case 'text':
      return (
        `<text x="${number(shape.x)}" y="${number(shape.y)}" font-size="${number(shape.sizePx)}" ` +
        `fill="${tones[shape.fill]}"${shape.isBold ? ' font-weight="600"' : ''}` +
        `${shape.align === undefined || shape.align === 'start' ? '' : ` text-anchor="${shape.align}"`}` +
        `${shape.hasHalo ? ` stroke="${tones.paper}" stroke-width="3" stroke-linejoin="round" paint-order="stroke"` : ''}>${escaped(shape.text)}</text>`
      )
  }
}

/** A group of shapes moved to a place on the page. */
export interface SvgLayer {
  readonly x: number
  readonly y: number
  readonly shapes: readonly Shape[]
}

/** What a standalone picture is made of. */
export interface SvgPage {
  readonly title: string
  readonly description: string
  readonly widthPx: number
  readonly heightPx: number
  readonly layers: readonly SvgLayer[]
}

/**
 * Writes a standalone SVG file: the same shapes as on screen, with their colours written out.
 *
 * @example writeSvg(timelinePage(plan, 1400), palette).startsWith('<svg') // true
 */
export const writeSvg = (page: SvgPage, palette: Palette): string => {
  const [width, height] = [number(page.widthPx), number(page.heightPx)]
  const layers = page.layers.map(
    ({ x, y, shapes }) =>
      `<g transform="translate(${number(x)} ${number(y)})">\n` +
      `${shapes.map((shape) => writeShape(shape, palette)).join('\n')}\n</g>`,
  )
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ` +
      `font-family="${escaped(palette.font)}" role="img">`,
    `<title>${escaped(page.title)}</title>`,
    `<desc>${escaped(page.description)}</desc>`,
    `<rect width="${width}" height="${height}" fill="${palette.tones.paper}"/>`,
    ...layers,
    '</svg>\n',
  ].join('\n')
}
