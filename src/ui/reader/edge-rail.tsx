import type { JSX } from 'react'
import type { EventSentence } from '../../scene/reader/sentences.ts'

/**
 * Where in the article its event sentences stand, as ticks along the edge. For the pointer only: the
 * sentences themselves are what the keyboard and a screen reader reach.
 */
export const EdgeRail = ({
  length,
  sentences,
  chosenId,
  onChoose,
}: {
  readonly length: number
  readonly sentences: readonly EventSentence[]
  readonly chosenId: string | undefined
  readonly onChoose: (sentence: EventSentence) => void
}): JSX.Element => (
  <div className="edge-rail" aria-hidden="true">
    {sentences.map((sentence) => (
      <span
        key={sentence.id}
        className="edge-tick"
        data-chosen={sentence.id === chosenId}
        title={sentence.tellings[0]?.event.title}
        style={{
          top: `${(sentence.start / length) * 100}%`,
          height: `${((sentence.end - sentence.start) / length) * 100}%`,
          background: `var(--family-${sentence.families[0] ?? 'words'})`,
        }}
        onClick={() => onChoose(sentence)}
      />
    ))}
  </div>
)
