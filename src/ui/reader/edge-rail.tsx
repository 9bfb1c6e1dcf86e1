import { useEffect, useState, type JSX, type RefObject } from 'react'
import type { EventSentence } from '../../scene/reader/sentences.ts'

/** Where something stands in a scrolled box, as parts of its whole height. */
interface Place {
  readonly top: number
  readonly height: number
}

/** Where the article's sentences and the part in sight really stand. */
interface RailPlaces {
  readonly sentences: ReadonlyMap<string, Place>
  readonly sight: Place
}

const NOWHERE: RailPlaces = { sentences: new Map(), sight: { top: 0, height: 1 } }

const findPlaces = (box: HTMLElement): RailPlaces => {
  const whole = Math.max(box.scrollHeight, 1)
  const edge = box.getBoundingClientRect().top - box.scrollTop
  const sentences = new Map<string, Place>()
  for (const element of box.querySelectorAll<HTMLElement>('[data-sentences]')) {
    const { top, bottom } = element.getBoundingClientRect()
    for (const id of element.dataset['sentences']?.split(' ') ?? []) {
      // A sentence in pieces, as where another is nested in it, reaches from its first to its last.
      const first = sentences.get(id)?.top ?? (top - edge) / whole
      sentences.set(id, { top: first, height: (bottom - edge) / whole - first })
    }
  }
  return { sentences, sight: { top: box.scrollTop / whole, height: box.clientHeight / whole } }
}

const useRailPlaces = (
  box: RefObject<HTMLElement | null>,
  sentences: readonly EventSentence[],
): RailPlaces => {
  const [places, setPlaces] = useState(NOWHERE)
  useEffect(() => {
    const element = box.current
    if (!element) return
    const measure = (): void => setPlaces(findPlaces(element))
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    for (const child of element.children) observer.observe(child)
    element.addEventListener('scroll', measure, { passive: true })
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', measure)
    }
  }, [box, sentences])
  return places
}

const percent = (part: number): string => `${Math.round(part * 10_000) / 100}%`

/**
 * Where in the article its event sentences stand, as ticks along the edge, and which part of it is in sight. For
 * the pointer only: the sentences themselves are what the keyboard and a screen reader reach.
 */
export const EdgeRail = ({
  box,
  sentences,
  chosenId,
  onChoose,
}: {
  /** What scrolls. */
  readonly box: RefObject<HTMLElement | null>
  readonly sentences: readonly EventSentence[]
  readonly chosenId: string | undefined
  readonly onChoose: (sentence: EventSentence) => void
}): JSX.Element => {
  const { sentences: places, sight } = useRailPlaces(box, sentences)
  return (
    <div className="edge-rail" aria-hidden="true">
      <span className="edge-sight" style={{ top: percent(sight.top), height: percent(sight.height) }} />
      {sentences.map((sentence) => {
        const place = places.get(sentence.id)
        return (
          place && (
            <span
              key={sentence.id}
              className="edge-tick"
              data-chosen={sentence.id === chosenId}
              title={sentence.tellings[0]?.event.title}
              style={{
                top: percent(place.top),
                height: percent(place.height),
                background: `var(--family-${sentence.families[0] ?? 'words'})`,
              }}
              onClick={() => onChoose(sentence)}
            />
          )
        )
      })}
    </div>
  )
}
