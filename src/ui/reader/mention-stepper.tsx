import type { JSX } from 'react'
import { Icon } from '../marks/icon.tsx'
import { strings } from '../strings.ts'

/** Which source of the event is shown, and the way to the others: "2 of 4 · Bloomberg". */
export const MentionStepper = ({
  index,
  count,
  outlet,
  onStep,
}: {
  readonly index: number
  readonly count: number
  readonly outlet: string
  readonly onStep: (step: 1 | -1) => void
}): JSX.Element => (
  <div className="stepper">
    {count > 1 && (
      <button
        type="button"
        className="button button-icon"
        aria-label={strings.previousSource}
        aria-keyshortcuts="["
        onClick={() => onStep(-1)}
      >
        <Icon name="previous" />
      </button>
    )}
    <p className="stepper-place" role="status">
      <span>{count > 1 ? strings.sourceOf(index + 1, count) : strings.onlySource}</span>
      <span className="stepper-dot"> · </span>
      <bdi>{outlet}</bdi>
    </p>
    {count > 1 && (
      <button
        type="button"
        className="button button-icon"
        aria-label={strings.nextSource}
        aria-keyshortcuts="]"
        onClick={() => onStep(1)}
      >
        <Icon name="next" />
      </button>
    )}
  </div>
)
