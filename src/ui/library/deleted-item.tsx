import { useEffect, useRef, type JSX } from 'react'
import type { CorpusRecord } from '../../store/library/corpus-record.ts'
import { lateStrings } from '../late-strings.ts'
import { useLibraryActions } from './library-context.ts'

const words = lateStrings.library

/** Deleted this long ago it was deleted by the last key or click, which must not be left in the void. */
const JUST_NOW_MS = 2000

/** A corpus that was deleted, and the way to have it back. */
export const DeletedItem = ({ record }: { readonly record: CorpusRecord }): JSX.Element => {
  const { id, name, deletedAt = 0 } = record
  const { restore, purge } = useLibraryActions()
  const undo = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (Date.now() - deletedAt < JUST_NOW_MS) undo.current?.focus()
  }, [deletedAt])
  return (
    <li className="corpus-item is-deleted">
      <div className="corpus-words">
        <p>{words.removed(name)}</p>
        <p className="corpus-ways">
          <button
            type="button"
            className="text-button"
            aria-label={words.purgeLabel(name)}
            onClick={() => void purge(id)}
          >
            {words.purge}
          </button>
        </p>
      </div>
      <button
        type="button"
        className="button"
        ref={undo}
        aria-label={words.undoLabel(name)}
        onClick={() => void restore(id)}
      >
        {words.undo}
      </button>
    </li>
  )
}
