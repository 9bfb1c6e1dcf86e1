import { useMemo, type JSX } from 'react'
import { filterSentence, selectCorpus } from '../../store/selectors.ts'
import { useAppActions, useAppState } from '../app-state.ts'
import { strings } from '../strings.ts'
import { Message } from './message.tsx'
import { waysOut } from './ways-out.ts'

/** What a button takes away goes with it: the list is the next best place for the focus. */
const focusEvents = (): void => document.getElementById('events')?.focus()

/** The filter leaves nothing: say so, and which part of it to take away. */
export const NothingLeft = (): JSX.Element => {
  const corpus = useAppState(selectCorpus)
  const filters = useAppState((state) => state.filters)
  const engine = useAppState((state) => state.searchEngine)
  const { parts } = useAppState(filterSentence)
  const { clearFilters, clearFilterPart } = useAppActions()
  const ways = useMemo(
    () => (corpus ? waysOut(corpus, filters, parts, engine) : []),
    [corpus, filters, parts, engine],
  )
  return (
    <Message title={strings.nothingLeft} role="status">
      <p>{ways.length > 0 ? strings.nothingLeftWays : strings.nothingLeftAdvice}</p>
      {ways.length > 0 && (
        <ul className="ways-out">
          {ways.map(({ part, count }) => (
            <li key={part.clears}>
              <button
                type="button"
                className="button"
                onClick={() => {
                  clearFilterPart(part.clears)
                  focusEvents()
                }}
              >
                <bdi>{strings.withoutPart(part.text)}</bdi>
                <span className="way-count">{strings.eventCount(count)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <button
        type="button"
        className="button button-strong"
        onClick={() => {
          clearFilters()
          focusEvents()
        }}
      >
        {strings.clearFilters}
      </button>
    </Message>
  )
}
