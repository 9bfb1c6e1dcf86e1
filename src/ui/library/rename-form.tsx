import { useState, type JSX } from 'react'
import type { CorpusRecord } from '../../store/library/corpus-record.ts'
import { lateStrings } from '../late-strings.ts'
import { useLibraryActions } from './library-context.ts'

const words = lateStrings.library

/** Gives a corpus another name. */
export const RenameForm = ({
  record,
  onDone,
}: {
  readonly record: CorpusRecord
  readonly onDone: () => void
}): JSX.Element => {
  const [name, setName] = useState(record.name)
  const { rename } = useLibraryActions()
  return (
    <form
      className="rename"
      onSubmit={(event) => {
        event.preventDefault()
        void rename(record.id, name)
        onDone()
      }}
    >
      <label className="field">
        <span className="field-label">{words.nameLabel}</span>
        <input
          type="text"
          value={name}
          maxLength={120}
          autoFocus
          onChange={(event) => setName(event.target.value)}
        />
      </label>
      <button type="submit" className="button button-strong" disabled={name.trim() === ''}>
        {words.renameDone}
      </button>
    </form>
  )
}
