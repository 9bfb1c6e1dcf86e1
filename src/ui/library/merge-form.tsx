import { useState, type JSX } from 'react'
import type { Side } from '../../store/library/dispute-edits.ts'
import { lateStrings } from '../late-strings.ts'

const words = lateStrings.library.sides

/** Asks which side another one is the same as. */
export const MergeForm = ({
  side,
  sides,
  onMerge,
  onCancel,
}: {
  readonly side: Side
  readonly sides: readonly Side[]
  readonly onMerge: (intoId: string) => void
  readonly onCancel: () => void
}): JSX.Element => {
  const others = sides.filter(({ id }) => id !== side.id)
  const [intoId, setIntoId] = useState(others[0]?.id ?? '')
  return (
    <form
      className="side-form"
      onSubmit={(event) => {
        event.preventDefault()
        onMerge(intoId)
      }}
    >
      <label className="field">
        <span className="field-label">{words.mergeInto(side.name)}</span>
        <select
          className="button select"
          value={intoId}
          autoFocus
          onChange={(event) => setIntoId(event.target.value)}
        >
          {others.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <div className="library-buttons">
        <button type="submit" className="button button-strong">
          {words.mergeDo}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  )
}
