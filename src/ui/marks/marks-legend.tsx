import type { JSX } from 'react'
import { KINDS, STATUSES } from '../../model/event-kinds.ts'
import { kindLabel, strings } from '../strings.ts'
import { DateSample, type DateSampleId } from './date-sample.tsx'
import { SOURCE_SAMPLES, SourceSample } from './source-sample.tsx'
import { KindGlyph } from './kind-glyph.tsx'
import { REACH_SAMPLES, ReachSample } from './reach-sample.tsx'

const DATE_SAMPLES: readonly DateSampleId[] = ['day', 'approximate', 'range', 'open', 'undated']

/** What shape, fill and whiskers of a mark mean. `hasGlosses` adds what each kind covers. */
export const MarksLegend = ({ hasGlosses = false }: { readonly hasGlosses?: boolean }): JSX.Element => (
  <div className="legend">
    <section>
      <h4>{strings.helpText.shapes}</h4>
      <ul className={hasGlosses ? 'legend-list' : 'legend-list legend-columns'}>
        {KINDS.map((kind) => (
          <li key={kind}>
            <KindGlyph kind={kind} />
            <span>
              <strong>{kindLabel(kind)}</strong>
              {hasGlosses && <> {strings.helpText.kindGloss[kind]}</>}
            </span>
          </li>
        ))}
      </ul>
    </section>
    <section>
      <h4>{strings.helpText.statuses}</h4>
      <ul className="legend-list legend-columns">
        {STATUSES.map((status) => (
          <li key={status}>
            <KindGlyph kind="strike" status={status} />
            <span>{strings.helpText.statusGloss[status]}</span>
          </li>
        ))}
      </ul>
    </section>
    <section>
      <h4>{strings.helpText.sources}</h4>
      <ul className="legend-list">
        {SOURCE_SAMPLES.map((id) => (
          <li key={id}>
            <SourceSample id={id} />
            <span>{strings.helpText.sourceGloss[id]}</span>
          </li>
        ))}
      </ul>
    </section>
    <section>
      <h4>{strings.helpText.dates}</h4>
      <ul className="legend-list">
        {DATE_SAMPLES.map((id) => (
          <li key={id}>
            <DateSample id={id} />
            <span>{strings.helpText.dateGloss[id]}</span>
          </li>
        ))}
      </ul>
    </section>
    <section>
      <h4>{strings.helpText.reaches}</h4>
      <ul className="legend-list">
        {REACH_SAMPLES.map((id) => (
          <li key={id}>
            <ReachSample id={id} />
            <span>{strings.helpText.reachGloss[id]}</span>
          </li>
        ))}
      </ul>
    </section>
  </div>
)
