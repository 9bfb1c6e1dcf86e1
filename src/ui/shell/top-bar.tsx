import type { JSX, RefObject } from 'react'
import { useAppActions, useAppState } from '../app-state.ts'
import { Icon } from '../marks/icon.tsx'
import { strings } from '../strings.ts'
import { SearchField } from './search-field.tsx'
import { Segmented } from './segmented.tsx'
import { ShareButton } from './share-button.tsx'
import { ThemeSwitch } from './theme-switch.tsx'

/** The name of the dispute, search, and what to do with the whole view. */
export const TopBar = ({
  searchRef,
  onExport,
  onHelp,
}: {
  readonly searchRef: RefObject<HTMLInputElement | null>
  readonly onExport: () => void
  readonly onHelp: () => void
}): JSX.Element => {
  const title = useAppState((state) =>
    state.corpus.status === 'ready' ? state.corpus.file.dispute.title : '',
  )
  const isReady = useAppState((state) => state.corpus.status === 'ready')
  const query = useAppState((state) => state.filters.query)
  const view = useAppState((state) => state.view)
  const { search, showView } = useAppActions()
  return (
    <header className="top-bar">
      <div className="brand">
        <svg className="brand-mark" viewBox="0 0 32 32" aria-hidden="true">
          <path d="M3 5h17v6H10v9H3Z" fill="var(--accent)" />
          <path d="M29 27H12v-6h10v-9h7Z" fill="var(--family-terms)" />
        </svg>
        <span className="brand-name">{strings.appName}</span>
      </div>
      <h1 className={isReady ? 'dispute-title' : 'unseen'} dir="auto">
        {isReady ? title || strings.untitledDispute : strings.appName}
      </h1>
      {isReady && (
        <>
          <SearchField query={query} onSearch={search} ref={searchRef} />
          <Segmented label={strings.view} options={strings.views} value={view} onChoose={showView} />
          <div className="top-actions">
            <ShareButton />
            <button type="button" className="button" onClick={onExport}>
              <Icon name="download" />
              <span className="button-words">{strings.exportLabel}</span>
            </button>
          </div>
        </>
      )}
      <div className="top-settings" data-alone={!isReady}>
        <ThemeSwitch />
        <button
          type="button"
          className="button button-icon"
          aria-label={strings.help}
          aria-keyshortcuts="?"
          onClick={onHelp}
        >
          <span aria-hidden="true">?</span>
        </button>
      </div>
    </header>
  )
}
