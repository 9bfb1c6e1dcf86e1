import { Suspense, useMemo, useRef, useState, type JSX } from 'react'
import { useAppActions, useAppState } from './app-state.ts'
import { FacetPanel } from './filters/facet-panel.tsx'
import { ExportDialog, FacetDialog, HelpDialog } from './lazy-parts.ts'
import { Failure } from './load/failure.tsx'
import { Message } from './load/message.tsx'
import { Reader } from './reader/reader.tsx'
import { EventsRegion } from './shell/events-region.tsx'
import { FilterBar } from './shell/filter-bar.tsx'
import { SkipLinks } from './shell/skip-links.tsx'
import { ToastProvider } from './shell/toast.tsx'
import { TopBar } from './shell/top-bar.tsx'
import { useShortcuts } from './shell/use-shortcuts.ts'
import { strings } from './strings.ts'
import { usePageTitle } from './use-page-title.ts'
import { useTheme } from './use-theme.ts'
import './theme.css'
import './base.css'
import './shell/shell.css'
import './filters/filters.css'
import './reader/reader.css'
import './load/load.css'
import './marks/marks.css'

type OpenDialog = 'help' | 'export' | 'facets'

/** The whole screen. */
export const App = (): JSX.Element => {
  const corpus = useAppState((state) => state.corpus)
  const isReaderOpen = useAppState((state) => state.isReaderOpen)
  const isComparing = useAppState((state) => state.isReaderOpen && state.comparedMention !== undefined)
  const { stepMention, stepThread } = useAppActions()
  const [dialog, setDialog] = useState<OpenDialog>()
  const searchRef = useRef<HTMLInputElement>(null)
  const close = (): void => setDialog(undefined)
  useTheme()
  usePageTitle()
  useShortcuts(
    useMemo(
      () => ({
        '/': () => searchRef.current?.focus(),
        '?': () => setDialog('help'),
        '[': () => stepMention(-1),
        ']': () => stepMention(1),
        '{': () => stepThread(-1),
        '}': () => stepThread(1),
      }),
      [stepMention, stepThread],
    ),
  )
  return (
    <ToastProvider>
      <div className="app" data-reader={isReaderOpen} data-compare={isComparing} data-status={corpus.status}>
        <SkipLinks />
        <TopBar searchRef={searchRef} onExport={() => setDialog('export')} onHelp={() => setDialog('help')} />
        {corpus.status === 'ready' ? (
          <>
            <FilterBar onOpenFilters={() => setDialog('facets')} />
            <FacetPanel />
            <EventsRegion />
            <Reader />
          </>
        ) : (
          <main id="events" className="events-region" tabIndex={-1}>
            {corpus.status === 'loading' ? (
              <Message title={strings.loading} role="status" />
            ) : (
              <Failure problem={corpus.problem} advice={corpus.advice} />
            )}
          </main>
        )}
      </div>
      <Suspense>
        {dialog === 'help' && <HelpDialog onClose={close} />}
        {dialog === 'export' && <ExportDialog onClose={close} />}
        {dialog === 'facets' && <FacetDialog onClose={close} />}
      </Suspense>
    </ToastProvider>
  )
}
