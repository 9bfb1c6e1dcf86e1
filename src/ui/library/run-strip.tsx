import type { JSX } from 'react'
import { isUnfinished, type CorpusRecord } from '../../store/library/corpus-record.ts'
import { lateStrings } from '../late-strings.ts'
import { useLibrary, useLibraryActions } from './library-context.ts'
import { runWords } from './run-words.ts'

const words = lateStrings.library

/** How the reading goes, with the way to stop it or to go on; else how much was found. */
export const RunStrip = ({ record }: { readonly record: CorpusRecord }): JSX.Element => {
  const run = useLibrary((state) => (state.run?.corpusId === record.id ? state.run : undefined))
  const isQueued = useLibrary(({ queue }) => queue.includes(record.id))
  const isElsewhere = useLibrary(({ elsewhere }) => elsewhere.includes(record.id))
  const { cancel, resume } = useLibraryActions()
  if (run) {
    return (
      <div className="run-strip" data-testid="run-strip">
        {run.isResumed && <p className="hint">{words.run.resumed}</p>}
        <div className="run-line">
          <span>{runWords(run)}</span>
          <button type="button" className="button" onClick={() => void cancel(record.id)}>
            {words.run.cancel}
          </button>
        </div>
        <progress value={run.done} max={Math.max(1, run.total)} aria-label={words.run.progress} />
        <p className="run-current">
          <bdi>{run.current.replace(/^articles\//u, '')}</bdi>
        </p>
      </div>
    )
  }
  if (isUnfinished(record)) {
    return (
      <div className="run-strip" data-testid="run-strip">
        <div className="run-line">
          <span>
            {isQueued
              ? words.inQueue
              : isElsewhere
                ? words.elsewhere
                : `${words.cancelled} ${words.unfinished(record.waitingCount)}.`}
          </span>
          {!isQueued && (
            <button type="button" className="button button-strong" onClick={() => void resume(record.id)}>
              {words.goOn}
            </button>
          )}
        </div>
      </div>
    )
  }
  return (
    <p className="run-summary" data-testid="run-summary">
      {words.counts(record.articleCount, record.found?.eventCount)}
    </p>
  )
}
