import { useMemo, type JSX } from 'react'
import type { EventsFile, Evidence, NegotiationEvent } from '../../model/events-file.ts'
import { sentenceId, sentencesOf, type Telling } from '../../scene/reader/sentences.ts'
import { useAppActions, useAppState } from '../app-state.ts'
import { strings } from '../strings.ts'
import { ArticlePane } from './article-pane.tsx'
import { CompareBar } from './compare-bar.tsx'
import { PartsLegend } from './parts-legend.tsx'
import { SameSentence } from './same-sentence.tsx'
import { hasParts } from './text-marks.ts'

/** The article at its sentence, another telling of the same act beside it where wanted, and what helps to read. */
export const OpenArticle = ({
  file,
  event,
  mention,
}: {
  readonly file: EventsFile
  readonly event: NegotiationEvent
  readonly mention: Evidence
}): JSX.Element => {
  const mentionIndex = useAppState((state) => state.selection?.mentionIndex ?? 0)
  const comparedIndex = useAppState((state) => state.comparedMention)
  const compared = event.mentions[comparedIndex ?? -1]
  const { select } = useAppActions()
  const choose = (telling: Telling): void =>
    select(telling.event.id, { opens: true, mentionIndex: telling.mentionIndex })

  const others = useMemo(
    () =>
      sentencesOf(file, mention.articleId)
        .find((sentence) => sentence.id === sentenceId(mention))
        ?.tellings.filter((telling) => telling.event.id !== event.id) ?? [],
    [file, mention, event.id],
  )
  const isComparing = compared !== undefined && comparedIndex !== undefined
  return (
    <>
      {isComparing && (
        <CompareBar file={file} event={event} ownIndex={mentionIndex} comparedIndex={comparedIndex} />
      )}
      <div
        className="article-panes"
        data-panes={isComparing ? 2 : 1}
        role={isComparing ? 'group' : undefined}
        aria-label={isComparing ? strings.compare.panes : undefined}
      >
        <ArticlePane file={file} event={event} mention={mention} onChoose={choose} />
        {isComparing && <ArticlePane file={file} event={event} mention={compared} onChoose={choose} />}
      </div>
      <div className="reader-foot">
        {(hasParts(mention.parts) || hasParts(compared?.parts)) && <PartsLegend />}
        <SameSentence tellings={others} onChoose={choose} />
      </div>
    </>
  )
}
