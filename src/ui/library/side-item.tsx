import { useState, type JSX } from 'react'
import { ACTOR_ROLES } from '../../model/actor.ts'
import {
  changeSide,
  mergeSides,
  removeSide,
  splitSide,
  type Side,
} from '../../store/library/dispute-edits.ts'
import { lateStrings } from '../late-strings.ts'
import { MergeForm } from './merge-form.tsx'
import { SettledInput } from './settled-input.tsx'
import { SplitForm } from './split-form.tsx'

const words = lateStrings.library.sides

/** A side: its name, role and other names, and the ways to merge it, split it, or do without it. */
export const SideItem = ({
  side,
  sides,
  onChange,
}: {
  readonly side: Side
  readonly sides: readonly Side[]
  readonly onChange: (sides: readonly Side[]) => void
}): JSX.Element => {
  const { id, name, role, aliases } = side
  const [open, setOpen] = useState<'merge' | 'split'>()
  const toggle = (which: 'merge' | 'split') => () => setOpen(open === which ? undefined : which)
  return (
    <li className="side-item" data-side={id}>
      <div className="side-fields">
        <SettledInput
          value={name}
          label={words.nameOf(name)}
          placeholder={words.name}
          onSettle={(next) => onChange(changeSide(sides, id, { name: next }))}
        />
        <select
          className="button select"
          value={role}
          aria-label={words.roleOf(name)}
          onChange={({ target }) => {
            const next = ACTOR_ROLES.find((each) => each === target.value)
            if (next) onChange(changeSide(sides, id, { role: next }))
          }}
        >
          {ACTOR_ROLES.map((each) => (
            <option key={each} value={each}>
              {words.roles[each]}
            </option>
          ))}
        </select>
        <SettledInput
          value={aliases.join(', ')}
          label={words.aliasesOf(name)}
          placeholder={`${words.aliases}, ${words.aliasesHint}`}
          canBeEmpty
          onSettle={(next) => onChange(changeSide(sides, id, { aliases: next.split(',') }))}
        />
      </div>
      <p className="corpus-ways">
        {sides.length > 1 && (
          <button
            type="button"
            className="text-button"
            aria-expanded={open === 'merge'}
            aria-label={words.mergeLabel(name)}
            onClick={toggle('merge')}
          >
            {words.merge}
          </button>
        )}
        <button
          type="button"
          className="text-button"
          aria-expanded={open === 'split'}
          aria-label={words.splitLabel(name)}
          onClick={toggle('split')}
        >
          {words.split}
        </button>
        <button
          type="button"
          className="text-button"
          aria-label={words.removeLabel(name)}
          onClick={() => onChange(removeSide(sides, id))}
        >
          {words.remove}
        </button>
      </p>
      {open === 'merge' && (
        <MergeForm
          side={side}
          sides={sides}
          onMerge={(intoId) => onChange(mergeSides(sides, id, intoId))}
          onCancel={() => setOpen(undefined)}
        />
      )}
      {open === 'split' && (
        <SplitForm
          side={side}
          onSplit={(names) => {
            setOpen(undefined)
            onChange(splitSide(sides, id, names))
          }}
          onCancel={() => setOpen(undefined)}
        />
      )}
    </li>
  )
}
