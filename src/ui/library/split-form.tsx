import { useState, type JSX } from 'react'
import type { Side } from '../../store/library/dispute-edits.ts'
import { lateStrings } from '../late-strings.ts'

const words = lateStrings.library.sides

/** Asks which names of a side are a side of their own. */
export const SplitForm = ({
  side,
  onSplit,
  onCancel,
}: {
  readonly side: Side
  readonly onSplit: (names: readonly string[]) => void
  readonly onCancel: () => void
}): JSX.Element => {
  const [taken, setTaken] = useState<readonly string[]>([])
  const [more, setMore] = useState('')
  const names = [...taken, ...(more.trim() === '' ? [] : [more])]
  return (
    <form
      className="side-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (names.length > 0) onSplit(names)
      }}
    >
      <fieldset>
        <legend className="field-label">{words.splitLead(side.name)}</legend>
        {side.aliases.map((alias) => (
          <label key={alias} className="split-name">
            <input
              type="checkbox"
              checked={taken.includes(alias)}
              onChange={({ target }) =>
                setTaken(target.checked ? [...taken, alias] : taken.filter((each) => each !== alias))
              }
            />
            <bdi>{alias}</bdi>
          </label>
        ))}
      </fieldset>
      <label className="field">
        <span className="field-label">{words.splitMore}</span>
        <input
          type="text"
          value={more}
          maxLength={120}
          autoFocus
          onChange={(event) => setMore(event.target.value)}
        />
      </label>
      <div className="library-buttons">
        <button type="submit" className="button button-strong" disabled={names.length === 0}>
          {words.splitDo}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  )
}
