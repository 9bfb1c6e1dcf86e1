import { fc } from '../support/fast-check.ts'
import { dayOf, isoDay } from '../../src/model/day.ts'
import { formatEdtf } from '../../src/model/edtf.ts'
import { KINDS, STATUSES } from '../../src/model/event-kinds.ts'
import type { NegotiationEvent } from '../../src/model/events-file.ts'
import { dated, sampleEvent, UNDATED } from './sample-file.ts'

const FIRST = dayOf(2023, 10, 1)
const ACTORS = ['israel', 'hamas', 'egypt', 'qatar', 'hezbollah'] as const

const date = fc
  .record({
    day: fc.integer({ min: 0, max: 400 }),
    length: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 40 })),
    isUndated: fc.integer({ min: 0, max: 9 }).map((roll) => roll === 0),
    isApproximate: fc.boolean(),
  })
  .map(({ day, length, isUndated, isApproximate }) => {
    if (isUndated) return UNDATED
    const [first, last] = [FIRST + day, FIRST + day + length]
    return dated(isoDay(first), isoDay(last), formatEdtf(first, last, isApproximate))
  })

const some = fc.subarray([...ACTORS], { maxLength: 2 })

/** Lists of events as a corpus may hold them: crowded days, long spans, no date, nobody named. */
export const arbitraryEvents: fc.Arbitrary<readonly NegotiationEvent[]> = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...KINDS),
      status: fc.constantFrom(...STATUSES),
      date,
      participants: fc.record({ initiators: some, targets: some, mediators: some }),
      confidence: fc.constantFrom(0.3, 0.6, 0.9),
    }),
    { minLength: 1, maxLength: 80 },
  )
  .map((events) => events.map((event, at) => sampleEvent({ id: `event-${at}`, ...event })))
