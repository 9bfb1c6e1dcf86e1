import type { JSX } from 'react'
import type { EventsFile, NegotiationEvent } from '../../model/events-file.ts'
import { sourcesOf } from '../../scene/export/sources.ts'
import { useAppActions } from '../app-state.ts'
import { isoDayWords } from '../format/date-words.ts'
import { Icon } from '../marks/icon.tsx'
import { strings } from '../strings.ts'

/** Names the two tellings above their articles, and chooses the second. */
export const CompareBar = ({
  file,
  event,
  ownIndex,
  comparedIndex,
}: {
  readonly file: EventsFile
  readonly event: NegotiationEvent
  readonly ownIndex: number
  readonly comparedIndex: number
}): JSX.Element => {
  const { compareMention } = useAppActions()
  const { articleOf, outletOf } = sourcesOf(file)
  const label = (articleId: string, index: number): string => {
    const date = articleOf(articleId)?.published.date
    const place = strings.sourceOf(index + 1, event.mentions.length)
    return [place, outletOf(articleId), date === undefined ? '' : isoDayWords(date)]
      .filter((part) => part !== '')
      .join(' · ')
  }
  return (
    <div className="compare-bar">
      <p className="compare-own">
        <bdi>{label(event.mentions[ownIndex]?.articleId ?? '', ownIndex)}</bdi>
      </p>
      <div className="compare-choice">
        <select
          className="button select"
          aria-label={strings.compare.other}
          value={comparedIndex}
          onChange={(change) => compareMention(Number(change.target.value))}
        >
          {event.mentions.map((mention, index) =>
            index === ownIndex && index !== comparedIndex ? null : (
              <option key={`${mention.articleId} ${mention.start} ${mention.end}`} value={index}>
                {label(mention.articleId, index)}
              </option>
            ),
          )}
        </select>
        <button
          type="button"
          className="button button-icon"
          aria-label={strings.compare.stop}
          onClick={() => compareMention(undefined)}
        >
          <Icon name="close" />
        </button>
      </div>
    </div>
  )
}
