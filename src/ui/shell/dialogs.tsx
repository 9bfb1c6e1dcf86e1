import { Suspense, type JSX } from 'react'
import {
  ExportDialog,
  FacetDialog,
  HelpDialog,
  LibraryDialog,
  Palette,
  SettingsDialog,
  ShareDialog,
  Tour,
} from '../lazy-parts.ts'

/** What may lie over the screen; one at a time. */
export const DIALOGS = {
  help: HelpDialog,
  export: ExportDialog,
  facets: FacetDialog,
  share: ShareDialog,
  settings: SettingsDialog,
  palette: Palette,
  library: LibraryDialog,
  tour: Tour,
} as const
export type DialogId = keyof typeof DIALOGS

/** The dialog that is open, fetched when it is first asked for. */
export const OpenDialog = ({
  id,
  onClose,
}: {
  readonly id: DialogId | undefined
  readonly onClose: () => void
}): JSX.Element => {
  const Shown = id && DIALOGS[id]
  return <Suspense>{Shown && <Shown onClose={onClose} />}</Suspense>
}
