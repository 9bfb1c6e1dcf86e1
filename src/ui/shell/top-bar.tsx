import type { JSX, RefObject } from 'react'
import { useAppActions, useAppState } from '../app-state.ts'
import { LibraryDoor } from '../library/library-door.tsx'
import { Icon } from '../marks/icon.tsx'
import { ShareButton } from '../share/share-button.tsx'
import { strings } from '../strings.ts'
import { useScreenCommands } from './screen-commands.ts'
import { SearchField } from './search-field.tsx'
import { PHONE, useMedia } from '../use-media.ts'
import { ViewSwitch } from './view-switch.tsx'

/** The name of the dispute, search, and what to do with the whole view. */
export const TopBar = ({
  searchRef,
}: {
  readonly searchRef: RefObject<HTMLInputElement | null>
}): JSX.Element => {
  const { openExport, openHelp, openPalette, openSettings, openShare } = useScreenCommands()
  const title = useAppState((state) =>
    state.corpus.status === 'ready' ? state.corpus.file.dispute.title : '',
  )
  const isReady = useAppState((state) => state.corpus.status === 'ready')
  const query = useAppState((state) => state.filters.query)
  const isPhone = useMedia(PHONE)
  const { search } = useAppActions()
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
          {!isPhone && <ViewSwitch />}
          <div className="top-actions">
            <LibraryDoor />
            <ShareButton onShare={openShare} />
            <button type="button" className="button" aria-haspopup="dialog" onClick={openExport}>
              <Icon name="download" />
              <span className="button-words">{strings.exportLabel}</span>
            </button>
          </div>
        </>
      )}
      <div className="top-settings" data-alone={!isReady}>
        {!isReady && <LibraryDoor />}
        {isReady && (
          <button
            type="button"
            className="button button-icon"
            aria-label={strings.findAnythingLabel}
            title={strings.keys.findAnything(strings.findAnything)}
            aria-haspopup="dialog"
            aria-keyshortcuts="Control+K Meta+K"
            onClick={openPalette}
          >
            <Icon name="command" />
          </button>
        )}
        <button
          type="button"
          className="button button-icon"
          aria-label={strings.settings.title}
          aria-haspopup="dialog"
          onClick={openSettings}
        >
          <Icon name="contrast" />
        </button>
        <button
          type="button"
          className="button button-icon"
          aria-label={strings.help}
          aria-keyshortcuts="?"
          aria-haspopup="dialog"
          onClick={openHelp}
        >
          <span aria-hidden="true">?</span>
        </button>
      </div>
    </header>
  )
}
