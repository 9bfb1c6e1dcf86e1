import { useState, type JSX } from 'react'
import { eventSlot, selectFilterResult, selectedThread } from '../../store/selectors.ts'
import { useAppActions, useAppState } from '../app-state.ts'
import { rove } from '../focus/rove.ts'
import { Icon } from '../marks/icon.tsx'
import { lateStrings } from '../late-strings.ts'
import { ThreadStepItem } from './thread-step-item.tsx'
import './thread.css'

/**
 * The thread of the chosen event: the proposal, what answered it and what came of it, in order, with the days
 * between. Nothing where the event stands alone.
 */
export const ThreadPanel = (): JSX.Element | null => {
  const thread = useAppState(selectedThread)
  const file = useAppState((state) => (state.corpus.status === 'ready' ? state.corpus.file : undefined))
  const selectedId = useAppState((state) => state.selection?.eventId)
  const mask = useAppState((state) => selectFilterResult(state)?.mask)
  const isReaderOpen = useAppState((state) => state.isReaderOpen)
  const { select, stepThread } = useAppActions()
  const [isUnfolded, setIsUnfolded] = useState<boolean>()
  if (!thread || !file || selectedId === undefined || thread.steps.length < 2) return null

  const words = lateStrings.thread
  const own = eventSlot(file, selectedId)
  const at = thread.steps.findIndex(({ slot }) => slot === own)
  // Beside an open article there is little room; without one the thread may take it.
  const isOpen = isUnfolded ?? !isReaderOpen
  return (
    <section className="thread" aria-label={words.title}>
      <div className="thread-head">
        <button
          type="button"
          className="thread-toggle"
          aria-expanded={isOpen}
          onClick={() => setIsUnfolded(!isOpen)}
        >
          <Icon name={isOpen ? 'collapse' : 'expand'} />
          <strong>{words.title}</strong>
          <span className="thread-outcome">{words.outcome[thread.outcome](thread.openDays)}</span>
        </button>
        <button
          type="button"
          className="button button-plain button-icon"
          aria-label={words.previous}
          aria-keyshortcuts="{"
          aria-disabled={at <= 0}
          onClick={() => stepThread(-1)}
        >
          <Icon name="previous" />
        </button>
        <span className="thread-place" role="status">
          {words.stepOf(at + 1, thread.steps.length)}
        </span>
        <button
          type="button"
          className="button button-plain button-icon"
          aria-label={words.next}
          aria-keyshortcuts="}"
          aria-disabled={at === thread.steps.length - 1}
          onClick={() => stepThread(1)}
        >
          <Icon name="next" />
        </button>
      </div>
      {isOpen && (
        <ol className="thread-steps" onKeyDown={rove}>
          {thread.steps.map((step, index) => {
            const event = file.events[step.slot]
            return (
              event && (
                <ThreadStepItem
                  key={event.id}
                  step={step}
                  event={event}
                  isChosen={index === at}
                  isInFilter={mask?.[step.slot] === 1}
                  onChoose={() => select(event.id)}
                />
              )
            )
          })}
        </ol>
      )}
    </section>
  )
}
