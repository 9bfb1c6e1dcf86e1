import type { JSX } from 'react'
import { strings } from '../strings.ts'
import { rememberTour, useTourSeen } from './tour-memory.ts'

/** Offers the tour on a first visit, in a place of its own: it covers nothing and takes no focus. */
export const TourInvitation = ({
  className = '',
  onStart,
}: {
  readonly className?: string
  readonly onStart: () => void
}): JSX.Element | null =>
  useTourSeen() ? null : (
    <section className={`tour-invitation ${className}`} aria-label={strings.tour.title}>
      <p>{strings.tour.invitation}</p>
      <div className="tour-buttons">
        <button type="button" className="button button-strong" onClick={onStart}>
          {strings.tour.start}
        </button>
        <button type="button" className="button button-plain" onClick={rememberTour}>
          {strings.tour.notNow}
        </button>
      </div>
    </section>
  )
