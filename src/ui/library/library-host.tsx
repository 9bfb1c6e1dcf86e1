import { useContext, useEffect, useRef, type JSX } from 'react'
import { AppStoreContext, useAppState } from '../app-state.ts'
import { lateStrings } from '../late-strings.ts'
import { Icon } from '../marks/icon.tsx'
import { useToast } from '../shell/toast.tsx'
import type { Grabbed } from './grab-transfer.ts'
import { useLibrary, useLibraryActions } from './library-context.ts'
import { runWords } from './run-words.ts'
import { useTakeIn } from './use-take-in.ts'
import './library-host.css'

const words = lateStrings.library

/** Loads the corpus on screen anew when something else has come of it, here or in another tab. */
const useFreshCorpus = (): void => {
  const store = useContext(AppStoreContext)
  const shown = useAppState(({ corpusId }) => corpusId)
  const count = useLibrary(({ results }) => (shown === undefined ? 0 : (results.get(shown) ?? 0)))
  const seen = useRef({ shown, count })
  useEffect(() => {
    const before = seen.current
    seen.current = { shown, count }
    if (before.shown === shown && before.count !== count) void store?.getState().loadCorpus()
  }, [store, shown, count])
}

/** Says in a line what came of a run that nobody watched. */
const useRunEndToast = (isOpen: boolean): void => {
  const say = useToast()
  const run = useLibrary((state) => state.run)
  const corpora = useLibrary((state) => state.corpora)
  const last = useRef<string>(undefined)
  useEffect(() => {
    const ended = last.current
    last.current = run?.corpusId
    if (isOpen || ended === undefined || run) return
    const record = corpora.find(({ id }) => id === ended)
    if (record?.found?.revision === record?.revision && record?.found)
      say(words.run.done(record.found.eventCount, record.name))
  }, [run, corpora, isOpen, say])
}

/**
 * What of the library is there while its dialog is closed: the target that shows where to drop, how the reading
 * goes, and the hand that takes in what was dropped or pasted.
 */
export const LibraryHost = ({
  isDragging,
  grabbed,
  isOpen,
  onOpen,
}: {
  readonly isDragging: boolean
  readonly grabbed: Grabbed | undefined
  readonly isOpen: boolean
  readonly onOpen: () => void
}): JSX.Element => {
  const { open, openDesk } = useLibraryActions()
  const run = useLibrary((state) => state.run)
  const name = useLibrary(({ run: going, corpora }) => corpora.find(({ id }) => id === going?.corpusId)?.name)
  const takeIn = useTakeIn()
  const taken = useRef<Grabbed>(undefined)
  useFreshCorpus()
  useRunEndToast(isOpen)
  useEffect(() => void open(), [open])
  useEffect(() => {
    if (!grabbed || taken.current === grabbed) return
    taken.current = grabbed
    void takeIn(grabbed).then((isSomething) => isSomething && onOpen())
  }, [grabbed, takeIn, onOpen])
  return (
    <>
      {isDragging && (
        <div className="drop-target">
          <p>
            <Icon name="add" />
            <strong>{words.drop}</strong>
            <span>{words.dropHint}</span>
          </p>
        </div>
      )}
      {run && !isOpen && (
        <button
          type="button"
          className="run-chip"
          onClick={() => {
            void openDesk(run.corpusId)
            onOpen()
          }}
        >
          <progress value={run.done} max={Math.max(1, run.total)} aria-hidden="true" />
          <span>{words.run.chip(runWords(run), name ?? '')}</span>
        </button>
      )}
    </>
  )
}
