import { useMemo, useRef, type JSX } from 'react'
import { articleById, selectedEvent } from '../../store/selectors.ts'
import { useAppActions, useAppState } from '../app-state.ts'
import { nameLookup } from '../format/actor-names.ts'
import { strings } from '../strings.ts'
import { ThreadPanel } from '../thread/thread-panel.tsx'
import { EventCard } from './event-card.tsx'
import { OpenArticle } from './open-article.tsx'
import { ReaderBar } from './reader-bar.tsx'
import { ReaderInvitation } from './reader-invitation.tsx'
import { useReaderFocus } from './use-reader-focus.ts'

/** The article that reports the chosen event, opened at the sentence that says so. */
export const Reader = (): JSX.Element => {
  const file = useAppState((state) => (state.corpus.status === 'ready' ? state.corpus.file : undefined))
  const selection = useAppState((state) => state.selection)
  const isOpen = useAppState((state) => state.isReaderOpen)
  const isComparing = useAppState((state) => state.comparedMention !== undefined)
  const event = useAppState(selectedEvent)
  const mentionIndex = selection?.mentionIndex ?? 0
  const mention = event?.mentions[mentionIndex]
  const article = useAppState((state) => articleById(state, mention?.articleId ?? ''))
  const { select, closeReader } = useAppActions()

  const region = useRef<HTMLElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const leave = useReaderFocus(region, heading, isOpen, selection, closeReader)
  const nameOf = useMemo(() => (file ? nameLookup(file) : String), [file])

  return (
    <aside
      id="reader"
      className="reader"
      data-open={isOpen}
      aria-label={strings.reader}
      ref={region}
      tabIndex={-1}
    >
      {!file || !event || !mention || !article ? (
        <ReaderInvitation />
      ) : (
        <>
          <ReaderBar event={event} mention={mention} article={article} onLeave={leave} />
          <EventCard
            key={`${event.id} ${isComparing}`}
            event={event}
            mention={mention}
            nameOf={nameOf}
            isShort={isComparing}
            headingRef={heading}
          />
          <ThreadPanel />
          {isOpen ? (
            <OpenArticle file={file} event={event} mention={mention} />
          ) : (
            <div className="reader-preview">
              <blockquote className="article-text lone-quote" dir="auto">
                {mention.quote}
              </blockquote>
              <button
                type="button"
                className="button"
                onClick={() => select(event.id, { opens: true, mentionIndex })}
              >
                {strings.openInArticle} <kbd aria-hidden="true">Enter</kbd>
              </button>
            </div>
          )}
        </>
      )}
    </aside>
  )
}
