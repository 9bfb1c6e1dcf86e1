import { FAMILIES } from '../../model/event-kinds.ts'
import { line, markShapes, toneOf } from '../timeline/mark-shapes.ts'
import type { Cluster, Mark } from '../timeline/scene.ts'
import { countText } from '../timeline/scene-shapes.ts'
import type { Shape, Stroke, Tone } from '../timeline/shapes.ts'
import { ACT_TEXT_PX } from './act-text.ts'
import type { ActLine, SequenceScene } from './sequence.ts'

const DOT = 'M0 -3a3 3 0 1 1 0 6a3 3 0 1 1 0-6Z'
const THROUGH_RING = 'M0 -4.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0-9Z'
const HEAD_RIGHT = 'M0 0L-9 -4.5L-7 0L-9 4.5Z'
const HEAD_LEFT = 'M0 0L9 -4.5L7 0L9 4.5Z'
/** An act that is aimed at nobody says so by a line that ends soon. */
const STUB_PX = 20
/** How far the whisker of an uncertain date reaches up and down from its mark, in pixels. */
const WHISKER_PX = 12
const CAP_PX = 3.5
/** Height of the bar of a crowd, at the foot of its row, in pixels. */
const CROWD_BAR_PX = 10

const strokeOf = ({ mark }: ActLine): Stroke => {
  const tone: Tone = mark.isSelected ? 'selection' : toneOf(mark)
  return { tone, widthPx: mark.isSelected ? 2 : mark.light === 'dimmed' ? 1 : 1.5 }
}

const reachShapes = ({ mark, reached }: ActLine, stroke: Stroke): Shape[] => {
  const { x, y } = mark
  if (reached.length === 0) return [line(x - STUB_PX, y, x + STUB_PX, y, { ...stroke, dashPx: [2, 3] })]
  const [first, last] = [
    Math.min(x, ...reached.map((lane) => lane.x)),
    Math.max(x, ...reached.map((lane) => lane.x)),
  ]
  return [
    line(first, y, last, y, stroke),
    ...reached.map((lane): Shape => {
      const at = { kind: 'path', x: lane.x, y } as const
      if (lane.reach === 'through')
        return { ...at, d: THROUGH_RING, fill: 'paper', stroke: { ...stroke, widthPx: 1.75 } }
      if (lane.reach === 'with') return { ...at, d: DOT, fill: stroke.tone }
      return { ...at, d: lane.x > x ? HEAD_RIGHT : HEAD_LEFT, fill: stroke.tone }
    }),
  ]
}

/** How the date is known, along time as everywhere: dashed for what is only about right, solid for a range. */
const whiskerShapes = (mark: Mark): Shape[] => {
  const { dateShape, x, y } = mark
  if (dateShape === 'day' || dateShape === 'undated') return []
  const tone = toneOf(mark)
  const [top, foot] = [
    dateShape === 'open-end' ? y : y - WHISKER_PX,
    dateShape === 'open-start' ? y : y + WHISKER_PX - 1,
  ]
  const isDashed = dateShape === 'approximate' || dateShape === 'somewhere'
  const cap = (atY: number): Shape => line(x - CAP_PX, atY, x + CAP_PX, atY, { tone, widthPx: 1.25 })
  const arrow = (tipY: number, direction: 1 | -1): Shape => ({
    kind: 'path',
    d: `M-4 ${-4 * direction}L0 0L4 ${-4 * direction}`,
    x,
    y: tipY,
    stroke: { tone, widthPx: 1.5 },
  })
  return [
    line(x, top, x, foot, { tone, widthPx: 1.25, ...(isDashed ? { dashPx: [2.5, 2] } : {}) }),
    ...(dateShape === 'open-end' ? [arrow(foot, 1)] : [cap(foot)]),
    ...(dateShape === 'open-start' ? [arrow(top, -1)] : [cap(top)]),
  ]
}

const actShapes = (act: ActLine): Shape[] => {
  const { mark, text, textX, align } = act
  return [
    ...reachShapes(act, strokeOf(act)),
    ...whiskerShapes(mark),
    ...markShapes({ ...mark, dateShape: 'day' }),
    {
      kind: 'text',
      x: textX,
      y: mark.y - 11,
      text,
      fill: mark.light === 'dimmed' ? 'ink-soft' : 'ink',
      sizePx: ACT_TEXT_PX,
      isBold: mark.isSelected,
      align,
      hasHalo: true,
    },
  ]
}

const crowdShapes = ({
  fromX,
  topPx,
  heightPx,
  barPx,
  byFamily,
  count,
  isStrip,
  light,
}: Cluster): Shape[] => {
  let x = fromX
  const parts = FAMILIES.flatMap((family, id): Shape[] => {
    const widthPx = (barPx * (byFamily[id] ?? 0)) / count
    const own: Shape = {
      kind: 'rect',
      x,
      y: topPx + heightPx - CROWD_BAR_PX - 2,
      widthPx: Math.max(widthPx - 1, 1),
      heightPx: CROWD_BAR_PX,
      fill: toneOf({ family, light }),
    }
    x += widthPx
    return widthPx === 0 ? [] : [own]
  })
  if (isStrip) return parts
  return [
    ...parts,
    {
      kind: 'text',
      x: fromX,
      y: topPx + heightPx - CROWD_BAR_PX - 6,
      text: countText(count),
      fill: light === 'dimmed' ? 'ink-soft' : 'ink',
      sizePx: 11,
      isBold: true,
      hasHalo: true,
    },
  ]
}

/** The lines of the lanes, and every act and crowd on them, from the back to the front. */
export const sequenceShapes = ({
  columns,
  acts,
  crowds,
  chain,
  silences,
  heightPx,
  viewport: { widthPx },
}: SequenceScene): Shape[] => [
  ...columns.map(({ middleX, role }) =>
    line(middleX, 0, middleX, heightPx, { tone: role === 'party' ? 'line-strong' : 'line', widthPx: 1 }),
  ),
  ...silences.map(({ topPx, heightPx: own }) =>
    line(0, topPx + own / 2, widthPx, topPx + own / 2, { tone: 'line-strong', widthPx: 1, dashPx: [2, 5] }),
  ),
  ...chain.slice(1).map(({ x, y }, at) => {
    const before = chain[at] ?? { x, y }
    return line(before.x, before.y, x, y, { tone: 'selection', widthPx: 1.25, dashPx: [3, 3] })
  }),
  ...crowds.flatMap(crowdShapes),
  ...acts.flatMap(actShapes),
]
