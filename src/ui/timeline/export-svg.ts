import { arrangePlan, filterPlan, hiddenOf, planLanes, withoutEmptyLanes } from '../../scene/timeline/plan.ts'
import { writeSvg, type Palette } from '../../scene/timeline/svg-writer.ts'
import { slicePage, type TallPage } from '../../scene/timeline/slice-page.ts'
import { timelinePage } from '../../scene/timeline/timeline-page.ts'
import { filterSentence, selectCorpus, selectFilterResult } from '../../store/selectors.ts'
import type { AppState } from '../../store/state.ts'
import { saveFile } from '../export/save-file.ts'
import { readSheetPalette } from './read-palette.ts'
import { words } from './timeline-words.ts'

/** Width of the picture, in pixels: a landscape page at screen resolution. */
const PAGE_PX = 1400

const pageOf = (state: AppState): TallPage | undefined => {
  const [corpus, result] = [selectCorpus(state), selectFilterResult(state)]
  if (!corpus || !result) return undefined
  const { counted, parts } = filterSentence(state)
  const plan = arrangePlan(filterPlan(planLanes(corpus, state.layout), result), state.lanes)
  const hidden = hiddenOf(plan)
  const told = [
    counted,
    ...parts.map(({ text }) => text),
    ...(hidden.events > 0 ? [words.hiddenLanes(hidden.lanes, hidden.events)] : []),
  ]
  return timelinePage(withoutEmptyLanes(plan), told.join(' · '), PAGE_PX)
}

/**
 * The whole extent of the timeline with the filter in force, as SVG text; empty until the corpus is there.
 *
 * @example timelineSvg(state, palette).startsWith('<svg') // true
 */
export const timelineSvg = (state: AppState, palette: Palette): string => {
  const page = pageOf(state)
  return page ? writeSvg(page, palette) : ''
}

/** A sheet of paper lying down has room for this much at the width of a picture, in pixels, its margins left out. */
const SHEET_PX = 840

/** The same picture in parts that each fit a sheet of paper; one part where it may not be cut. */
export const timelineSheets = (state: AppState, palette: Palette): readonly string[] => {
  const page = pageOf(state)
  if (!page) return []
  const parts = page.cutsPx.length === 0 ? [page] : slicePage(page, SHEET_PX)
  return parts.map((part) => writeSvg(part, palette))
}

/** Gives the user the timeline as a file, in the colours of the theme in force. */
export const exportSvg = (state: AppState): void =>
  saveFile('timeline.svg', 'image/svg+xml', timelineSvg(state, readSheetPalette()))
