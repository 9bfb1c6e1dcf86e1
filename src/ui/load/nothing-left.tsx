import type { JSX } from 'react'
import { useAppActions } from '../app-state.ts'
import { strings } from '../strings.ts'
import { Message } from './message.tsx'

/** The filter leaves nothing: say so, and offer the way back. */
export const NothingLeft = (): JSX.Element => {
  const { clearFilters } = useAppActions()
  return (
    <Message title={strings.nothingLeft} role="status">
      <p>{strings.nothingLeftAdvice}</p>
      <button
        type="button"
        className="button button-strong"
        onClick={() => {
          clearFilters()
          document.getElementById('events')?.focus()
        }}
      >
        {strings.clearFilters}
      </button>
    </Message>
  )
}
