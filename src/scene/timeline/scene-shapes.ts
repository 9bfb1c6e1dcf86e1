import { FAMILIES } from '../../model/event-kinds.ts'
import { dateShapes, glyphShape, line, markShapes, toneOf } from './mark-shapes.ts'
import { LEFT_OUT_OPACITY } from './overview-shapes.ts'
import { LABEL_PX } from './place-labels.ts'
import type { Cluster, Mark, Scene } from './scene.ts'
import type { Shape } from './shapes.ts'
import { stemShapes, touchShape } from './stem-shapes.ts'

const GHOST_OPACITY = 0.22

/** @example countText(1250) // '1.3k' */
export const countText = (count: number): string =>
  count < 1000
    ? String(count)
    : count < 1_000_000
      ? `${(count / 1000).toFixed(count < 10_000 ? 1 : 0)}k`
      : `${(count / 1_000_000).toFixed(1)}M`

const clusterShapes = ({
  fromX,
  toX,
  topPx,
  heightPx,
  barPx,
  byFamily,
  count,
  isStrip,
  light,
}: Cluster): Shape[] => {
  const foot = topPx + heightPx - 5
  let y = foot
  const parts = FAMILIES.flatMap((family, id): Shape[] => {
    const partPx = (barPx * (byFamily[id] ?? 0)) / count
    y -= partPx
    return partPx === 0
      ? []
      : [
          {
            kind: 'rect',
            x: fromX,
            y,
            widthPx: toX - fromX,
            heightPx: Math.max(partPx - 1, 1),
            fill: toneOf({ family, light }),
          },
        ]
  })
  if (isStrip) return parts
  return [
    ...parts,
    {
      kind: 'text',
      x: (fromX + toX) / 2,
      y: foot - barPx - 4,
      text: countText(count),
      fill: light === 'dimmed' ? 'ink-soft' : 'ink',
      sizePx: 11,
      isBold: light !== 'dimmed',
      align: 'middle',
    },
  ]
}

/** Hatching over the days that the date filter leaves out, and a line at its edge. */
const leftOutShapes = ({ leftOut, heightPx, viewport }: Scene): Shape[] =>
  leftOut.flatMap(({ fromX, toX }) => [
    {
      kind: 'rect',
      x: fromX,
      y: 0,
      widthPx: toX - fromX,
      heightPx,
      fill: 'line',
      opacity: LEFT_OUT_OPACITY,
    } satisfies Shape,
    ...[fromX, toX]
      .filter((x) => x > 0 && x < viewport.widthPx)
      .map((x) => line(x, 0, x, heightPx, { tone: 'accent', widthPx: 1, dashPx: [4, 3] })),
  ])

const chainShapes = ({ chain }: Scene): Shape[] =>
  chain.slice(1).map(({ x, y }, at) => {
    const before = chain[at] ?? { x, y }
    return line(before.x, before.y, x, y, { tone: 'selection', widthPx: 2 })
  })

/** Dots of crowds, but for those that the lane's own bar would cover in part: its count says what it holds. */
const touchShapes = ({ touches, clusters }: Scene): Shape[] => {
  const bars = new Map<number, Cluster[]>()
  for (const cluster of clusters) bars.set(cluster.lane, [...(bars.get(cluster.lane) ?? []), cluster])
  return touches
    .filter(({ lane, x, radiusPx }) =>
      (bars.get(lane) ?? []).every(({ fromX, toX }) => x + radiusPx < fromX || x - radiusPx > toX),
    )
    .map(touchShape)
}

const rank = ({ isSelected, light }: Mark): number => (isSelected ? 2 : light === 'lit' ? 1 : 0)

/** The lanes and everything on them, from the back to the front. */
export const sceneShapes = (scene: Scene): Shape[] => {
  const { widthPx } = scene.viewport
  const upright = (x: number, stroke: number): Shape =>
    line(x, 0, x, scene.heightPx, { tone: 'line', widthPx: stroke })
  const grid = [
    ...scene.axis.ticks.filter(({ isMajor }) => !isMajor).map(({ x }) => upright(x, 0.75)),
    ...scene.axis.spans.filter(({ fromX }) => fromX > 0).map(({ fromX }) => upright(fromX, 2)),
  ]
  const rules = scene.lanes.map(({ topPx, heightPx, isPinned }, at) =>
    line(0, topPx + heightPx - 0.5, widthPx, topPx + heightPx - 0.5, {
      tone: isPinned && scene.lanes[at + 1]?.isPinned === false ? 'line-strong' : 'line',
      widthPx: 1,
    }),
  )
  const ofRank = (wanted: number): readonly Mark[] => scene.marks.filter((mark) => rank(mark) === wanted)
  const [others, lit, chosen] = [ofRank(0), ofRank(1), ofRank(2)]
  return [
    ...leftOutShapes(scene),
    ...grid,
    ...rules,
    ...scene.ghosts.map((mark) => glyphShape(mark, mark.x, mark.y, GHOST_OPACITY)),
    ...scene.stems.filter(({ light }) => light !== 'lit').flatMap(stemShapes),
    ...touchShapes(scene),
    ...others.flatMap(dateShapes),
    ...scene.clusters.flatMap(clusterShapes),
    ...others.flatMap(markShapes),
    ...scene.labels.map(({ side, x, y, text }): Shape => ({
      kind: 'text',
      x,
      y,
      text,
      fill: 'ink-soft',
      sizePx: LABEL_PX,
      hasHalo: true,
      ...(side === 'left' ? { align: 'end' } : {}),
    })),
    ...scene.stems.filter(({ light }) => light === 'lit').flatMap(stemShapes),
    ...chainShapes(scene),
    ...[...lit, ...chosen].flatMap(dateShapes),
    ...lit.flatMap(markShapes),
    ...chosen.flatMap(markShapes),
  ]
}
