import { familyOf, KINDS, STATUSES, type EventKind, type Status } from '../../model/event-kinds.ts'
import type { FilteredPlan } from './plan.ts'
import { glyphShape } from './mark-shapes.ts'
import type { Shape } from './shapes.ts'

const ROW_PX = 24
/** From a glyph's middle to its word, from a word to the next glyph, and what a letter takes on average, in pixels. */
const WORD_PX = 14
const GAP_PX = 34
const LETTER_PX = 6.6
const TEXT_PX = 12

/** A mark and what it says. */
interface Entry {
  readonly words: string
  readonly kind: EventKind
  readonly status?: Status
  readonly origins?: number
  readonly isContested?: true
}

/** The kind that samples of a status or of sources are drawn as. */
const SAMPLE: EventKind = 'strike'

const entriesOf = ({
  corpus: { columns, context, corroboration },
  result,
}: FilteredPlan): readonly Entry[] => {
  const kinds = new Set<EventKind>()
  const statuses = new Set<Status>()
  let [isSeveral, isContested] = [false, false]
  for (let slot = 0; slot < columns.count; slot += 1) {
    if (result.mask[slot] !== 1) continue
    kinds.add(KINDS[columns.kind[slot] ?? 0] ?? SAMPLE)
    statuses.add(STATUSES[columns.status[slot] ?? 0] ?? 'occurred')
    if ((corroboration.contested[slot] ?? 0) !== 0) isContested = true
    else if ((corroboration.origins[slot] ?? 1) > 1) isSeveral = true
  }
  const { words } = context
  const told = STATUSES.filter((status) => statuses.has(status))
  return [
    ...KINDS.filter((kind) => kinds.has(kind)).map((kind) => ({ words: words.kinds[kind].label, kind })),
    // Where all have happened the marks say nothing of it.
    ...(told.every((status) => status === 'occurred')
      ? []
      : told.map((status) => ({ words: words.statuses[status], kind: SAMPLE, status }))),
    ...(isSeveral ? [{ words: words.agreements.several, kind: SAMPLE, origins: 2 }] : []),
    ...(isContested ? [{ words: words.agreements.contested, kind: SAMPLE, isContested: true as const }] : []),
  ]
}

/**
 * How to read the marks of a picture that stands alone: the kinds, states and sources that are in it and no others.
 *
 * @example pageLegend(plan, 1352).heightPx // 24, or more where it takes several lines
 */
export const pageLegend = (
  plan: FilteredPlan,
  widthPx: number,
): { readonly shapes: readonly Shape[]; readonly heightPx: number } => {
  let [x, y] = [8, ROW_PX / 2]
  const shapes = entriesOf(plan).flatMap(({ words, kind, status = 'occurred', ...sources }): Shape[] => {
    const longPx = WORD_PX + words.length * LETTER_PX
    if (x > 8 && x + longPx > widthPx) [x, y] = [8, y + ROW_PX]
    const at = x
    x += longPx + GAP_PX
    return [
      glyphShape({ kind, family: familyOf(kind), status, ...sources }, at, y),
      { kind: 'text', x: at + WORD_PX, y: y + 4, text: words, fill: 'ink-soft', sizePx: TEXT_PX },
    ]
  })
  return { shapes, heightPx: shapes.length === 0 ? 0 : y + ROW_PX / 2 }
}
