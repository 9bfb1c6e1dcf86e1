import type { JSX } from 'react'
import type { Telling } from '../../scene/reader/sentences.ts'
import { KindGlyph } from '../marks/kind-glyph.tsx'
import { kindLabel, strings } from '../strings.ts'

/** The other events that the chosen sentence reports. */
export const SameSentence = ({
  tellings,
  onChoose,
}: {
  readonly tellings: readonly Telling[]
  readonly onChoose: (telling: Telling) => void
}): JSX.Element | null =>
  tellings.length === 0 ? null : (
    <div className="same-sentence">
      <p className="eyebrow">{strings.alsoInSentence}</p>
      <ul>
        {tellings.map((telling) => (
          <li key={telling.event.id}>
            <button type="button" className="same-event" onClick={() => onChoose(telling)}>
              <KindGlyph kind={telling.event.kind} status={telling.event.status} />
              <span>
                <span className="unseen">{kindLabel(telling.event.kind)}: </span>
                <bdi>{telling.event.title}</bdi>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
