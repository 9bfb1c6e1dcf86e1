import { useEffect, type JSX } from 'react'
import { unique } from '../../base/order.ts'
import { articleById, eventById, selectCorpus } from '../../store/selectors.ts'
import { useAppActions, useAppState } from '../app-state.ts'
import { dateWords } from '../format/date-words.ts'
import { KindGlyph } from '../marks/kind-glyph.tsx'
import { kindLabel, strings } from '../strings.ts'
import { sourceWords } from './source-words.ts'
import { participantWords, words } from './timeline-words.ts'

/** Width of the card, in pixels, as in the stylesheet. */
const CARD_PX = 320
const GAP_PX = 16

/** A sentence that is speech from its first word has its own marks. */
const quoted = (quote: string): string => (/^[“"‘]/u.test(quote) ? quote : `“${quote}”`)

/** Where the card points at, and the room it has. */
export interface CardPlace {
  readonly x: number
  readonly y: number
  readonly widthPx: number
  readonly heightPx: number
  /** Above this there is more room below the mark, and below it above. */
  readonly middlePx: number
}

/** What a mark is, shown beside it under the pointer and on keyboard focus. Its name says the same in short. */
export const MarkCard = ({
  eventId,
  place,
  by,
}: {
  readonly eventId: string
  readonly place: CardPlace
  readonly by: 'pointer' | 'focus'
}): JSX.Element | null => {
  const event = useAppState((state) => eventById(state, eventId))
  const nameOf = useAppState((state) => selectCorpus(state)?.context.actorName)
  const outlets = useAppState((state) =>
    unique(
      (event?.mentions ?? []).map(({ articleId }) => articleById(state, articleId)?.outlet ?? articleId),
    ).join(', '),
  )
  const sources = useAppState((state) => sourceWords(selectCorpus(state), eventId))
  const { openDetails } = useAppActions()
  const hasQuote = event?.mentions[0]?.quote !== ''
  useEffect(() => {
    if (!hasQuote) void openDetails([eventId])
  }, [eventId, hasQuote, openDetails])
  if (!event) return null
  const parties = participantWords(event, (id) => nameOf?.get(id) ?? id)
  const left = Math.min(Math.max(place.x - CARD_PX / 2, 8), Math.max(place.widthPx - CARD_PX - 8, 8))
  const isAbove = place.y > place.middlePx
  const style = isAbove
    ? { left, bottom: place.heightPx - place.y + GAP_PX }
    : { left, top: place.y + GAP_PX }
  return (
    <div className="mark-card" data-by={by} style={style} aria-hidden="true">
      <p className="mark-card-kind">
        <KindGlyph kind={event.kind} status={event.status} />
        {kindLabel(event.kind)}
        {event.status !== 'occurred' && <span> · {strings.scene.statuses[event.status].toLowerCase()}</span>}
      </p>
      <p className="mark-card-title" dir="auto">
        {event.title}
      </p>
      <p>{dateWords(event.date)}</p>
      {parties !== '' && <p>{parties}</p>}
      {hasQuote && <blockquote dir="auto">{quoted(event.mentions[0]?.quote ?? '')}</blockquote>}
      <p className="mark-card-source">
        {outlets} · {words.sentences(event.mentions.length)}
      </p>
      {sources !== '' && <p className="mark-card-sources">{sources}</p>}
    </div>
  )
}
