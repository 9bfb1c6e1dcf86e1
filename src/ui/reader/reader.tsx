import { useMemo, useRef, type JSX } from 'react'
import { articleById, selectedEvent } from '../../store/selectors.ts'
import { sentencesOf, sentenceId, type Telling } from '../../scene/reader/sentences.ts'
import { useAppActions, useAppState } from '../app-state.ts'
import { nameLookup } from '../format/actor-names.ts'
import { Icon } from '../marks/icon.tsx'
import { strings } from '../strings.ts'
import { ThreadPanel } from '../thread/thread-panel.tsx'
import { ArticleBody } from './article-body.tsx'
import { ArticleHeader } from './article-header.tsx'
import { CopyQuote } from './copy-quote.tsx'
import { EventCard } from './event-card.tsx'
import { MentionStepper } from './mention-stepper.tsx'
import { PartsLegend } from './parts-legend.tsx'
import { ReaderInvitation } from './reader-invitation.tsx'
import { SameSentence } from './same-sentence.tsx'
import { hasParts } from './text-marks.ts'
import { useReaderFocus } from './use-reader-focus.ts'

/** The article that reports the chosen event, opened at the sentence that says so. */
export const Reader = (): JSX.Element => {
  const corpus = useAppState((state) => state.corpus)
  const selection = useAppState((state) => state.selection)
  const isOpen = useAppState((state) => state.isReaderOpen)
  const event = useAppState(selectedEvent)
  const texts = useAppState((state) => state.texts)
  const mention = event?.mentions[selection?.mentionIndex ?? 0]
  const articleId = mention?.articleId ?? ''
  const article = useAppState((state) => articleById(state, articleId))
  const { select, stepMention, closeReader, openArticle } = useAppActions()

  const region = useRef<HTMLElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const leave = useReaderFocus(region, heading, isOpen, selection, closeReader)

  const file = corpus.status === 'ready' ? corpus.file : undefined
  const sentences = useMemo(() => (file ? sentencesOf(file, articleId) : []), [file, articleId])
  const nameOf = useMemo(() => (file ? nameLookup(file) : String), [file])

  const choose = (telling: Telling): void =>
    select(telling.event.id, { opens: true, mentionIndex: telling.mentionIndex })

  const isShown = event !== undefined && mention !== undefined && article !== undefined
  return (
    <aside
      id="reader"
      className="reader"
      data-open={isOpen}
      aria-label={strings.reader}
      ref={region}
      tabIndex={-1}
    >
      {!isShown ? (
        <ReaderInvitation />
      ) : (
        <>
          <div className="reader-bar">
            <MentionStepper
              index={selection?.mentionIndex ?? 0}
              count={event.mentions.length}
              outlet={article.outlet}
              onStep={stepMention}
            />
            <CopyQuote mention={mention} article={article} />
            {isOpen && (
              <button
                type="button"
                className="button button-plain button-icon"
                aria-label={strings.closeReader}
                onClick={leave}
              >
                <Icon name="close" />
              </button>
            )}
          </div>
          <EventCard key={event.id} event={event} mention={mention} nameOf={nameOf} headingRef={heading} />
          <ThreadPanel />
          {isOpen ? (
            <ArticleBody
              articleId={articleId}
              state={texts.get(articleId)}
              sentences={sentences}
              chosen={{ eventId: event.id, mention }}
              onChoose={choose}
              onRetry={() => void openArticle(articleId)}
            >
              <ArticleHeader article={article} quote={mention.quote} />
            </ArticleBody>
          ) : (
            <div className="reader-preview">
              <blockquote className="article-text lone-quote" dir="auto">
                {mention.quote}
              </blockquote>
              <button
                type="button"
                className="button"
                onClick={() => select(event.id, { opens: true, mentionIndex: selection?.mentionIndex ?? 0 })}
              >
                {strings.openInArticle} <kbd aria-hidden="true">Enter</kbd>
              </button>
            </div>
          )}
          {isOpen && (
            <div className="reader-foot">
              {hasParts(mention.parts) && <PartsLegend />}
              <SameSentence
                tellings={
                  sentences
                    .find((sentence) => sentence.id === sentenceId(mention))
                    ?.tellings.filter((telling) => telling.event.id !== event.id) ?? []
                }
                onChoose={choose}
              />
            </div>
          )}
        </>
      )}
    </aside>
  )
}
