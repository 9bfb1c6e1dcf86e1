import { useContext, useEffect, useState, type JSX } from 'react'
import { createPortal, flushSync } from 'react-dom'
import type { AppState } from '../../store/state.ts'
import { AppStoreContext } from '../app-state.ts'
import { timelineSheets } from '../timeline/export-svg.ts'
import { readSheetPalette } from '../timeline/read-palette.ts'
import { PrintTable } from './print-table.tsx'

/** Paper is white, whatever theme is on the screen; gives the way back. */
const turnToPaper = (): (() => void) => {
  const root = document.documentElement
  const theme = root.dataset['theme']
  root.dataset['theme'] = 'light'
  return () => {
    if (theme === undefined) delete root.dataset['theme']
    else root.dataset['theme'] = theme
  }
}

/**
 * What goes to paper in place of what the screen draws only in part: the picture over its whole extent, or every
 * row of the table. Made when the browser is about to print.
 */
export const PrintSheet = (): JSX.Element | null => {
  const store = useContext(AppStoreContext)
  const [printed, setPrinted] = useState<AppState>()
  useEffect(() => {
    let turnBack: (() => void) | undefined
    const begin = (): void => {
      turnBack ??= turnToPaper()
      // The browser takes the page as it stands when this returns.
      flushSync(() => setPrinted(store?.getState()))
    }
    const end = (): void => {
      turnBack?.()
      turnBack = undefined
      setPrinted(undefined)
    }
    window.addEventListener('beforeprint', begin)
    window.addEventListener('afterprint', end)
    return () => {
      window.removeEventListener('beforeprint', begin)
      window.removeEventListener('afterprint', end)
    }
  }, [store])
  if (printed?.corpus.status !== 'ready') return null
  return createPortal(
    <div className="print-sheet" data-testid="print-sheet">
      {printed.view === 'table' ? (
        <PrintTable state={printed} file={printed.corpus.file} />
      ) : (
        timelineSheets(printed, readSheetPalette()).map((svg, at) => (
          // The writer escapes every text of the corpus.
          <div key={at} dangerouslySetInnerHTML={{ __html: svg }} />
        ))
      )}
    </div>,
    document.getElementById('events') ?? document.body,
  )
}
