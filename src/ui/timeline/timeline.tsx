import { lazy, Suspense, type JSX } from 'react'
import { LANE_LAYOUTS } from '../../scene/lanes/layout.ts'
import { strings } from '../strings.ts'
import { TimelineLanes } from './timeline-lanes.tsx'
import { PHONE, useMedia } from '../use-media.ts'
import { usePlan } from './use-plan.ts'

const TimelineList = lazy(async () => ({ default: (await import('./timeline-list.tsx')).TimelineList }))
const TimelineExchange = lazy(async () => ({
  default: (await import('./timeline-exchange.tsx')).TimelineExchange,
}))

/** The timeline: lanes across a wide screen, time down the page on a phone. */
export const Timeline = (): JSX.Element => {
  const plan = usePlan()
  const isPhone = useMedia(PHONE)
  return (
    <section
      className="timeline"
      aria-label={strings.timeline}
      data-testid="timeline"
      data-event-count={plan?.result.count ?? 0}
      data-shape={isPhone ? 'list' : 'lanes'}
    >
      {plan &&
        (isPhone ? (
          <Suspense>
            <TimelineList plan={plan} />
          </Suspense>
        ) : LANE_LAYOUTS[plan.layout].runsDown ? (
          <Suspense>
            <TimelineExchange plan={plan} />
          </Suspense>
        ) : (
          <TimelineLanes plan={plan} />
        ))}
    </section>
  )
}
