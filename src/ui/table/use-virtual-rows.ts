import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual'
import { useCallback, type RefObject } from 'react'

/** A row of one line; the real height is measured once it is drawn. */
const ROW_PX = 44
const OVERSCAN = 12

/** Draws only the rows in sight, and always the one that holds the tab stop. */
export const useVirtualRows = (
  box: RefObject<HTMLElement | null>,
  ids: readonly string[],
  tabStop: number,
): Virtualizer<HTMLElement, HTMLElement> => {
  // The same function until the rows change: with another, every row is placed anew.
  const getItemKey = useCallback((index: number) => ids[index] ?? index, [ids])
  return useVirtualizer<HTMLElement, HTMLElement>({
    count: ids.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_PX,
    getItemKey,
    overscan: OVERSCAN,
    rangeExtractor: ({ startIndex, endIndex, overscan, count }) => {
      const first = Math.max(startIndex - overscan, 0)
      const last = Math.min(endIndex + overscan, count - 1)
      const shown = Array.from({ length: last - first + 1 }, (_row, step) => first + step)
      if (tabStop < first) shown.unshift(tabStop)
      if (tabStop > last && tabStop < count) shown.push(tabStop)
      return shown
    },
  })
}
