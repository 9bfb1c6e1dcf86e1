import { useState, type JSX } from 'react'
import { addSide, disputeOf, disputeYaml, type Side } from '../../store/library/dispute-edits.ts'
import { ACTOR_ROLES, type ActorRole } from '../../model/actor.ts'
import { saveFile } from '../export/save-file.ts'
import { lateStrings } from '../late-strings.ts'
import { Icon } from '../marks/icon.tsx'
import { useLibraryActions } from './library-context.ts'
import { SideItem } from './side-item.tsx'

const words = lateStrings.library.sides

const AddSide = ({ onAdd }: { readonly onAdd: (name: string, role: ActorRole) => void }): JSX.Element => {
  const [name, setName] = useState('')
  const [role, setRole] = useState<ActorRole>('party')
  return (
    <form
      className="side-add"
      onSubmit={(event) => {
        event.preventDefault()
        if (name.trim() !== '') onAdd(name, role)
        setName('')
      }}
    >
      <input
        type="text"
        value={name}
        maxLength={120}
        placeholder={words.add}
        aria-label={words.addName}
        onChange={(event) => setName(event.target.value)}
      />
      <select
        className="button select"
        value={role}
        aria-label={words.addRole}
        onChange={(event) => setRole(ACTOR_ROLES.find((each) => each === event.target.value) ?? 'other')}
      >
        {ACTOR_ROLES.map((each) => (
          <option key={each} value={each}>
            {words.roles[each]}
          </option>
        ))}
      </select>
      <button type="submit" className="button" disabled={name.trim() === ''}>
        {words.addDo}
      </button>
    </form>
  )
}

/** The sides and mediators, to be put right: this list is the dispute file. */
export const SidesList = ({
  corpusId,
  name,
  sides,
  isStated,
}: {
  readonly corpusId: string
  readonly name: string
  readonly sides: readonly Side[]
  readonly isStated: boolean
}): JSX.Element => {
  const { stateSides } = useLibraryActions()
  /** The lists before the changes made here; undefined: as found. */
  const [past, setPast] = useState<readonly (readonly Side[] | undefined)[]>([])
  const change = (next: readonly Side[]): void => {
    if (next === sides) return
    setPast([...past, isStated ? sides : undefined])
    void stateSides(corpusId, next)
  }
  const main = sides.filter(({ role }) => role !== 'other')
  const others = sides.filter(({ role }) => role === 'other')
  const items = (list: readonly Side[]): JSX.Element => (
    <ul className="side-list">
      {list.map((side) => (
        <SideItem key={side.id} side={side} sides={sides} onChange={change} />
      ))}
    </ul>
  )
  return (
    <div className="sides">
      <p className="hint">{sides.length === 0 ? words.none : isStated ? words.stated : words.found}</p>
      {items(main)}
      {others.length > 0 && (
        <details>
          <summary>{words.others(others.length)}</summary>
          {items(others)}
        </details>
      )}
      <AddSide onAdd={(added, role) => change(addSide(sides, added, role))} />
      <div className="library-buttons">
        {past.length > 0 && (
          <button
            type="button"
            className="button"
            onClick={() => {
              void stateSides(corpusId, past.at(-1))
              setPast(past.slice(0, -1))
            }}
          >
            {words.undo}
          </button>
        )}
        {isStated && (
          <button
            type="button"
            className="button"
            onClick={() => {
              setPast([...past, sides])
              void stateSides(corpusId, undefined)
            }}
          >
            {words.findAnew}
          </button>
        )}
        {sides.length > 0 && (
          <button
            type="button"
            className="button"
            onClick={() => saveFile('dispute.yaml', 'application/yaml', disputeYaml(disputeOf(sides, name)))}
          >
            <Icon name="download" />
            {words.download}
          </button>
        )}
      </div>
    </div>
  )
}
