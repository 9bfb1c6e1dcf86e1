import { memo, type JSX } from 'react'
import type { NegotiationEvent } from '../../model/events-file.ts'
import { countText } from '../../scene/timeline/scene-shapes.ts'
import { KindGlyph } from '../marks/kind-glyph.tsx'
import { markName, words } from './timeline-words.ts'

/** More glyphs than this say nothing that the number does not. */
const MAX_SHOWN = 200

/** The events without a date: always in sight, each a mark to choose like those on the lanes. */
export const UndatedTray = memo(
  ({
    slots,
    events,
    selectedSlot,
    tabStopId,
    onChoose,
  }: {
    readonly slots: readonly number[]
    readonly events: readonly NegotiationEvent[]
    readonly selectedSlot: number
    readonly tabStopId: string
    readonly onChoose: (eventId: string) => void
  }): JSX.Element => {
    const first = slots.slice(0, MAX_SHOWN).flatMap((slot) => events[slot] ?? [])
    const chosen = slots.indexOf(selectedSlot) >= MAX_SHOWN ? events[selectedSlot] : undefined
    const shown = chosen ? [...first, chosen] : first
    return (
      <div className="undated-tray" data-testid="undated-tray" data-event-count={slots.length}>
        <p className="undated-label" title={words.noDateHint}>
          <span className="lane-name">{words.noDate}</span>
          <span className="lane-count">{countText(slots.length)}</span>
        </p>
        <div className="undated-marks">
          {shown.map((event) => (
            <button
              key={event.id}
              type="button"
              className="undated-mark"
              data-event-id={event.id}
              tabIndex={event.id === tabStopId ? 0 : -1}
              aria-current={event === events[selectedSlot] ? 'true' : undefined}
              aria-label={markName(event)}
              title={event.title}
              onClick={() => onChoose(event.id)}
            >
              <KindGlyph kind={event.kind} status={event.status} />
            </button>
          ))}
          {slots.length > shown.length && (
            <span className="undated-rest">{words.rest(slots.length - shown.length)}</span>
          )}
        </div>
      </div>
    )
  },
)
UndatedTray.displayName = 'UndatedTray'
