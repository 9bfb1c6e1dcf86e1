import type { JSX } from 'react'
import { filterSentence } from '../../store/selectors.ts'
import { viewOf } from '../../store/state.ts'
import { useAppState } from '../app-state.ts'
import { Icon } from '../marks/icon.tsx'
import { shareAddress } from '../share/share-addresses.ts'
import { strings } from '../strings.ts'
import { useShallow } from 'zustand/react/shallow'

/** All that stands above an embedded copy: what it shows, in words, and the way to the whole app. */
export const EmbedBar = (): JSX.Element => {
  const title = useAppState((state) =>
    state.corpus.status === 'ready' ? state.corpus.file.dispute.title : '',
  )
  const { counted, parts } = useAppState(filterSentence)
  const view = useAppState(useShallow(viewOf))
  return (
    <header className="embed-bar">
      <h1 className="embed-title" dir="auto">
        {title === '' ? strings.untitledDispute : title}
      </h1>
      <p className="embed-words" data-testid="filter-sentence" role="status">
        {[counted, ...parts.map(({ text }) => text)].join(' · ')}
      </p>
      <a
        className="embed-link"
        href={shareAddress(view, window.location.href)}
        target="_blank"
        rel="noopener"
      >
        {strings.sharing.openWhole} <Icon name="outside" />
      </a>
    </header>
  )
}
