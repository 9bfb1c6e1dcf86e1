import type { Shape } from '../../scene/timeline/shapes.ts'

/*
 * Marks that look alike are drawn once and copied from then on: to fill and stroke some thousand outlines takes
 * longer than everything else of a frame.
 */

/** A picture's edge, and where in it the shape's own place is, in CSS pixels: outlines reach from -8 to 24. */
export const SPRITE_PX = 32
const ORIGIN_PX = 8
/** Words stand on their place; they reach further up than down. */
const BASELINE_PX = 20
/** An outline with a greater number in it may reach out of the picture. */
const MAX_REACH_PX = 24
/** More letters may reach out of it too. */
const MAX_LETTERS = 2
/** More looks than this are not kept. */
const MAX_SPRITES = 1024

/** A look, and where the picture's corner lies from the shape's place. */
export interface Sprite {
  readonly picture: CanvasImageSource
  readonly offsetX: number
  readonly offsetY: number
}

const isCompact = new Map<string, boolean>()

const fits = (d: string): boolean => {
  const known = isCompact.get(d)
  if (known !== undefined) return known
  const found = (d.match(/-?\d+(?:\.\d+)?/gu) ?? []).every(
    (number) => Math.abs(Number(number)) <= MAX_REACH_PX,
  )
  isCompact.set(d, found)
  return found
}

const lookOf = (shape: Shape): string | undefined => {
  if (shape.kind === 'path') {
    if (!fits(shape.d)) return undefined
    const { d, fill = '', stroke, opacity = 1 } = shape
    return `${d}|${fill}|${opacity}|${stroke ? `${stroke.tone} ${stroke.widthPx} ${stroke.dashPx?.join() ?? ''}` : ''};`
  }
  if (shape.kind !== 'text' || !shape.hasHalo || shape.align === 'end' || shape.text.length > MAX_LETTERS) {
    return undefined
  }
  return `${shape.text}|${shape.fill}|${shape.sizePx}|${shape.isBold ?? false}|${shape.align ?? ''}`
}

/** Looks that have been drawn, of one palette at one density of pixels. */
export type Sprites = Map<string, Sprite>

/**
 * How many shapes from an index on make one look: a text alone, or outlines on one place; and the name of the look.
 * Undefined for what is not worth a picture.
 */
export const findLook = (
  shapes: readonly Shape[],
  at: number,
): { readonly look: string; readonly end: number } | undefined => {
  const first = shapes[at]
  let look = first && lookOf(first)
  if (!first || look === undefined) return undefined
  let end = at + 1
  for (; first.kind === 'path'; end += 1) {
    const next = shapes[end]
    if (next?.kind !== 'path' || next.x !== first.x || next.y !== first.y) break
    const more = lookOf(next)
    if (more === undefined) break
    look += more
  }
  return { look, end }
}

/**
 * The picture of a look, drawn where it is not known; undefined where the platform cannot draw one.
 *
 * @param paint Draws the shapes about the origin of the context it is given.
 */
export const spriteOf = (
  sprites: Sprites,
  look: string,
  kind: Shape['kind'],
  ratio: number,
  paint: (context: OffscreenCanvasRenderingContext2D) => void,
): Sprite | undefined => {
  const known = sprites.get(look)
  if (known || typeof OffscreenCanvas === 'undefined') return known
  const edge = Math.ceil(SPRITE_PX * ratio)
  const canvas = new OffscreenCanvas(edge, edge)
  const context = canvas.getContext('2d')
  if (!context) return undefined
  const offsetY = kind === 'text' ? BASELINE_PX : ORIGIN_PX
  context.setTransform(ratio, 0, 0, ratio, ORIGIN_PX * ratio, offsetY * ratio)
  paint(context)
  const sprite = { picture: canvas.transferToImageBitmap(), offsetX: ORIGIN_PX, offsetY }
  if (sprites.size >= MAX_SPRITES) sprites.clear()
  sprites.set(look, sprite)
  return sprite
}
