import { useMemo, type JSX, type Ref } from 'react'
import type { EventsFile, Evidence, NegotiationEvent } from '../../model/events-file.ts'
import { articleById } from '../../store/selectors.ts'
import { useAppActions, useAppState } from '../app-state.ts'
import { nameLookup } from '../format/actor-names.ts'
import { strings } from '../strings.ts'
import { ThreadPanel } from '../thread/thread-panel.tsx'
import { Disputed } from './disputed.tsx'
import { EventCard } from './event-card.tsx'
import { OpenArticle } from './open-article.tsx'
import { ReaderBar } from './reader-bar.tsx'
import './reader.css'

/** What is known of the chosen event, its thread, and the sentence or the whole article that tells it. */
export const ChosenEvent = ({
  file,
  event,
  mention,
  headingRef,
  onLeave,
}: {
  readonly file: EventsFile
  readonly event: NegotiationEvent
  readonly mention: Evidence
  readonly headingRef: Ref<HTMLHeadingElement>
  readonly onLeave: () => void
}): JSX.Element | null => {
  const isOpen = useAppState((state) => state.isReaderOpen)
  const mentionIndex = useAppState((state) => state.selection?.mentionIndex ?? 0)
  const isComparing = useAppState((state) => state.comparedMention !== undefined)
  const article = useAppState((state) => articleById(state, mention.articleId))
  const { select } = useAppActions()
  const nameOf = useMemo(() => nameLookup(file), [file])
  if (!article) return null
  return (
    <>
      <ReaderBar event={event} mention={mention} article={article} onLeave={onLeave} />
      <EventCard
        key={`${event.id} ${isComparing}`}
        event={event}
        mention={mention}
        nameOf={nameOf}
        isShort={isComparing}
        headingRef={headingRef}
      />
      <Disputed event={event} />
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
            {strings.openInArticle} <kbd aria-hidden="true">{strings.keys.enter}</kbd>
          </button>
        </div>
      )}
    </>
  )
}
