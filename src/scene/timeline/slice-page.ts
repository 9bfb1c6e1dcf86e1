import type { Shape } from './shapes.ts'
import type { SvgLayer, SvgPage } from './svg-writer.ts'

/** How far a glyph or a text reaches from its own place, in pixels. */
const REACH_PX = 24

const isBetween = (shape: Shape, fromPx: number, toPx: number): boolean => {
  switch (shape.kind) {
    case 'line':
      return Math.max(shape.y1, shape.y2) >= fromPx && Math.min(shape.y1, shape.y2) <= toPx
    case 'rect':
      return shape.y + shape.heightPx >= fromPx && shape.y <= toPx
    case 'path':
    case 'text':
      return shape.y >= fromPx - REACH_PX && shape.y <= toPx + REACH_PX
  }
}

/** A tall picture whose rows may be parted, and what is to stand above each part. */
export interface TallPage extends SvgPage {
  /** Where it may be cut, in pixels from its top, rising. */
  readonly cutsPx: readonly number[]
  /** Repeated above every part but the first, and its height. */
  readonly head: SvgLayer
  readonly headPx: number
}

/**
 * Cuts a tall picture into parts that each fit a sheet of paper, between its rows.
 *
 * @param mostPx Height that a sheet has room for, at the width of the picture.
 * @example slicePage(page, 840).length // 4
 */
export const slicePage = (page: TallPage, mostPx: number): readonly SvgPage[] => {
  const { cutsPx, head, headPx, ...whole } = page
  const parts: SvgPage[] = []
  let fromPx = 0
  while (fromPx < whole.heightPx) {
    const isFirst = parts.length === 0
    const room = mostPx - (isFirst ? 0 : headPx)
    const fits = whole.heightPx - fromPx <= room
    // A row higher than a sheet is cut all the same.
    const cut = cutsPx.findLast((px) => px > fromPx && px - fromPx <= room) ?? fromPx + room
    const toPx = fits ? whole.heightPx : cut
    const topPx = isFirst ? 0 : headPx
    const layers = whole.layers.map((layer) => ({
      ...layer,
      y: layer.y - fromPx + topPx,
      shapes: layer.shapes.filter((shape) => isBetween(shape, fromPx - layer.y, toPx - layer.y)),
    }))
    const cover: SvgLayer = {
      x: 0,
      y: 0,
      shapes: [{ kind: 'rect', x: 0, y: 0, widthPx: whole.widthPx, heightPx: headPx, fill: 'paper' }],
    }
    parts.push({
      ...whole,
      heightPx: toPx - fromPx + topPx,
      layers: isFirst ? layers : [...layers, cover, head],
    })
    fromPx = toPx
  }
  return parts
}
