import type { JSX, Ref } from 'react'
import { Icon } from '../marks/icon.tsx'
import { strings } from '../strings.ts'
import { PHONE, useMedia } from '../use-media.ts'

/** The search box; Escape empties it first and leaves it second. */
export const SearchField = ({
  query,
  onSearch,
  ref,
}: {
  readonly query: string
  readonly onSearch: (query: string) => void
  readonly ref?: Ref<HTMLInputElement>
}): JSX.Element => {
  const isPhone = useMedia(PHONE)
  return (
    <div className="search" role="search">
      <Icon name="search" />
      <input
        ref={ref}
        type="search"
        aria-label={strings.search}
        placeholder={isPhone ? strings.search : strings.searchHint}
        aria-keyshortcuts="/"
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={(event) => onSearch(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          event.stopPropagation()
          if (query === '') event.currentTarget.blur()
          else onSearch('')
        }}
      />
      {query === '' ? (
        <kbd aria-hidden="true">/</kbd>
      ) : (
        <button
          type="button"
          className="search-clear"
          aria-label={strings.clearSearch}
          onClick={(event) => {
            onSearch('')
            event.currentTarget.parentElement?.querySelector('input')?.focus()
          }}
        >
          <Icon name="close" />
        </button>
      )}
    </div>
  )
}
