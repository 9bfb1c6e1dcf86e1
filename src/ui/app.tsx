import { Suspense, useMemo, useRef, useState, type JSX } from 'react'
import { useAppActions, useAppState } from './app-state.ts'
import { FacetPanel } from './filters/facet-panel.tsx'
import { EmbedBar, Failure, PrintSheet } from './lazy-parts.ts'
import { LibraryWatch } from './library/library-watch.tsx'
import { Message } from './load/message.tsx'
import { usePaletteKey } from './palette/use-palette-key.ts'
import { Reader } from './reader/reader.tsx'
import { OpenDialog, type DialogId } from './shell/dialogs.tsx'
import { EventsRegion } from './shell/events-region.tsx'
import { FilterBar } from './shell/filter-bar.tsx'
import { ScreenCommandsContext, type ScreenCommands } from './shell/screen-commands.ts'
import { SkipLinks } from './shell/skip-links.tsx'
import { ToastProvider } from './shell/toast.tsx'
import { TopBar } from './shell/top-bar.tsx'
import { useShortcuts } from './shell/use-shortcuts.ts'
import { strings } from './strings.ts'
import { usePageTitle } from './use-page-title.ts'
import { useLater } from './use-later.ts'
import { useTheme } from './use-theme.ts'

/** Nobody prints sooner; until then the timeline needs the time. */
const PRINT_SHEET_AFTER_MS = 300

/** The whole screen. */
export const App = (): JSX.Element => {
  const corpus = useAppState((state) => state.corpus)
  const loadedShare = useAppState((state) => state.loadedShare)
  const isReaderOpen = useAppState((state) => state.isReaderOpen)
  const isComparing = useAppState((state) => state.isReaderOpen && state.comparedMention !== undefined)
  const isEmbedded = useAppState((state) => state.isEmbedded)
  const { stepMention, stepThread } = useAppActions()
  const [dialog, setDialog] = useState<DialogId>()
  const searchRef = useRef<HTMLInputElement>(null)
  const isReady = corpus.status === 'ready'
  const hasPainted = useLater(isReady, PRINT_SHEET_AFTER_MS)
  const commands = useMemo((): ScreenCommands => {
    const open = (id: DialogId) => () => setDialog(id)
    return {
      openHelp: open('help'),
      openExport: open('export'),
      openShare: open('share'),
      openSettings: open('settings'),
      openFilters: open('facets'),
      openPalette: open('palette'),
      openLibrary: open('library'),
      startTour: open('tour'),
    }
  }, [])
  useTheme()
  usePageTitle()
  usePaletteKey(commands.openPalette)
  useShortcuts(
    useMemo(
      () => ({
        '/': () => searchRef.current?.focus(),
        '?': commands.openHelp,
        '[': () => stepMention(-1),
        ']': () => stepMention(1),
        '{': () => stepThread(-1),
        '}': () => stepThread(1),
      }),
      [commands, stepMention, stepThread],
    ),
  )
  return (
    <ToastProvider>
      <ScreenCommandsContext value={commands}>
        <div
          className="app"
          data-reader={isReaderOpen}
          data-compare={isComparing}
          data-embedded={isEmbedded}
          data-status={corpus.status}
        >
          {!isEmbedded && <SkipLinks isReady={isReady} />}
          {isEmbedded ? (
            isReady && (
              <Suspense fallback={<header className="embed-bar" />}>
                <EmbedBar />
              </Suspense>
            )
          ) : (
            <TopBar searchRef={searchRef} />
          )}
          {isReady ? (
            <>
              {!isEmbedded && <FilterBar />}
              {!isEmbedded && <FacetPanel />}
              <EventsRegion />
              <Reader />
            </>
          ) : (
            <main id="events" className="events-region" tabIndex={-1}>
              {corpus.status === 'loading' ? (
                <Message
                  title={loadedShare === undefined ? strings.loading : strings.loadingShare(loadedShare)}
                  role="status"
                />
              ) : (
                <Suspense>
                  <Failure {...corpus} />
                </Suspense>
              )}
            </main>
          )}
        </div>
        {hasPainted && (
          <Suspense>
            <PrintSheet />
          </Suspense>
        )}
        {!isEmbedded && <LibraryWatch isOpen={dialog === 'library'} onOpen={commands.openLibrary} />}
        <OpenDialog
          id={dialog}
          // What a dialog's own choice has opened in its place stays open.
          onClose={() => setDialog((now) => (now === dialog ? undefined : now))}
        />
      </ScreenCommandsContext>
    </ToastProvider>
  )
}
