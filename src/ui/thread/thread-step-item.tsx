import type { JSX } from 'react'
import type { NegotiationEvent } from '../../model/events-file.ts'
import type { ThreadStep } from '../../scene/threads.ts'
import { shortDateWords } from '../format/date-words.ts'
import { KindGlyph } from '../marks/kind-glyph.tsx'
import { lateStrings } from '../late-strings.ts'
import { kindLabel } from '../strings.ts'

/** How long the step came after the one before: "answered after 3 days", "2 days later". */
const gapWords = ({ role, daysAfter, isAbout }: ThreadStep): string | undefined => {
  if (daysAfter === undefined) return undefined
  const words = lateStrings.thread
  return role === 'reply' ? words.answered(daysAfter, isAbout) : words.between(daysAfter, isAbout)
}

/** One event of a thread, and the days before it. */
export const ThreadStepItem = ({
  step,
  event,
  isChosen,
  isInFilter,
  onChoose,
}: {
  readonly step: ThreadStep
  readonly event: NegotiationEvent
  readonly isChosen: boolean
  readonly isInFilter: boolean
  readonly onChoose: () => void
}): JSX.Element => {
  const gap = gapWords(step)
  return (
    <li className="thread-step">
      {gap !== undefined && <p className="thread-gap">{gap}</p>}
      <button
        type="button"
        className="thread-event"
        data-rove=""
        tabIndex={isChosen ? 0 : -1}
        aria-current={isChosen ? 'step' : undefined}
        onClick={onChoose}
      >
        <KindGlyph kind={event.kind} status={event.status} />
        <span className="thread-words">
          <span className="unseen">{kindLabel(event.kind)}: </span>
          <bdi className="thread-title">{event.title}</bdi>
          <span className="thread-meta">
            {lateStrings.thread.roles[step.role]} · {shortDateWords(event.date)}
            {!isInFilter && ` · ${lateStrings.thread.outsideFilter}`}
          </span>
        </span>
      </button>
    </li>
  )
}
