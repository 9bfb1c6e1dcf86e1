import { lazy } from 'react'

/*
 * Parts that the first paint does not need; each is fetched when it is first shown.
 */

export const EventsTable = lazy(async () => ({
  default: (await import('./table/events-table.tsx')).EventsTable,
}))

export const FacetDialog = lazy(async () => ({
  default: (await import('./filters/facet-dialog.tsx')).FacetDialog,
}))

export const HelpDialog = lazy(async () => ({
  default: (await import('./help/help-dialog.tsx')).HelpDialog,
}))

export const ExportDialog = lazy(async () => ({
  default: (await import('./export/export-dialog.tsx')).ExportDialog,
}))
