import type { CSSProperties, JSX } from 'react'
import { unique } from '../../base/order.ts'
import type { Run } from '../../scene/reader/segments.ts'
import { isHit, partOver, sentencesOver, tellingsOver, type RunGroup, type TextMark } from './text-marks.ts'

/** More lines than this under one sentence cannot be told apart. */
const MOST_LINES = 3

const underline = (run: Run<TextMark>): { readonly lines: number; readonly style: CSSProperties } => {
  // From the text downwards, outermost sentence first: a line keeps its height where another begins inside.
  const outermostFirst = [...sentencesOver(run)].reverse().flatMap((sentence) => sentence.families)
  const families = unique(outermostFirst).slice(0, MOST_LINES).reverse()
  const style = Object.fromEntries(
    families.map((family, index) => [`--line-${index + 1}`, `var(--family-${family})`]),
  )
  return { lines: families.length, style }
}

const titlesIn = (runs: readonly Run<TextMark>[]): string =>
  [...new Set(runs.flatMap(tellingsOver).map((telling) => telling.event.title))].join('\n')

const Piece = ({
  run,
  onChoose,
}: {
  readonly run: Run<TextMark>
  readonly onChoose: (run: Run<TextMark>) => void
}): JSX.Element => {
  const { lines, style } = underline(run)
  return (
    <span
      className="event-run"
      data-lines={lines}
      data-part={partOver(run)}
      data-hit={isHit(run)}
      style={style}
      onClick={() => onChoose(run)}
    >
      {run.text}
    </span>
  )
}

/** A stretch of an article: plain text, an event sentence to choose, or the chosen one. */
export const TextRun = ({
  group,
  isTabStop,
  onChoose,
}: {
  readonly group: RunGroup
  readonly isTabStop: boolean
  readonly onChoose: (run: Run<TextMark>) => void
}): JSX.Element => {
  const first = group.runs[0]
  if (!first || tellingsOver(first).length === 0) {
    return (
      <>
        {group.runs.map((run) => (
          <span
            key={run.start}
            className="event-run"
            data-lines={0}
            data-part={partOver(run)}
            data-hit={isHit(run)}
          >
            {run.text}
          </span>
        ))}
      </>
    )
  }
  const choice = (
    <span
      role="button"
      className="sentence"
      data-rove=""
      data-sentences={[...new Set(group.runs.flatMap(sentencesOver).map(({ id }) => id))].join(' ')}
      tabIndex={isTabStop ? 0 : -1}
      aria-pressed={group.isChosen}
      title={titlesIn(group.runs)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        onChoose(first)
      }}
    >
      {group.runs.map((run) => (
        <Piece key={run.start} run={run} onChoose={onChoose} />
      ))}
    </span>
  )
  return group.isChosen ? <mark data-testid="chosen-sentence">{choice}</mark> : choice
}
