import type { JSX } from 'react'
import { strings } from '../strings.ts'

/** Each link, and where it may lead: the first that is on the screen at this width. */
const LINKS = [
  [['events'], strings.skipToEvents],
  [['facets', 'open-filters'], strings.skipToFilters],
  [['reader', 'events'], strings.skipToReader],
] as const

const isSeen = (element: HTMLElement): boolean => element.getClientRects().length > 0

const focusFirstSeen = (ids: readonly string[]): void =>
  ids
    .map((id) => document.getElementById(id))
    .find((element) => element !== null && isSeen(element))
    ?.focus()

/** The first tab stops of the page. The address stays as it is: it holds the view. */
export const SkipLinks = ({ isReady }: { readonly isReady: boolean }): JSX.Element => (
  <nav className="skip-links" aria-label={strings.skipLinks}>
    {(isReady ? LINKS : LINKS.slice(0, 1)).map(([ids, label]) => (
      <a
        key={label}
        href={`#${ids[0]}`}
        onClick={(event) => {
          event.preventDefault()
          focusFirstSeen(ids)
        }}
      >
        {label}
      </a>
    ))}
  </nav>
)
