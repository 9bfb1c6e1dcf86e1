import { useRef, useState, type JSX } from 'react'
import { useAppActions, useAppState } from '../app-state.ts'
import { lateStrings } from '../late-strings.ts'
import { CorpusItem } from './corpus-item.tsx'
import { DeletedItem } from './deleted-item.tsx'
import { IntakeZone } from './intake-zone.tsx'
import { useLibrary, useLibraryActions } from './library-context.ts'
import { useTakeIn } from './use-take-in.ts'

const words = lateStrings.library

/** How safe what is kept is, and the way to ask for more. */
const Keeping = (): JSX.Element | null => {
  const isLasting = useLibrary((state) => state.isLasting)
  const isPersisted = useLibrary((state) => state.isPersisted)
  const [isAsked, setAsked] = useState(false)
  const { askToPersist } = useLibraryActions()
  if (!isLasting || isPersisted === undefined) return null
  if (isPersisted) return <p className="hint">{words.isSafe}</p>
  return (
    <p className="hint keeping">
      <span role="status">{isAsked ? words.notSafe : words.keepSafeHint}</span>
      <button
        type="button"
        className="text-button"
        onClick={() => {
          setAsked(true)
          void askToPersist()
        }}
      >
        {words.keepSafe}
      </button>
    </p>
  )
}

/** All corpora, the one that came with the site first, and the ways in. */
export const ShelfPage = ({ onClose }: { readonly onClose: () => void }): JSX.Element => {
  const corpora = useLibrary((state) => state.corpora)
  const isLasting = useLibrary((state) => state.isLasting)
  const shownId = useAppState(({ corpusId }) => corpusId)
  const { showCorpus } = useAppActions()
  const takeIn = useTakeIn()
  const importInput = useRef<HTMLInputElement>(null)
  const own = corpora.filter(({ deletedAt }) => deletedAt === undefined)
  const deleted = corpora.filter(({ deletedAt }) => deletedAt !== undefined)
  return (
    <>
      <p className="library-lead">{words.lead}</p>
      {!isLasting && <p className="library-warning">{words.notLasting}</p>}
      <IntakeZone />
      <section aria-labelledby="library-corpora">
        <div className="library-section-head">
          <h3 className="eyebrow" id="library-corpora">
            {words.corpora}
          </h3>
          <button
            type="button"
            className="text-button"
            title={words.importHint}
            onClick={() => importInput.current?.click()}
          >
            {words.import}
          </button>
          <input
            ref={importInput}
            type="file"
            accept=".json,application/json"
            hidden
            data-testid="import-corpus"
            onChange={({ currentTarget: input }) => {
              const chosen = [...(input.files ?? [])]
              input.value = ''
              if (chosen.length > 0) void takeIn(chosen)
            }}
          />
        </div>
        <ul className="corpus-list">
          <li className="corpus-item">
            <div className="corpus-words">
              <p className="corpus-name">{words.shipped}</p>
              <p className="corpus-counts">{words.shippedHint}</p>
            </div>
            {shownId === undefined ? (
              <span className="corpus-shown">{words.shown}</span>
            ) : (
              <button
                type="button"
                className="button"
                aria-label={words.showLabel(words.shipped)}
                onClick={() => {
                  void showCorpus(undefined)
                  onClose()
                }}
              >
                {words.show}
              </button>
            )}
          </li>
          {own.map((record) => (
            <CorpusItem key={record.id} record={record} onClose={onClose} />
          ))}
        </ul>
        {own.length === 0 && <p className="hint">{words.none}</p>}
      </section>
      {deleted.length > 0 && (
        <section aria-labelledby="library-deleted">
          <h3 className="eyebrow" id="library-deleted">
            {words.deleted}
          </h3>
          <ul className="corpus-list">
            {deleted.map((record) => (
              <DeletedItem key={record.id} record={record} />
            ))}
          </ul>
        </section>
      )}
      {own.length > 0 && <Keeping />}
    </>
  )
}
