import { Suspense, type ComponentType, type JSX } from 'react'
import { selectFilterResult } from '../../store/selectors.ts'
import { useAppState } from '../app-state.ts'
import { EventsTable } from '../lazy-parts.ts'
import { NothingLeft } from '../load/nothing-left.tsx'
import { strings } from '../strings.ts'

const found = import.meta.glob<{ Timeline: ComponentType }>('../timeline/timeline.tsx', { eager: true })
const Timeline: ComponentType =
  found['../timeline/timeline.tsx']?.Timeline ?? (() => <p className="part-loading">{strings.loadingPart}</p>)

/** The middle of the screen: the picture or the table. */
export const EventsRegion = (): JSX.Element => {
  const view = useAppState((state) => state.view)
  const count = useAppState((state) => selectFilterResult(state)?.count ?? 0)
  return (
    <main id="events" className="events-region" tabIndex={-1} aria-labelledby="events-heading">
      <h2 id="events-heading" className="unseen">
        {strings.events}
      </h2>
      {count === 0 ? (
        <NothingLeft />
      ) : view === 'table' ? (
        <Suspense fallback={<p className="part-loading">{strings.loadingPart}</p>}>
          <EventsTable />
        </Suspense>
      ) : (
        <Timeline />
      )}
    </main>
  )
}
