import { useContext, useEffect, useLayoutEffect, useRef, useState, type CSSProperties, type JSX } from 'react'
import { AppStoreContext, useAppActions } from '../app-state.ts'
import { rememberPlace, returnTo } from '../focus/return-focus.ts'
import { Icon } from '../marks/icon.tsx'
import { lateStrings } from '../late-strings.ts'
import { rememberTour } from './tour-memory.ts'
import { TOUR_STEPS } from './tour-steps.ts'
import { useTargetBox, type TargetBox } from './use-target-box.ts'
import './tour.css'

const CARD_PX = 340
const GAP_PX = 14

/** Beside what it speaks of where there is room; else at its inner edge, and never off the screen. */
const cardPlace = (box: TargetBox | undefined): CSSProperties => {
  if (!box || window.innerWidth < 768) return {}
  const fitsRight = box.left + box.width + GAP_PX + CARD_PX < window.innerWidth
  const fitsLeft = box.left - GAP_PX - CARD_PX > 0
  const isLow = box.height < 120
  const left = isLow
    ? Math.min(Math.max(box.left, GAP_PX), window.innerWidth - CARD_PX - GAP_PX)
    : fitsRight
      ? box.left + box.width + GAP_PX
      : fitsLeft
        ? box.left - GAP_PX - CARD_PX
        : box.left + box.width - CARD_PX - GAP_PX
  const top = isLow ? box.top + box.height + GAP_PX : box.top + GAP_PX
  return { left, top: Math.min(Math.max(top, GAP_PX), window.innerHeight - 260) }
}

/** A walk over the screen; it can be left at any step, and the keyboard can take it. */
export const Tour = ({ onClose }: { readonly onClose: () => void }): JSX.Element => {
  const store = useContext(AppStoreContext)
  const actions = useAppActions()
  const [at, setAt] = useState(0)
  const step = TOUR_STEPS[at] ?? TOUR_STEPS[0]
  const box = useTargetBox(step?.targets ?? [])
  const card = useRef<HTMLElement>(null)
  const words = lateStrings.tourSteps

  useEffect(() => {
    const state = store?.getState()
    if (state) step?.prepare(state, actions)
  }, [step, store, actions])

  useLayoutEffect(() => {
    const place = rememberPlace()
    card.current?.focus()
    return () => returnTo(place)
  }, [])

  const leave = (): void => {
    rememberTour()
    onClose()
  }
  const go = (to: number): void => {
    setAt(to)
    card.current?.focus()
  }
  const isLast = at === TOUR_STEPS.length - 1
  const text = words.steps[step?.id ?? 'timeline']
  return (
    <div className="tour">
      {box && <div className="tour-frame" style={{ ...box }} />}
      <section
        className="tour-card"
        role="dialog"
        aria-labelledby="tour-title"
        aria-describedby="tour-text"
        tabIndex={-1}
        ref={card}
        style={cardPlace(box)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          event.preventDefault()
          event.nativeEvent.stopImmediatePropagation()
          leave()
        }}
      >
        <div className="tour-head">
          <p className="eyebrow">{words.stepOf(at + 1, TOUR_STEPS.length)}</p>
          <button
            type="button"
            className="button button-plain button-icon"
            aria-label={words.leave}
            onClick={leave}
          >
            <Icon name="close" />
          </button>
        </div>
        <h2 id="tour-title">{text.title}</h2>
        <p id="tour-text">{text.text}</p>
        <div className="tour-buttons">
          {at > 0 && (
            <button type="button" className="button" onClick={() => go(at - 1)}>
              {words.back}
            </button>
          )}
          <button type="button" className="button button-strong" onClick={isLast ? leave : () => go(at + 1)}>
            {isLast ? words.finish : words.next}
          </button>
        </div>
      </section>
    </div>
  )
}
