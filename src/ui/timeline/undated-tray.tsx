import { memo, type JSX } from 'react'
import type { IndexedCorpus } from '../../scene/filter/apply.ts'
import { countText } from '../../scene/timeline/scene-shapes.ts'
import { namesOf } from '../format/actor-names.ts'
import { KindGlyph } from '../marks/kind-glyph.tsx'
import { markName, words } from './timeline-words.ts'
import { MAX_SHOWN } from './tray-height.ts'

/** The events without a date: always in sight, each a mark to choose like those on the lanes. */
export const UndatedTray = memo(
  ({
    slots,
    heightPx,
    corpus,
    selectedSlot,
    tabStopId,
    onChoose,
  }: {
    readonly slots: readonly number[]
    /** The same whatever the filter leaves: the lanes above must not move. */
    readonly heightPx: number
    readonly corpus: IndexedCorpus
    readonly selectedSlot: number
    /** The event that the Tab key stops at, where it is one of these. */
    readonly tabStopId: string | undefined
    readonly onChoose: (eventId: string) => void
  }): JSX.Element => {
    const { events } = corpus.columns
    const nameOf = namesOf(corpus)
    const first = slots.slice(0, MAX_SHOWN).flatMap((slot) => events[slot] ?? [])
    const chosen = slots.indexOf(selectedSlot) >= MAX_SHOWN ? events[selectedSlot] : undefined
    const shown = chosen ? [...first, chosen] : first
    return (
      <div
        className="undated-tray"
        data-testid="undated-tray"
        data-event-count={slots.length}
        style={{ height: heightPx }}
      >
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
              aria-label={markName(event, nameOf)}
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
