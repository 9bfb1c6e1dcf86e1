import type { Outline, Shape } from '../../scene/timeline/shapes.ts'

/*
 * Marks that look alike are drawn once and copied from then on: to fill and stroke some thousand outlines takes
 * longer than everything else of a frame.
 */

/** A picture's edge, and where in it the shape's own place is, in CSS pixels: outlines reach from -8 to 24. */
export const SPRITE_PX = 32
const ORIGIN_PX = 8
/** Words stand on their place; they reach further up than down, and those about it to either side. */
const BASELINE_PX = 20
const MIDDLE_PX = SPRITE_PX / 2
/** An outline with a greater number in it may reach out of the picture. */
const MAX_REACH_PX = 24
/** More letters may reach out of it too; a count, which has no wide ones, of a thousand or a million. */
const MAX_LETTERS = 2
const COUNT = /^[\d.kM]{1,4}$/u
/** More looks than this are not kept. */
const MAX_SPRITES = 2048

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

/** What a picture is known by: a name, or the list of outlines under a glyph, which all of its look share. */
export type Look = string | readonly Outline[]

/** Words that fit into a picture: badges, and the counts of clusters. */
const isBrief = ({ text, align, hasHalo }: Shape & { readonly kind: 'text' }): boolean =>
  align === 'middle' ? COUNT.test(text) : align !== 'end' && hasHalo === true && text.length <= MAX_LETTERS

/**
 * What a shape looks like wherever it stands; undefined for what is not worth a picture.
 *
 * @example lookOf({ kind: 'path', d, x: 40, y: 12, under }) // under
 */
export const lookOf = (shape: Shape): Look | undefined => {
  if (shape.kind === 'path') {
    if (shape.under) return shape.under
    if (!fits(shape.d)) return undefined
    const { d, fill = '', stroke, opacity = 1 } = shape
    return `${d}|${fill}|${opacity}|${stroke ? `${stroke.tone} ${stroke.widthPx} ${stroke.dashPx?.join() ?? ''}` : ''}`
  }
  if (shape.kind !== 'text' || !isBrief(shape)) return undefined
  const { text, fill, sizePx, isBold = false, align = '', hasHalo = false } = shape
  return `${text}|${fill}|${sizePx}|${isBold}|${align}|${hasHalo}`
}

/** Looks that have been drawn, of one palette at one density of pixels. */
export type Sprites = Map<Look, Sprite>

/**
 * The picture of a look, drawn where it is not known; undefined where the platform cannot draw one.
 *
 * @param paint Draws the shapes about the origin of the context it is given.
 */
export const spriteOf = (
  sprites: Sprites,
  look: Look,
  shape: Shape,
  ratio: number,
  paint: (context: OffscreenCanvasRenderingContext2D) => void,
): Sprite | undefined => {
  const known = sprites.get(look)
  if (known || typeof OffscreenCanvas === 'undefined') return known
  const edge = Math.ceil(SPRITE_PX * ratio)
  const canvas = new OffscreenCanvas(edge, edge)
  const context = canvas.getContext('2d')
  if (!context) return undefined
  const isText = shape.kind === 'text'
  const offsetX = isText && shape.align === 'middle' ? MIDDLE_PX : ORIGIN_PX
  const offsetY = isText ? BASELINE_PX : ORIGIN_PX
  context.setTransform(ratio, 0, 0, ratio, offsetX * ratio, offsetY * ratio)
  paint(context)
  const sprite = { picture: canvas.transferToImageBitmap(), offsetX, offsetY }
  if (sprites.size >= MAX_SPRITES) sprites.clear()
  sprites.set(look, sprite)
  return sprite
}
