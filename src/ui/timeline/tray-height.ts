/** More glyphs than this say nothing that the number does not. */
export const MAX_SHOWN = 200

/** Width of a mark, and room at the end for the number of the rest, in pixels. */
const MARK_PX = 26
const REST_PX = 90
/** Before the width is known. */
const USUAL_WIDTH_PX = 1000
/** Height without any, with one row, and with more, in pixels. */
const HEIGHTS_PX = [28, 41, 69] as const

/** Height of the tray for so many events in a width: of all events, so that no filter moves the lanes above. */
export const trayHeightPx = (count: number, widthPx: number): number => {
  const rows = Math.ceil(
    (Math.min(count, MAX_SHOWN) * MARK_PX) / Math.max((widthPx || USUAL_WIDTH_PX) - REST_PX, 1),
  )
  return HEIGHTS_PX[Math.min(count, rows, 2)] ?? HEIGHTS_PX[0]
}
