import { useEffect, useState, type JSX } from 'react'
import type { IndexedCorpus } from '../../scene/filter/apply.ts'
import type { Scene } from '../../scene/timeline/scene.ts'
import { useHasPainted } from '../first-paint.tsx'
import { useAfterPaint } from '../use-after-paint.ts'
import { MarkButtons } from './mark-buttons.tsx'

/**
 * The buttons over the marks, made right after the picture is painted: hundreds of them would double what a filter
 * costs. While the view moves they stay as they were.
 */
export const LateMarkButtons = ({
  scene,
  isMoving,
  corpus,
  tabStopId,
  fromPx = 0,
  toPx = Infinity,
  onShown,
}: {
  readonly isMoving: boolean
  readonly scene: Scene
  readonly corpus: IndexedCorpus
  readonly tabStopId: string
  /** Only what stands between these heights of the picture. */
  readonly fromPx?: number
  readonly toPx?: number
  /** Called when the buttons are there. */
  readonly onShown: () => void
}): JSX.Element | undefined => {
  const [settled, setSettled] = useState({ scene, tabStopId })
  if (!isMoving && (settled.scene !== scene || settled.tabStopId !== tabStopId)) {
    setSettled({ scene, tabStopId })
  }
  const hasPainted = useHasPainted()
  const drawn = useAfterPaint(hasPainted ? settled : undefined)
  useEffect(() => {
    if (drawn) onShown()
  }, [drawn, onShown])
  return drawn && <MarkButtons {...drawn} corpus={corpus} fromPx={fromPx} toPx={toPx} />
}
