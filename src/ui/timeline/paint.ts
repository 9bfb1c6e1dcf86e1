import { assertNever } from '../../base/assert.ts'
import { lookOf, SPRITE_PX, spriteOf, type Look, type Sprite, type Sprites } from './sprites.ts'
import type { Outline, Shape, Stroke, Tone } from '../../scene/timeline/shapes.ts'
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

type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D

/** A canvas, and what it is set to: to set a colour or a font is to parse it, so it is set where it is another. */
interface Pen {
  readonly context: Context
  readonly palette: Palette
  fill?: Tone
  stroke?: Stroke
  sizePx?: number
  isBold?: boolean
  align?: CanvasTextAlign
}

const LINE_JOIN = 'round'
const pens = new WeakMap<Context, Pen>()

/** The pen of a canvas as the last frame left it; a new one where the canvas has been given another size, which resets it. */
const penOf = (context: Context, palette: Palette): Pen => {
  const known = pens.get(context)
  if (known?.palette === palette && context.lineJoin === LINE_JOIN) return known
  context.lineJoin = LINE_JOIN
  const pen: Pen = { context, palette }
  pens.set(context, pen)
  return pen
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

const setFont = (pen: Pen, sizePx: number, isBold: boolean, align: CanvasTextAlign): void => {
  if (pen.align !== align) {
    pen.align = align
    pen.context.textAlign = align
  }
  if (pen.sizePx === sizePx && pen.isBold === isBold) return
  pen.sizePx = sizePx
  pen.isBold = isBold
  pen.context.font = `${isBold ? 600 : 400} ${sizePx}px ${pen.palette.font}`
}

const paintOutline = (pen: Pen, { d, fill, stroke, opacity }: Outline, x: number, y: number): void => {
  const { context } = pen
  const path = pathOf(d)
  if (opacity !== undefined) context.globalAlpha = opacity
  context.translate(x, y)
  if (fill) {
    setFill(pen, fill)
    context.fill(path, 'evenodd')
  }
  if (stroke) {
    setStroke(pen, stroke)
    context.stroke(path)
  }
  context.translate(-x, -y)
  if (opacity !== undefined) context.globalAlpha = 1
}

/** A straight line of whole pixels is moved onto them, or it would blur over two rows of half the strength. */
const crisp = (at: number, widthPx: number): number =>
  Math.round(widthPx) % 2 === 0 ? Math.round(at) : Math.round(at - 0.5) + 0.5

const paintShape = (pen: Pen, shape: Shape): void => {
  const { context } = pen
  switch (shape.kind) {
    case 'path':
      for (const outline of shape.under ?? []) paintOutline(pen, outline, shape.x, shape.y)
      paintOutline(pen, shape, shape.x, shape.y)
      return
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
      setFont(pen, shape.sizePx, shape.isBold ?? false, TEXT_ALIGN[shape.align ?? 'start'])
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
  const sprites = byRatio.get(ratio) ?? new Map<Look, Sprite>()
  byRatio.set(ratio, sprites)
  return sprites
}

/** Draws a shape at the origin of the context. */
const paintAtOrigin = (context: OffscreenCanvasRenderingContext2D, shape: Shape, palette: Palette): void => {
  if (shape.kind === 'line' || shape.kind === 'rect') return
  paintShape(penOf(context, palette), { ...shape, x: 0, y: 0 })
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
  context.globalAlpha = 1
  // Copies lie pixel on pixel: nothing is to be smoothed.
  context.imageSmoothingEnabled = false
  const pen = penOf(context, palette)
  const sprites = findSprites(palette, ratio)
  const edgePx = Math.ceil(SPRITE_PX * ratio) / ratio
  const snapped = (px: number): number => Math.round(px * ratio) / ratio
  for (const shape of shapes) {
    if (!isBetween(shape, fromY, toY)) continue
    const look = lookOf(shape)
    const sprite = look && spriteOf(sprites, look, shape, ratio, (own) => paintAtOrigin(own, shape, palette))
    if (!sprite || shape.kind === 'line' || shape.kind === 'rect') {
      paintShape(pen, shape)
      continue
    }
    const [x, y] = [snapped(shape.x - sprite.offsetX), fromY + snapped(shape.y - sprite.offsetY - fromY)]
    context.drawImage(sprite.picture, x, y, edgePx, edgePx)
  }
}
