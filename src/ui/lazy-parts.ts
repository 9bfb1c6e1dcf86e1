import { lazy } from 'react'

/*
 * Parts that the first paint does not need; each is fetched when it is first shown.
 */

export const EventsTable = lazy(async () => ({
  default: (await import('./table/events-table.tsx')).EventsTable,
}))

export const NothingLeft = lazy(async () => ({
  default: (await import('./load/nothing-left.tsx')).NothingLeft,
}))

export const EmbedBar = lazy(async () => ({
  default: (await import('./embed/embed-bar.tsx')).EmbedBar,
}))

export const Failure = lazy(async () => ({
  default: (await import('./load/failure.tsx')).Failure,
}))

export const MarksLegend = lazy(async () => ({
  default: (await import('./marks/marks-legend.tsx')).MarksLegend,
}))

const importChosenEvent = () => import('./reader/chosen-event.tsx')

/** What the reader shows of a chosen event. */
export const ChosenEvent = lazy(async () => ({ default: (await importChosenEvent()).ChosenEvent }))

/** Fetches the reader before it is asked for: a sentence must not wait for it. */
export const fetchReader = (): void => {
  // Where it fails it is asked for again when an event is opened.
  importChosenEvent().catch(() => undefined)
}

export const FacetDialog = lazy(async () => ({
  default: (await import('./filters/facet-dialog.tsx')).FacetDialog,
}))

export const HelpDialog = lazy(async () => ({
  default: (await import('./help/help-dialog.tsx')).HelpDialog,
}))

export const ExportDialog = lazy(async () => ({
  default: (await import('./export/export-dialog.tsx')).ExportDialog,
}))

export const ShareDialog = lazy(async () => ({
  default: (await import('./share/share-dialog.tsx')).ShareDialog,
}))

export const SettingsDialog = lazy(async () => ({
  default: (await import('./settings/settings-dialog.tsx')).SettingsDialog,
}))

export const Palette = lazy(async () => ({
  default: (await import('./palette/palette.tsx')).Palette,
}))

export const LibraryDialog = lazy(async () => ({
  default: (await import('./library/library-dialog.tsx')).LibraryDialog,
}))

export const PrintSheet = lazy(async () => ({
  default: (await import('./print/print-sheet.tsx')).PrintSheet,
}))

export const Tour = lazy(async () => ({
  default: (await import('./tour/tour.tsx')).Tour,
}))
