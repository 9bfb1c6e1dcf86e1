import { Suspense, useEffect, useRef, type JSX } from 'react'
import { selectedEvent } from '../../store/selectors.ts'
import { useAppActions, useAppState } from '../app-state.ts'
import { ChosenEvent, fetchReader } from '../lazy-parts.ts'
import { strings } from '../strings.ts'
import { ReaderInvitation } from './reader-invitation.tsx'
import { useReaderFocus } from './use-reader-focus.ts'

/** After the first paint: until then the timeline needs the time. */
const FETCH_AFTER_MS = 400

/** The article that reports the chosen event, opened at the sentence that says so. */
export const Reader = (): JSX.Element => {
  const file = useAppState((state) => (state.corpus.status === 'ready' ? state.corpus.file : undefined))
  const selection = useAppState((state) => state.selection)
  const isOpen = useAppState((state) => state.isReaderOpen)
  const event = useAppState(selectedEvent)
  const mention = event?.mentions[selection?.mentionIndex ?? 0]
  const { closeReader } = useAppActions()

  const region = useRef<HTMLElement>(null)
  const { leave, onHeading } = useReaderFocus(region, isOpen, selection, closeReader)

  useEffect(() => {
    const timer = setTimeout(fetchReader, FETCH_AFTER_MS)
    return () => clearTimeout(timer)
  }, [])

  return (
    <aside
      id="reader"
      className="reader"
      data-open={isOpen}
      aria-label={strings.reader}
      ref={region}
      tabIndex={-1}
    >
      {!file || !event || !mention ? (
        <ReaderInvitation />
      ) : (
        <Suspense fallback={<p className="reader-loading">{strings.loadingPart}</p>}>
          <ChosenEvent file={file} event={event} mention={mention} headingRef={onHeading} onLeave={leave} />
        </Suspense>
      )}
    </aside>
  )
}
