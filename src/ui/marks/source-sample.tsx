import type { JSX } from 'react'
import { GLYPH_OUTLINES } from '../../scene/timeline/glyphs.ts'
import { SPLIT } from '../../scene/timeline/mark-shapes.ts'

export const SOURCE_SAMPLES = ['several', 'contested'] as const
export type SourceSampleId = (typeof SOURCE_SAMPLES)[number]

/** A mark as its sources make it: rimmed and counted, or cut in two. */
export const SourceSample = ({ id }: { readonly id: SourceSampleId }): JSX.Element => {
  const d = GLYPH_OUTLINES.talks
  const colour = 'var(--family-contact)'
  return (
    <svg className="date-sample" viewBox="-12 0 40 16" aria-hidden="true">
      {id === 'several' && (
        <>
          <path d={d} fill="none" stroke={colour} strokeWidth="5" />
          <path d={d} fill="var(--paper)" stroke="var(--paper)" strokeWidth="2.6" />
        </>
      )}
      <path d={d} fill={colour} />
      {id === 'contested' && <path d={SPLIT} fill="var(--surface)" />}
      <text x="17" y="7" fontSize="9" fontWeight="600" fill="var(--ink)">
        {id === 'several' ? '2' : '≠'}
      </text>
    </svg>
  )
}
