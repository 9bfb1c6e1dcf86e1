import type { JSX } from 'react'
import { strings } from '../strings.ts'

const LINKS = [
  ['events', strings.skipToEvents],
  ['facets', strings.skipToFilters],
  ['reader', strings.skipToReader],
] as const

/** The first tab stops of the page. The address stays as it is: it holds the view. */
export const SkipLinks = (): JSX.Element => (
  <nav className="skip-links" aria-label="Skip">
    {LINKS.map(([id, label]) => (
      <a
        key={id}
        href={`#${id}`}
        onClick={(event) => {
          event.preventDefault()
          document.getElementById(id)?.focus()
        }}
      >
        {label}
      </a>
    ))}
  </nav>
)
