import type { JSX } from 'react'
import { countText } from '../../scene/timeline/scene-shapes.ts'
import type { PlacedLane } from '../../scene/timeline/scene.ts'
import { KindGlyph } from '../marks/kind-glyph.tsx'
import { words } from './timeline-words.ts'

/** The names of the lanes, beside them. */
export const LaneLabels = ({ lanes }: { readonly lanes: readonly PlacedLane[] }): JSX.Element => (
  <ul className="lane-labels" aria-label={words.lanes}>
    {lanes.map(({ id, label, kind, role, heightPx, count }) => (
      <li
        key={id}
        className="lane-label"
        style={{ height: heightPx }}
        data-role={role}
        data-empty={count === 0}
      >
        {kind && <KindGlyph kind={kind} />}
        <span className="lane-name">
          <span dir="auto">{label}</span>
          {role === 'mediator' && <span className="lane-role">{words.roles.mediator}</span>}
        </span>
        <span className="lane-count" title={words.laneCount(count)}>
          <span aria-hidden="true">{countText(count)}</span>
          <span className="unseen">{words.laneCount(count)}</span>
        </span>
      </li>
    ))}
  </ul>
)
