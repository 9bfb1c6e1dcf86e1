import { useMemo, useRef, type JSX } from 'react'
import { buildOverview } from '../../scene/timeline/overview.ts'
import { overviewHeightPx, overviewShapes } from '../../scene/timeline/overview-shapes.ts'
import type { FilteredPlan } from '../../scene/timeline/plan.ts'
import { useAppState } from '../app-state.ts'
import { dayWords } from '../format/date-words.ts'
import { CanvasLayer } from './canvas-layer.tsx'
import { words } from './timeline-words.ts'
import { usePalette } from './use-palette.ts'
import { useSize } from './use-size.ts'

/** Height of the tallest bar, in pixels: with the axis there is room for a finger. */
const BARS_PX = 26

/** The whole corpus in a strip above the list, with a slider over it that goes to a day. */
export const ListOverview = ({
  plan,
  day,
  onDay,
}: {
  readonly plan: FilteredPlan
  /** The day at the top of the list. */
  readonly day: number
  readonly onDay: (day: number) => void
}): JSX.Element => {
  const ref = useRef<HTMLDivElement>(null)
  const { widthPx } = useSize(ref)
  const palette = usePalette()
  const { corpus, result, whole } = plan
  const fromDay = useAppState((state) => state.filters.fromDay)
  const toDay = useAppState((state) => state.filters.toDay)
  const isSearching = useAppState((state) => state.filters.query.trim() !== '')
  const shapes = useMemo(() => {
    if (widthPx === 0) return []
    const options = { isSearching, fromDay, toDay }
    return overviewShapes(buildOverview(corpus, result.mask, { ...whole, widthPx }, BARS_PX, options))
  }, [corpus, result, whole, widthPx, isSearching, fromDay, toDay])
  const heightPx = overviewHeightPx(BARS_PX)
  return (
    <div ref={ref} className="list-overview" style={{ height: heightPx }}>
      <CanvasLayer widthPx={widthPx} heightPx={heightPx} shapes={shapes} palette={palette} />
      <input
        type="range"
        min={Math.floor(whole.startDay)}
        max={Math.ceil(whole.endDay)}
        value={Math.floor(day)}
        aria-label={words.goToDay}
        aria-valuetext={dayWords(Math.floor(day))}
        onChange={({ currentTarget }) => onDay(Number(currentTarget.value))}
      />
    </div>
  )
}
