import { useContext, useEffect, useState, type JSX } from 'react'
import { createPortal, flushSync } from 'react-dom'
import type { AppState } from '../../store/state.ts'
import { AppStoreContext } from '../app-state.ts'
import { timelineSvg } from '../timeline/export-svg.ts'
import { readPalette } from '../timeline/use-palette.ts'
import { PrintTable } from './print-table.tsx'

/** Paper is white, whatever theme is on the screen. */
const paperPalette = (): ReturnType<typeof readPalette> => {
  const root = document.documentElement
  const theme = root.dataset['theme']
  root.dataset['theme'] = 'light'
  const palette = readPalette()
  if (theme === undefined) delete root.dataset['theme']
  else root.dataset['theme'] = theme
  return palette
}

/**
 * What goes to paper in place of what the screen draws only in part: the picture over its whole extent, or every
 * row of the table. Made when the browser is about to print.
 */
export const PrintSheet = (): JSX.Element | null => {
  const store = useContext(AppStoreContext)
  const [printed, setPrinted] = useState<AppState>()
  useEffect(() => {
    // The browser takes the page as it stands when this returns.
    const begin = (): void => flushSync(() => setPrinted(store?.getState()))
    const end = (): void => setPrinted(undefined)
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
        // The writer escapes every text of the corpus.
        <div dangerouslySetInnerHTML={{ __html: timelineSvg(printed, paperPalette()) }} />
      )}
    </div>,
    document.getElementById('events') ?? document.body,
  )
}
