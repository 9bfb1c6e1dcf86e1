import type { JSX } from 'react'
import { familyOf, type EventKind, type Status } from '../../model/event-kinds.ts'
import { GLYPH_BOX, GLYPH_OUTLINES, glyphStyle } from '../../scene/timeline/glyphs.ts'

/** The mark of a kind as it stands in text: its shape, its family's colour, hollow or struck through by status. */
export const KindGlyph = ({
  kind,
  status = 'occurred',
}: {
  readonly kind: EventKind
  readonly status?: Status
}): JSX.Element => {
  const colour = `var(--family-${familyOf(kind)})`
  const { isHollow, isDashed, isStruck } = glyphStyle(kind, status)
  return (
    <svg className="icon kind-glyph" viewBox={`0 0 ${GLYPH_BOX} ${GLYPH_BOX}`} aria-hidden="true">
      <path
        d={GLYPH_OUTLINES[kind]}
        fill={isHollow ? 'none' : colour}
        fillRule="evenodd"
        stroke={colour}
        strokeWidth={isHollow ? 1.4 : 0.6}
        strokeLinejoin="round"
        strokeDasharray={isDashed ? '2 1.4' : undefined}
      />
      {isStruck && (
        <path d={`M1 ${GLYPH_BOX - 1}L${GLYPH_BOX - 1} 1`} stroke="var(--ink)" strokeWidth="1.4" />
      )}
    </svg>
  )
}
