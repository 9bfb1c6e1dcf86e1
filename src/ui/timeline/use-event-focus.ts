import { useCallback, useEffect, useEffectEvent, useRef, type KeyboardEvent, type RefObject } from 'react'
import type { FilteredPlan } from '../../scene/timeline/plan.ts'
import type { Focus, Mark, Scene } from '../../scene/timeline/scene.ts'
import { stepEvent } from '../../scene/timeline/step.ts'
import { fitDays, revealDay, zoomDays, type Days } from '../../scene/timeline/viewport.ts'
import { eventSlot } from '../../store/selectors.ts'
import { useAppActions, useAppState } from '../app-state.ts'
import { MOVE_KEYS, ZOOM_KEYS } from './move-keys.ts'
import type { ReportDays } from './use-gestures.ts'

/** What the focus moves about in. */
export interface FocusSetting {
  readonly rootRef: RefObject<HTMLElement | null>
  readonly plan: FilteredPlan
  readonly scene: Scene
  readonly focus: Focus
  readonly days: Days
  readonly report: ReportDays
  /** Where a key takes the focus: within its lane and to those beside it, unless said otherwise. */
  readonly step?: typeof stepEvent
}

export interface EventFocus {
  /** Event or cluster that the Tab key stops at. */
  readonly tabStopId: string
  /** The same where it is in the tray of events without a date, which is left alone while the stop is elsewhere. */
  readonly trayStopId: string | undefined
  /** Zooms by a factor about the chosen event, if it is in sight; 0 fits everything. */
  readonly zoomBy: (factor: number) => void
  /** Shows the days of the chosen event and its thread. */
  readonly fitSelection: () => void
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
  /** Gives the focus to the event that it is on its way to, once that has a button. */
  readonly onButtonsShown: () => void
}

/** What the Tab key stops at, and whether that is in the tray of events without a date. */
interface TabStop {
  readonly id: string
  readonly isInTray: boolean
}

/** The chosen event where it is a button; else the first thing on screen; else the first in the tray. */
const findTabStop = (
  { marks, clusters, viewport }: Scene,
  plan: FilteredPlan,
  selectedSlot: number,
): TabStop => {
  const { columns } = plan.corpus
  const idOf = (slot: number | undefined): string => columns.events[slot ?? -1]?.id ?? ''
  const isSeen = ({ x }: Mark): boolean => x >= 0 && x <= viewport.widthPx
  if (selectedSlot >= 0) {
    const isInTray = plan.undated.includes(selectedSlot)
    const isMark = marks.some((mark) => mark.slot === selectedSlot && isSeen(mark))
    if (isMark || isInTray) return { id: idOf(selectedSlot), isInTray }
  }
  const first = marks.find(isSeen)?.eventId ?? clusters[0]?.id
  return { id: first ?? idOf(plan.undated[0]), isInTray: first === undefined }
}

const findButton = (root: HTMLElement | null, eventId: string): HTMLElement | undefined =>
  root?.querySelector<HTMLElement>(`[data-event-id="${CSS.escape(eventId)}"]`) ?? undefined

/** Moves the keyboard's focus among the events: one tab stop, arrows within, and always in sight. */
export const useEventFocus = ({
  rootRef,
  plan,
  scene,
  focus,
  days,
  report,
  step = stepEvent,
}: FocusSetting): EventFocus => {
  const { select } = useAppActions()
  const selectedId = useAppState((state) => state.selection?.eventId)
  const isReaderOpen = useAppState((state) => state.isReaderOpen)
  const { whole } = plan
  const { columns, file } = plan.corpus
  const slotOf = (eventId: string | undefined): number =>
    eventId === undefined ? -1 : (eventSlot(file, eventId) ?? -1)
  const positionOf = (slot: number): number => (columns.anchorDay[slot] ?? Number.NaN) + 0.5
  const selectedSlot = slotOf(selectedId)

  const focusEvent = (eventId: string): void => findButton(rootRef.current, eventId)?.focus()

  const zoomAbout = (factor: number, slot: number): void => {
    if (factor === 0) return report(whole, true)
    const position = positionOf(slot)
    const isShown = position > days.startDay && position < days.endDay
    report(zoomDays(days, factor, isShown ? position : (days.startDay + days.endDay) / 2, whole), true)
  }

  /** The event that a key went to, until its button is there and has the focus. */
  const awaited = useRef<string>(undefined)
  const goTo = (eventId: string): void => {
    awaited.current = eventId
    select(eventId)
    focusEvent(eventId)
  }

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const [move, zoomFactor] = [MOVE_KEYS[event.key], ZOOM_KEYS[event.key]]
    const target = event.target as HTMLElement
    const focusedId = target.dataset['eventId']
    const focusedSlot = slotOf(focusedId)
    if (zoomFactor !== undefined) {
      event.preventDefault()
      // Selected, the focused mark stays drawn on its own and in sight, so the focus is not lost.
      if (focusedId !== undefined) goTo(focusedId)
      zoomAbout(zoomFactor, focusedSlot < 0 ? selectedSlot : focusedSlot)
    }
    if (!move || target.closest('.zoom-buttons, .lane-labels, .lane-heads')) return
    event.preventDefault()
    const next = columns.events[step(plan, focusedSlot, move)]
    if (next) goTo(next.id)
  }

  // The chosen event comes into view, from wherever it was chosen.
  const follow = useEffectEvent(() => {
    const position = positionOf(selectedSlot)
    const shown = Number.isNaN(position) ? days : revealDay(days, position, whole)
    if (shown.startDay !== days.startDay) report(shown, true)
  })
  const isMounted = useRef(false)
  useEffect(() => {
    // On arrival the address has the say about what is in view.
    if (isMounted.current) follow()
    isMounted.current = true
  }, [selectedId])

  const onButtonsShown = useCallback((): void => {
    const button = awaited.current === undefined ? undefined : findButton(rootRef.current, awaited.current)
    if (!button) return
    button.focus()
    awaited.current = undefined
  }, [rootRef])
  useEffect(onButtonsShown)

  // A reader that closes under the focus leaves it nowhere: it returns to the same mark.
  const returnFocus = useEffectEvent(() => {
    if (selectedId !== undefined && document.activeElement === document.body) focusEvent(selectedId)
  })
  const wasOpen = useRef(isReaderOpen)
  useEffect(() => {
    if (wasOpen.current && !isReaderOpen) returnFocus()
    wasOpen.current = isReaderOpen
  }, [isReaderOpen])

  const tabStop = findTabStop(scene, plan, selectedSlot)
  return {
    tabStopId: tabStop.id,
    trayStopId: tabStop.isInTray ? tabStop.id : undefined,
    zoomBy: (factor) => zoomAbout(factor, selectedSlot),
    fitSelection: () => {
      const slots = [selectedSlot, ...focus.chain].filter((slot) => !Number.isNaN(columns.startDay[slot]))
      if (slots.length > 0) report(fitDays(slots, columns, whole), true)
    },
    onKeyDown,
    onButtonsShown,
  }
}
