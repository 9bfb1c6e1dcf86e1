import { useState, type JSX } from 'react'
import { isUnfinished, type CorpusRecord } from '../../store/library/corpus-record.ts'
import { useAppActions, useAppState } from '../app-state.ts'
import { momentWords } from './moment-words.ts'
import { lateStrings } from '../late-strings.ts'
import { useLibrary, useLibraryActions } from './library-context.ts'
import { runWords } from './run-words.ts'
import { useExport } from './use-export.ts'

const words = lateStrings.library

/** How far a corpus is read that is not finished. */
const CorpusProgress = ({ record }: { readonly record: CorpusRecord }): JSX.Element | null => {
  const run = useLibrary((state) => state.run)
  const isQueued = useLibrary(({ queue }) => queue.includes(record.id))
  const isElsewhere = useLibrary(({ elsewhere }) => elsewhere.includes(record.id))
  const { resume, cancel } = useLibraryActions()
  if (run?.corpusId === record.id) {
    return (
      <p className="corpus-progress">
        <progress value={run.done} max={Math.max(1, run.total)} aria-label={words.run.progress} />
        <span>{runWords(run)}</span>
        <button type="button" className="text-button" onClick={() => void cancel(record.id)}>
          {words.run.cancel}
        </button>
      </p>
    )
  }
  if (!isUnfinished(record)) return null
  return (
    <p className="corpus-progress">
      <span>
        {isQueued ? words.inQueue : isElsewhere ? words.elsewhere : words.unfinished(record.waitingCount)}
      </span>
      {!isQueued && (
        <button
          type="button"
          className="text-button"
          aria-label={words.goOnLabel(record.name)}
          onClick={() => void resume(record.id)}
        >
          {words.goOn}
        </button>
      )}
    </p>
  )
}

/** A corpus of the user's: how much is in it, and what can be done with it. */
export const CorpusItem = ({
  record,
  onClose,
}: {
  readonly record: CorpusRecord
  readonly onClose: () => void
}): JSX.Element => {
  const { id, name, articleCount, found, changedAt } = record
  const [shownAt] = useState(() => Date.now())
  const isShown = useAppState(({ corpusId }) => corpusId === id)
  const { showCorpus } = useAppActions()
  const { openDesk, remove } = useLibraryActions()
  const exportCorpus = useExport()
  return (
    <li className="corpus-item" data-corpus={id}>
      <div className="corpus-words">
        <p className="corpus-name">
          <bdi>{name}</bdi>
        </p>
        <p className="corpus-counts">
          {words.counts(articleCount, found?.eventCount)} · {words.changed(momentWords(changedAt, shownAt))}
        </p>
        <CorpusProgress record={record} />
        <p className="corpus-ways">
          <button
            type="button"
            className="text-button"
            aria-label={words.manageLabel(name)}
            onClick={() => void openDesk(id)}
          >
            {words.manage}
          </button>
          <button
            type="button"
            className="text-button"
            aria-label={words.exportLabel(name)}
            onClick={() => void exportCorpus(id)}
          >
            {words.export}
          </button>
          <button
            type="button"
            className="text-button"
            aria-label={words.removeLabel(name)}
            onClick={() => void remove(id)}
          >
            {words.remove}
          </button>
        </p>
      </div>
      {isShown ? (
        <span className="corpus-shown">{words.shown}</span>
      ) : (
        <button
          type="button"
          className="button"
          aria-label={words.showLabel(name)}
          disabled={found === undefined || found.eventCount === 0}
          onClick={() => {
            void showCorpus(id)
            onClose()
          }}
        >
          {words.show}
        </button>
      )}
    </li>
  )
}
