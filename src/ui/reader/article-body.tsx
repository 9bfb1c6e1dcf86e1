import type { JSX, ReactNode } from 'react'
import type { ArticleTextState } from '../../store/state.ts'
import type { EventSentence, Telling } from '../../scene/reader/sentences.ts'
import { Icon } from '../marks/icon.tsx'
import { strings } from '../strings.ts'
import { ArticleText, type ChosenMention } from './article-text.tsx'

/** The article below its header, in whatever state its text is. A wrong sentence is never marked. */
export const ArticleBody = ({
  articleId,
  state,
  sentences,
  chosen,
  onChoose,
  onRetry,
  children,
}: {
  readonly articleId: string
  readonly state: ArticleTextState | undefined
  readonly sentences: readonly EventSentence[]
  readonly chosen: ChosenMention
  readonly onChoose: (telling: Telling) => void
  readonly onRetry: () => void
  readonly children: ReactNode
}): JSX.Element => {
  if (state === undefined || state.status === 'loading') {
    return (
      <div className="article-scroll">
        {children}
        <p className="article-note" role="status">
          {strings.loadingText}
        </p>
      </div>
    )
  }
  if (state.status === 'failed') {
    return (
      <div className="article-scroll" tabIndex={0}>
        {children}
        <div className="banner" role="alert">
          <Icon name="warning" />
          <div>
            <p>
              <strong>{strings.textFailed}</strong>
            </p>
            <p>
              <bdi>{state.problem}</bdi>
            </p>
            <p>{strings.textFailedAdvice}</p>
            <button type="button" className="button" onClick={onRetry}>
              {strings.tryAgain}
            </button>
          </div>
        </div>
        <blockquote className="article-text lone-quote" dir="auto">
          {chosen.mention.quote}
        </blockquote>
      </div>
    )
  }
  const isTrusted = state.status === 'ready'
  return (
    <ArticleText
      articleId={articleId}
      text={state.text}
      sentences={isTrusted ? sentences : NO_SENTENCES}
      chosen={isTrusted ? chosen : undefined}
      onChoose={onChoose}
    >
      {!isTrusted && (
        <div className="banner" role="alert">
          <Icon name="warning" />
          <div>
            <p>
              <strong>{strings.mismatch}</strong>
            </p>
            <p>{strings.mismatchAdvice}</p>
            <p>
              <q dir="auto">{chosen.mention.quote}</q>
            </p>
          </div>
        </div>
      )}
      {children}
    </ArticleText>
  )
}

const NO_SENTENCES: readonly EventSentence[] = []
