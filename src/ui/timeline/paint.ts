import { assertNever } from '../../base/assert.ts'
import { findLook, SPRITE_PX, spriteOf, type Sprite, type Sprites } from './sprites.ts'
import type { Shape, Stroke, Tone } from '../../scene/timeline/shapes.ts'
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

/** A canvas, and what it is set to: to set a colour or a font is to parse it, so it is set where it is another. */
interface Pen {
  readonly context: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D
  readonly palette: Palette
  fill?: Tone
  stroke?: Stroke
  font?: string
}

const setFill = (pen: Pen, fill: Tone): void => {
  if (pen.fill === fill) return
  pen.fill = fill
  pen.context.fillStyle = pen.palette.tones[fill]
}

const setStroke = (pen: Pen, stroke: Stroke): void => {
  const { context, palette, stroke: before } = pen
  if (before === stroke) return
  pen.stroke = stroke
  if (before?.tone !== stroke.tone) context.strokeStyle = palette.tones[stroke.tone]
  if (before?.widthPx !== stroke.widthPx) context.lineWidth = stroke.widthPx
  if (!before || before.dashPx !== stroke.dashPx)
    context.setLineDash(stroke.dashPx ? [...stroke.dashPx] : SOLID)
}

const setFont = (pen: Pen, font: string): void => {
  if (pen.font === font) return
  pen.font = font
  pen.context.font = font
}

/** A straight line of whole pixels is moved onto them, or it would blur over two rows of half the strength. */
const crisp = (at: number, widthPx: number): number =>
  Math.round(widthPx) % 2 === 0 ? Math.round(at) : Math.round(at - 0.5) + 0.5

const paintShape = (pen: Pen, shape: Shape): void => {
  const { context, palette } = pen
  switch (shape.kind) {
    case 'path': {
      const path = pathOf(shape.d)
      if (shape.opacity !== undefined) context.globalAlpha = shape.opacity
      context.translate(shape.x, shape.y)
      if (shape.fill) {
        setFill(pen, shape.fill)
        context.fill(path, 'evenodd')
      }
      if (shape.stroke) {
        setStroke(pen, shape.stroke)
        context.stroke(path)
      }
      context.translate(-shape.x, -shape.y)
      if (shape.opacity !== undefined) context.globalAlpha = 1
      return
    }
    case 'line': {
      setStroke(pen, shape.stroke)
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
      if (shape.opacity !== undefined) context.globalAlpha = shape.opacity
      setFill(pen, shape.fill)
      context.fillRect(shape.x, shape.y, shape.widthPx, shape.heightPx)
      if (shape.opacity !== undefined) context.globalAlpha = 1
      return
    case 'text':
      setFill(pen, shape.fill)
      setFont(pen, `${shape.isBold ? 600 : 400} ${shape.sizePx}px ${palette.font}`)
      context.textAlign = TEXT_ALIGN[shape.align ?? 'start']
      if (shape.hasHalo) {
        setStroke(pen, HALO)
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

const spritesOf = new WeakMap<Palette, Map<number, Sprites>>()

const findSprites = (palette: Palette, ratio: number): Sprites => {
  const byRatio = spritesOf.get(palette) ?? new Map<number, Sprites>()
  spritesOf.set(palette, byRatio)
  const sprites = byRatio.get(ratio) ?? new Map<string, Sprite>()
  byRatio.set(ratio, sprites)
  return sprites
}

/** Draws the shapes about one place, which is the origin of the context. */
const paintAt = (
  context: OffscreenCanvasRenderingContext2D,
  shapes: readonly Shape[],
  palette: Palette,
): void => {
  context.lineJoin = 'round'
  const pen: Pen = { context, palette }
  for (const shape of shapes) {
    if (shape.kind === 'path' || shape.kind === 'text') paintShape(pen, { ...shape, x: 0, y: 0 })
  }
}

/**
 * Paints the shapes that lie between two heights on a canvas that is already scaled to CSS pixels.
 *
 * @param ratio Pixels of the canvas to a CSS pixel.
 */
export const paintShapes = (
  context: CanvasRenderingContext2D,
  shapes: readonly Shape[],
  palette: Palette,
  ratio: number,
  fromY: number,
  toY: number,
): void => {
  context.lineJoin = 'round'
  context.globalAlpha = 1
  // Copies lie pixel on pixel: nothing is to be smoothed.
  context.imageSmoothingEnabled = false
  const pen: Pen = { context, palette }
  const sprites = findSprites(palette, ratio)
  const edgePx = Math.ceil(SPRITE_PX * ratio) / ratio
  const snapped = (px: number): number => Math.round(px * ratio) / ratio
  for (let at = 0; at < shapes.length; at += 1) {
    const shape = shapes[at]
    if (!shape || !isBetween(shape, fromY, toY)) continue
    const found = findLook(shapes, at)
    const sprite =
      found &&
      spriteOf(sprites, found.look, shape.kind, ratio, (own) =>
        paintAt(own, shapes.slice(at, found.end), palette),
      )
    if (!sprite || (shape.kind !== 'path' && shape.kind !== 'text')) {
      paintShape(pen, shape)
      continue
    }
    const [x, y] = [snapped(shape.x - sprite.offsetX), fromY + snapped(shape.y - sprite.offsetY - fromY)]
    context.drawImage(sprite.picture, x, y, edgePx, edgePx)
    at = found.end - 1
  }
}
