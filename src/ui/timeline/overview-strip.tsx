import { useCallback, useLayoutEffect, useMemo, useRef, type JSX } from 'react'
import { buildOverview } from '../../scene/timeline/overview.ts'
import { BARS_PX, overviewHeightPx, overviewShapes } from '../../scene/timeline/overview-shapes.ts'
import type { FilteredPlan } from '../../scene/timeline/plan.ts'
import type { Palette } from '../../scene/timeline/svg-writer.ts'
import { useAppState } from '../app-state.ts'
import { stretchShapes } from '../../scene/timeline/stretch-shapes.ts'
import type { Stretch } from '../../scene/timeline/viewport.ts'
import { CanvasLayer } from './canvas-layer.tsx'
import { paintCanvas } from './paint-canvas.ts'
import { words } from './timeline-words.ts'
import { useBrush, type ReportDays, type ShownDays } from './use-gestures.ts'

/** Height of the brush: the bars, the articles below them, and a little of the axis. */
const BRUSH_PX = BARS_PX + 12

/** The whole corpus in a strip, with the brush that chooses the days shown above. */
export const OverviewStrip = ({
  plan,
  shown,
  widthPx,
  palette,
  report,
}: {
  readonly plan: FilteredPlan
  readonly shown: ShownDays
  readonly widthPx: number
  readonly palette: Palette
  readonly report: ReportDays
}): JSX.Element => {
  const brushRef = useRef<SVGGElement>(null)
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
  const stretchRef = useRef<HTMLCanvasElement>(null)
  // The brush is made once; its colours may change.
  const paletteRef = useRef(palette)
  useLayoutEffect(() => {
    paletteRef.current = palette
  }, [palette])
  const paintStretch = useCallback(
    (stretch: Stretch | undefined): void => {
      if (!stretchRef.current) return
      paintCanvas(stretchRef.current, {
        widthPx,
        heightPx,
        shapes: stretch ? stretchShapes(stretch, BRUSH_PX) : [],
        palette: paletteRef.current,
      })
    },
    [widthPx, heightPx],
  )
  useBrush(brushRef, shown, whole, widthPx, BRUSH_PX, report, paintStretch)
  return (
    <div className="overview-plot" style={{ height: heightPx }} title={words.overview}>
      <CanvasLayer widthPx={widthPx} heightPx={heightPx} shapes={shapes} palette={palette} />
      <svg className="overview-brush" width={widthPx} height={heightPx} aria-hidden="true">
        <g ref={brushRef} />
      </svg>
      <canvas
        ref={stretchRef}
        className="overview-stretch"
        style={{ width: widthPx, height: heightPx }}
        aria-hidden="true"
      />
    </div>
  )
}
