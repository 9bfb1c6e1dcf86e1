import { useMemo, type JSX } from 'react'
import type { EventsFile, Evidence, NegotiationEvent } from '../../model/events-file.ts'
import { sentencesOf, type Telling } from '../../scene/reader/sentences.ts'
import { articleById } from '../../store/selectors.ts'
import { useAppActions, useAppState } from '../app-state.ts'
import { ArticleBody } from './article-body.tsx'
import { ArticleHeader } from './article-header.tsx'

/** The article of one mention, opened at its sentence. */
export const ArticlePane = ({
  file,
  event,
  mention,
  onChoose,
}: {
  readonly file: EventsFile
  readonly event: NegotiationEvent
  readonly mention: Evidence
  readonly onChoose: (telling: Telling) => void
}): JSX.Element | null => {
  const { articleId } = mention
  const article = useAppState((state) => articleById(state, articleId))
  const text = useAppState((state) => state.texts.get(articleId))
  const sentences = useMemo(() => sentencesOf(file, articleId), [file, articleId])
  const { openArticle } = useAppActions()
  if (!article) return null
  return (
    <ArticleBody
      articleId={articleId}
      state={text}
      sentences={sentences}
      chosen={{ eventId: event.id, mention }}
      onChoose={onChoose}
      onRetry={() => void openArticle(articleId)}
    >
      <ArticleHeader article={article} quote={mention.quote} />
    </ArticleBody>
  )
}
