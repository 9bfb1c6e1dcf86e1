import type { JSX, Ref } from 'react'
import { familyOf } from '../../model/event-kinds.ts'
import type { Evidence, NegotiationEvent } from '../../model/events-file.ts'
import { certaintyOf } from '../../scene/filter/facets.ts'
import { goBetweens } from '../../scene/go-betweens.ts'
import { namesInWords, type NameOf } from '../format/actor-names.ts'
import { dateWords } from '../format/date-words.ts'
import { KindGlyph } from '../marks/kind-glyph.tsx'
import { kindLabel, phaseLabel, strings } from '../strings.ts'

const attributionWords = (attribution: Evidence['attribution']): string =>
  [attribution?.speaker, attribution?.source].filter(Boolean).join(', ')

/** Label and words of each thing known about the event; what is not known is left out. */
const factsOf = (
  event: NegotiationEvent,
  mention: Evidence,
  nameOf: NameOf,
): readonly (readonly [string, string])[] => {
  const { initiators, targets } = event.participants
  const rows: readonly (readonly [string, string])[] = [
    [strings.card.initiators, namesInWords(initiators, nameOf)],
    [strings.card.targets, namesInWords(targets, nameOf)],
    [strings.card.mediators, namesInWords(goBetweens(event.participants), nameOf)],
    [strings.card.place, event.place ?? ''],
    [strings.card.attribution, attributionWords(mention.attribution)],
    [strings.card.people, (mention.people ?? []).join(', ')],
    [strings.card.certainty, strings.certainty[certaintyOf(event.confidence)]],
  ]
  return rows.filter(([, words]) => words !== '')
}

/** What the chosen event is, in words. */
export const EventCard = ({
  event,
  mention,
  nameOf,
  isShort = false,
  headingRef,
}: {
  readonly event: NegotiationEvent
  readonly mention: Evidence
  readonly nameOf: NameOf
  /** Begins with the details folded, to leave room for the article. */
  readonly isShort?: boolean
  readonly headingRef?: Ref<HTMLHeadingElement>
}): JSX.Element => (
  <div className="event-card" style={{ borderInlineStartColor: `var(--family-${familyOf(event.kind)})` }}>
    <p className="event-kind">
      <KindGlyph kind={event.kind} status={event.status} />
      <strong>{kindLabel(event.kind)}</strong>
      {event.phase !== undefined && <span> · {phaseLabel(event.phase)}</span>}
      <span className="event-status" data-status={event.status}>
        {strings.status[event.status]}
      </span>
    </p>
    <h2 ref={headingRef} tabIndex={-1} className="event-title" dir="auto">
      {event.title}
    </h2>
    <p className="event-date">
      <bdi>{dateWords(event.date)}</bdi>
    </p>
    <details
      className="event-details"
      open={!isShort && window.matchMedia('(min-height: 700px) and (min-width: 768px)').matches}
    >
      <summary>{strings.details}</summary>
      <dl>
        {factsOf(event, mention, nameOf).map(([label, words]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd dir="auto">{words}</dd>
          </div>
        ))}
      </dl>
    </details>
  </div>
)
