import { familyOf, type EventKind, type Status } from '../../model/event-kinds.ts'
import { GLYPH_BOX, GLYPH_OUTLINES, glyphStyle } from '../../scene/timeline/glyphs.ts'
import { ICON_STROKES, type IconName } from '../marks/icon-strokes.ts'

/** What `Icon` draws, as markup. */
export const iconMarkup = (name: IconName): string =>
  `<svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="${ICON_STROKES[name]}" fill="none" ` +
  'stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round"/></svg>'

/** What `KindGlyph` draws, as markup. */
export const kindMarkup = (kind: EventKind, status: Status = 'occurred'): string => {
  const colour = `var(--family-${familyOf(kind)})`
  const { isHollow, isDashed, isStruck } = glyphStyle(kind, status)
  return (
    `<svg class="icon kind-glyph" viewBox="0 0 ${GLYPH_BOX} ${GLYPH_BOX}" aria-hidden="true">` +
    `<path d="${GLYPH_OUTLINES[kind]}" fill="${isHollow ? 'none' : colour}" fill-rule="evenodd" ` +
    `stroke="${colour}" stroke-width="${isHollow ? 1.4 : 0.6}" stroke-linejoin="round"` +
    `${isDashed ? ' stroke-dasharray="2 1.4"' : ''}/>` +
    (isStruck
      ? `<path d="M1 ${GLYPH_BOX - 1}L${GLYPH_BOX - 1} 1" stroke="var(--ink)" stroke-width="1.4"/>`
      : '') +
    '</svg>'
  )
}
