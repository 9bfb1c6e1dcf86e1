import type { JSX } from 'react'
import { strings } from '../strings.ts'
import { SENTENCE_PARTS } from './text-marks.ts'

/** How who, when and what are underlined inside the chosen sentence. */
export const PartsLegend = (): JSX.Element => (
  <p className="parts-legend">
    <span>{strings.partsLegend}:</span>
    {SENTENCE_PARTS.map((part) => (
      <span key={part} className="part-sample" data-part={part}>
        {strings.parts[part]}
      </span>
    ))}
  </p>
)
