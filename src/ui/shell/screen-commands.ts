import { createContext, useContext } from 'react'

/** What the screen itself can be told to do, from wherever it is asked for. */
export interface ScreenCommands {
  readonly openHelp: () => void
  readonly openExport: () => void
  readonly openShare: () => void
  readonly openSettings: () => void
  readonly openFilters: () => void
  readonly openPalette: () => void
  readonly openLibrary: () => void
  readonly startTour: () => void
}

const nothing = (): void => undefined

/** Given by `App`; without it, as where a part is tested alone, nothing opens. */
export const ScreenCommandsContext = createContext<ScreenCommands>({
  openHelp: nothing,
  openExport: nothing,
  openShare: nothing,
  openSettings: nothing,
  openFilters: nothing,
  openPalette: nothing,
  openLibrary: nothing,
  startTour: nothing,
})

export const useScreenCommands = (): ScreenCommands => useContext(ScreenCommandsContext)
