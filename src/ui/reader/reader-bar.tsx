import type { JSX } from 'react'
import type { EventsFileArticle, Evidence, NegotiationEvent } from '../../model/events-file.ts'
import { useAppActions, useAppState } from '../app-state.ts'
import { Icon } from '../marks/icon.tsx'
import { strings } from '../strings.ts'
import { CopyQuote } from './copy-quote.tsx'
import { MentionStepper } from './mention-stepper.tsx'

/** The next telling by another article, else by the same one. */
const otherTelling = ({ mentions }: NegotiationEvent, index: number): number => {
  const inTurn = mentions.map((_mention, step) => (index + 1 + step) % mentions.length)
  const own = mentions[index]?.articleId
  return inTurn.find((at) => mentions[at]?.articleId !== own) ?? inTurn[0] ?? index
}

/** Which source is shown, and what can be done with it: go on, compare, copy, close. */
export const ReaderBar = ({
  event,
  mention,
  article,
  onLeave,
}: {
  readonly event: NegotiationEvent
  readonly mention: Evidence
  readonly article: EventsFileArticle
  readonly onLeave: () => void
}): JSX.Element => {
  const index = useAppState((state) => state.selection?.mentionIndex ?? 0)
  const isOpen = useAppState((state) => state.isReaderOpen)
  const isComparing = useAppState((state) => state.comparedMention !== undefined)
  const { stepMention, compareMention } = useAppActions()
  const count = event.mentions.length
  return (
    <div className="reader-bar">
      <MentionStepper index={index} count={count} outlet={article.outlet} onStep={stepMention} />
      {isOpen && count > 1 && (
        <button
          type="button"
          className="button button-plain button-icon"
          aria-label={strings.compare.startHint}
          aria-pressed={isComparing}
          title={strings.compare.startHint}
          onClick={() => compareMention(isComparing ? undefined : otherTelling(event, index))}
        >
          <Icon name="compare" />
        </button>
      )}
      <CopyQuote mention={mention} article={article} />
      {isOpen && (
        <button
          type="button"
          className="button button-plain button-icon"
          aria-label={strings.closeReader}
          onClick={onLeave}
        >
          <Icon name="close" />
        </button>
      )}
    </div>
  )
}
