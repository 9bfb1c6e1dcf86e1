/** Width and height of an element's content, in pixels. */
export interface Size {
  readonly widthPx: number
  readonly heightPx: number
}

/**
 * Size of an element without padding, in whole pixels that it holds: `clientHeight` alone would round up, and what is
 * drawn to it would be laid out anew a moment later.
 */
export const sizeOf = (element: HTMLElement): Size => {
  const { width, height } = element.getBoundingClientRect()
  return {
    widthPx: Math.min(element.clientWidth, Math.floor(width)),
    heightPx: Math.min(element.clientHeight, Math.floor(height)),
  }
}
