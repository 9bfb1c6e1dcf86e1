import { memo, type JSX } from 'react'
import type { IndexedCorpus } from '../../scene/filter/apply.ts'
import { countText } from '../../scene/timeline/scene-shapes.ts'
import { namesOf } from '../format/actor-names.ts'
import { KindGlyph } from '../marks/kind-glyph.tsx'
import { markName, words } from './timeline-words.ts'

/** More glyphs than this say nothing that the number does not. */
const MAX_SHOWN = 200

/** Width of a mark, and room at the end for the number of the rest, in pixels. */
const MARK_PX = 26
const REST_PX = 90
/** Before the width is known. */
const USUAL_WIDTH_PX = 1000
/** Height without any, with one row, and with more, in pixels. */
const HEIGHTS_PX = [28, 41, 69] as const

/** Height of the tray for so many events in a width: of all events, so that no filter moves the lanes above. */
export const trayHeightPx = (count: number, widthPx: number): number => {
  const rows = Math.ceil(
    (Math.min(count, MAX_SHOWN) * MARK_PX) / Math.max((widthPx || USUAL_WIDTH_PX) - REST_PX, 1),
  )
  return HEIGHTS_PX[Math.min(count, rows, 2)] ?? HEIGHTS_PX[0]
}

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
