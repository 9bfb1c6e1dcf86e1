import { Suspense, type JSX } from 'react'
import { selectFilterResult } from '../../store/selectors.ts'
import { useAppState } from '../app-state.ts'
import { EventsTable, NothingLeft } from '../lazy-parts.ts'
import { strings } from '../strings.ts'
import { useScreenCommands } from './screen-commands.ts'
import { Timeline } from '../timeline/timeline.tsx'
import { TourInvitation } from '../tour/tour-invitation.tsx'

/** The middle of the screen: the picture or the table. */
export const EventsRegion = (): JSX.Element => {
  const view = useAppState((state) => state.view)
  const count = useAppState((state) => selectFilterResult(state)?.count ?? 0)
  const isEmbedded = useAppState((state) => state.isEmbedded)
  const { startTour } = useScreenCommands()
  return (
    <main id="events" className="events-region" tabIndex={-1} aria-labelledby="events-heading">
      <h2 id="events-heading" className="unseen">
        {strings.events}
      </h2>
      {count === 0 ? (
        <Suspense>
          <NothingLeft />
        </Suspense>
      ) : view === 'table' ? (
        <Suspense fallback={<p className="part-loading">{strings.loadingPart}</p>}>
          <EventsTable />
        </Suspense>
      ) : (
        <Timeline />
      )}
      {!isEmbedded && <TourInvitation className="is-strip" onStart={startTour} />}
    </main>
  )
}
