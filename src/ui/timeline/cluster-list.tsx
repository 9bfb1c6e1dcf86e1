import type { JSX } from 'react'
import { Dialog, Popover } from 'react-aria-components'
import type { NegotiationEvent } from '../../model/events-file.ts'
import { shortDateWords } from '../format/date-words.ts'
import { KindGlyph } from '../marks/kind-glyph.tsx'
import { kindLabel } from '../strings.ts'

/** The members of a cluster, as a list to choose from. */
export const ClusterList = ({
  anchor,
  title,
  events,
  onChoose,
  onClose,
}: {
  readonly anchor: Element
  readonly title: string
  readonly events: readonly NegotiationEvent[]
  readonly onChoose: (eventId: string) => void
  readonly onClose: () => void
}): JSX.Element => (
  <Popover
    className="cluster-popover"
    triggerRef={{ current: anchor }}
    isOpen
    placement="bottom"
    onOpenChange={(isOpen) => {
      if (!isOpen) onClose()
    }}
  >
    <Dialog className="cluster-dialog" aria-label={title}>
      <h3>{title}</h3>
      <ul>
        {events.map((event) => (
          <li key={event.id}>
            <button
              type="button"
              className="cluster-member"
              data-event-id={event.id}
              onClick={() => onChoose(event.id)}
            >
              <KindGlyph kind={event.kind} status={event.status} />
              <span>
                <span className="unseen">{kindLabel(event.kind)}: </span>
                <span dir="auto">{event.title}</span>
                <span className="cluster-member-date">{shortDateWords(event.date)}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  </Popover>
)
