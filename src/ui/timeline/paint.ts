import { assertNever } from '../../base/assert.ts'
import type { Shape, Stroke } from '../../scene/timeline/shapes.ts'
import type { Palette } from '../../scene/timeline/svg-writer.ts'

const paths = new Map<string, Path2D>()

/** Outlines come from a short fixed list, so each is parsed once. */
const pathOf = (d: string): Path2D => {
  const known = paths.get(d) ?? new Path2D(d)
  paths.set(d, known)
  return known
}

/** The rim of paper around words that stand on lines. */
const HALO: Stroke = { tone: 'paper', widthPx: 3 }

const SOLID: number[] = []

const TEXT_ALIGN = { start: 'left', middle: 'center', end: 'right' } as const

const setStroke = (context: CanvasRenderingContext2D, stroke: Stroke, { tones }: Palette): void => {
  context.strokeStyle = tones[stroke.tone]
  context.lineWidth = stroke.widthPx
  context.setLineDash(stroke.dashPx ? [...stroke.dashPx] : SOLID)
}

const fonts = new WeakMap<CanvasRenderingContext2D, string>()

/** To set a font is to parse it: it is set where it is another. */
const setFont = (context: CanvasRenderingContext2D, font: string): void => {
  if (fonts.get(context) === font) return
  context.font = font
  fonts.set(context, font)
}

/** A straight line of whole pixels is moved onto them, or it would blur over two rows of half the strength. */
const crisp = (at: number, widthPx: number): number =>
  Math.round(widthPx) % 2 === 0 ? Math.round(at) : Math.round(at - 0.5) + 0.5

const paintShape = (context: CanvasRenderingContext2D, shape: Shape, palette: Palette): void => {
  const { tones } = palette
  switch (shape.kind) {
    case 'path': {
      const path = pathOf(shape.d)
      context.globalAlpha = shape.opacity ?? 1
      context.translate(shape.x, shape.y)
      if (shape.fill) {
        context.fillStyle = tones[shape.fill]
        context.fill(path, 'evenodd')
      }
      if (shape.stroke) {
        setStroke(context, shape.stroke, palette)
        context.stroke(path)
      }
      context.translate(-shape.x, -shape.y)
      context.globalAlpha = 1
      return
    }
    case 'line': {
      setStroke(context, shape.stroke, palette)
      const isUpright = shape.x1 === shape.x2
      context.beginPath()
      const x = (at: number): number => (isUpright ? crisp(at, shape.stroke.widthPx) : at)
      const y = (at: number): number => (isUpright ? at : crisp(at, shape.stroke.widthPx))
      context.moveTo(x(shape.x1), y(shape.y1))
      context.lineTo(x(shape.x2), y(shape.y2))
      context.stroke()
      return
    }
    case 'rect':
      context.globalAlpha = shape.opacity ?? 1
      context.fillStyle = tones[shape.fill]
      context.fillRect(shape.x, shape.y, shape.widthPx, shape.heightPx)
      context.globalAlpha = 1
      return
    case 'text':
      context.fillStyle = tones[shape.fill]
      setFont(context, `${shape.isBold ? 600 : 400} ${shape.sizePx}px ${palette.font}`)
      context.textAlign = TEXT_ALIGN[shape.align ?? 'start']
      if (shape.hasHalo) {
        setStroke(context, HALO, palette)
        context.strokeText(shape.text, shape.x, shape.y)
      }
      context.fillText(shape.text, shape.x, shape.y)
      return
    default:
      assertNever(shape)
  }
}

/** How far a glyph or a text reaches from its own place, in pixels. */
const REACH_PX = 24

const isBetween = (shape: Shape, fromY: number, toY: number): boolean => {
  switch (shape.kind) {
    case 'line':
      return Math.max(shape.y1, shape.y2) >= fromY && Math.min(shape.y1, shape.y2) <= toY
    case 'rect':
      return shape.y + shape.heightPx >= fromY && shape.y <= toY
    case 'path':
    case 'text':
      return shape.y >= fromY - REACH_PX && shape.y <= toY + REACH_PX
  }
}

/** Paints the shapes that lie between two heights on a canvas that is already scaled to CSS pixels. */
export const paintShapes = (
  context: CanvasRenderingContext2D,
  shapes: readonly Shape[],
  palette: Palette,
  fromY = -Infinity,
  toY = Infinity,
): void => {
  context.lineJoin = 'round'
  // A canvas that was resized has forgotten its font.
  fonts.delete(context)
  for (const shape of shapes) if (isBetween(shape, fromY, toY)) paintShape(context, shape, palette)
}
