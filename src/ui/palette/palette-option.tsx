import type { JSX } from 'react'
import type { EventKind } from '../../model/event-kinds.ts'
import { Icon } from '../marks/icon.tsx'
import { KindGlyph } from '../marks/kind-glyph.tsx'
import { lateStrings } from '../late-strings.ts'
import type { PaletteItem } from './find-items.ts'

/** One thing that the palette offers. */
export const PaletteOption = ({
  item,
  id,
  isActive,
  onPoint,
  onChoose,
}: {
  readonly item: PaletteItem
  readonly id: string
  readonly isActive: boolean
  readonly onPoint: () => void
  readonly onChoose: () => void
}): JSX.Element => (
  <div
    id={id}
    role="option"
    className="palette-option"
    aria-selected={isActive}
    onPointerMove={isActive ? undefined : onPoint}
    onClick={onChoose}
  >
    {item.section === 'kinds' && <KindGlyph kind={item.id.replace('kind ', '') as EventKind} />}
    <span className="palette-label">
      <bdi>{item.label}</bdi>
      {item.hint !== undefined && <bdi className="palette-hint">{item.hint}</bdi>}
    </span>
    {item.isOn && (
      <span className="palette-on">
        <Icon name="check" />
        <span className="unseen">{lateStrings.palette.isOn}</span>
      </span>
    )}
    {item.keys?.map((key) => (
      <kbd key={key} aria-hidden="true">
        {key}
      </kbd>
    ))}
  </div>
)
