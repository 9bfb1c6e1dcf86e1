import { useId, useState, type JSX } from 'react'
import { useAppState } from '../app-state.ts'
import type { Intake } from '../../store/library/library-state.ts'
import { lateStrings } from '../late-strings.ts'
import { useLibrary, useLibraryActions } from './library-context.ts'

const words = lateStrings.library
const SHOWN_FILES = 5
const NEW = ''

/** @example nameOf('articles/2024/a.txt') // '2024/a.txt' */
const nameOf = (path: string): string => path.replace(/^articles\//u, '')

/** Asks which corpus files are for that were dropped or pasted. */
export const OfferForm = ({ intake }: { readonly intake: Intake }): JSX.Element => {
  const corpora = useLibrary((state) => state.corpora).filter(({ deletedAt }) => deletedAt === undefined)
  const shownId = useAppState(({ corpusId }) => corpusId)
  const { addTo, createCorpus, offer, openDesk } = useLibraryActions()
  const [target, setTarget] = useState(corpora.some(({ id }) => id === shownId) ? (shownId ?? NEW) : NEW)
  const [name, setName] = useState(intake.name ?? '')
  const [isBusy, setBusy] = useState(false)
  const group = useId()
  const count = intake.files.length

  const add = async (): Promise<void> => {
    setBusy(true)
    const id = target === NEW ? await createCorpus(intake, name) : target
    // What went wrong is told above; the files are still offered.
    if (id === undefined) return setBusy(false)
    if (target !== NEW) await addTo(target, intake)
    offer(undefined)
    await openDesk(id)
  }

  return (
    <form
      className="offer"
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
    >
      <h3>{words.offer(count)}</h3>
      <ul className="offer-files">
        {intake.files.slice(0, SHOWN_FILES).map(({ path }) => (
          <li key={path}>
            <bdi>{nameOf(path)}</bdi>
          </li>
        ))}
        {count > SHOWN_FILES && <li>{words.offerMore(count - SHOWN_FILES)}</li>}
      </ul>
      {intake.refused.length > 0 && (
        <ul className="findings">
          {intake.refused.slice(0, SHOWN_FILES).map(({ file, message }) => (
            <li key={file}>
              <bdi>{nameOf(file)}</bdi>: {message}
            </li>
          ))}
        </ul>
      )}
      <fieldset className="offer-targets">
        <legend>{words.offerTo}</legend>
        <label>
          <input type="radio" name={group} checked={target === NEW} onChange={() => setTarget(NEW)} />
          {words.offerNew}
        </label>
        {corpora.map(({ id, name: known }) => (
          <label key={id}>
            <input type="radio" name={group} checked={target === id} onChange={() => setTarget(id)} />
            <bdi>{known}</bdi>
          </label>
        ))}
      </fieldset>
      {target === NEW && (
        <label className="field">
          <span className="field-label">{words.offerName}</span>
          <input type="text" value={name} maxLength={120} onChange={(event) => setName(event.target.value)} />
          <span className="hint">{words.offerNameHint}</span>
        </label>
      )}
      <div className="library-buttons">
        <button type="submit" className="button button-strong" disabled={isBusy}>
          {isBusy ? words.busy : words.offerAdd}
        </button>
        <button type="button" className="button" onClick={() => offer(undefined)}>
          {words.offerCancel}
        </button>
      </div>
    </form>
  )
}
