import { fc } from '../../support/fast-check.ts'
import { describe, expect, it } from 'vitest'
import { LANE_LAYOUT_IDS } from '../../../src/scene/lanes/layout.ts'
import { buildScene, clusterSlots } from '../../../src/scene/timeline/build-scene.ts'
import { binDays, MIN_MARK_GAP_PX } from '../../../src/scene/timeline/clusters.ts'
import type { Focus } from '../../../src/scene/timeline/scene.ts'
import { NO_ARRANGEMENT } from '../../../src/scene/lanes/arrange.ts'
import { arrangePlan, hiddenOf } from '../../../src/scene/timeline/plan.ts'
import { zoomDays } from '../../../src/scene/timeline/viewport.ts'
import { arbitraryEvents } from '../arbitrary-events.ts'
import { dated, sampleEvent } from '../sample-file.ts'
import { planOf } from './plan-of.ts'

/** The chosen event, without a thread. */
const focusOn = (selectedSlot: number): Focus => ({ selectedSlot, chain: [] })

const layout = fc.constantFrom(...LANE_LAYOUT_IDS)
const widthPx = fc.integer({ min: 30, max: 20_000 })

describe('clusters', () => {
  it('and single marks add up to the dated events in the filter, at every zoom', () => {
    fc.assert(
      fc.property(
        arbitraryEvents,
        layout,
        widthPx,
        fc.nat(),
        fc.boolean(),
        (events, id, width, pick, isNarrowed) => {
          const plan = planOf(events, id, isNarrowed ? { status: ['occurred', 'planned'] } : {})
          const scene = buildScene(
            plan,
            { ...plan.whole, widthPx: width },
            { focus: focusOn(pick % events.length) },
          )
          const inClusters = scene.clusters.reduce((sum, { count }) => sum + count, 0)
          expect(scene.marks.length + inClusters).toBe(plan.result.count - plan.undated.length)
          for (const { byFamily, count } of scene.clusters) {
            expect(byFamily.reduce((sum, part) => sum + part, 0)).toBe(count)
          }
        },
      ),
    )
  })

  it('add up as well with a thread drawn apart and lanes collapsed, and hide no more than the hidden lanes', () => {
    fc.assert(
      fc.property(
        arbitraryEvents,
        layout,
        widthPx,
        fc.array(fc.nat(), { maxLength: 6 }),
        (events, id, width, picks) => {
          const bare = planOf(events, id)
          const ids = bare.assignment.lanes.map((lane) => lane.id)
          const [collapsed, hidden] = [ids.filter((_id, at) => at % 2 === 0), ids.slice(1, 2)]
          const plan = arrangePlan(bare, { ...NO_ARRANGEMENT, collapsed, hidden })
          const chain = [...new Set(picks.map((pick) => pick % events.length))]
          const focus = { selectedSlot: chain[0] ?? -1, chain }
          const scene = buildScene(plan, { ...plan.whole, widthPx: width }, { focus })
          const members = scene.clusters.flatMap((cluster) => clusterSlots(plan, cluster, focus))
          const all = [...members, ...scene.marks.map(({ slot }) => slot)]
          expect(new Set(all).size).toBe(all.length)
          expect(all.length + hiddenOf(plan).events).toBe(plan.result.count - plan.undated.length)
          expect(scene.clusters.reduce((sum, { count }) => sum + count, 0)).toBe(members.length)
        },
      ),
    )
  })

  it('list their members, each event in one place only', () => {
    fc.assert(
      fc.property(arbitraryEvents, layout, widthPx, fc.nat(), (events, id, width, pick) => {
        const plan = planOf(events, id)
        const selected = pick % events.length
        const scene = buildScene(plan, { ...plan.whole, widthPx: width }, { focus: focusOn(selected) })
        const members = scene.clusters.map((cluster) => clusterSlots(plan, cluster, focusOn(selected)))
        expect(members.map(({ length }) => length)).toEqual(scene.clusters.map(({ count }) => count))
        const all = [...members.flat(), ...scene.marks.map(({ slot }) => slot)]
        expect(new Set(all).size).toBe(all.length)
      }),
    )
  })

  it('never swallow the selected event', () => {
    fc.assert(
      fc.property(arbitraryEvents, layout, widthPx, fc.nat(), (events, id, width, pick) => {
        const plan = planOf(events, id)
        const selected = pick % events.length
        const scene = buildScene(plan, { ...plan.whole, widthPx: width }, { focus: focusOn(selected) })
        expect(scene.marks.some(({ slot }) => slot === selected)).toBe(!plan.undated.includes(selected))
      }),
    )
  })

  it('leave no two marks of a row closer than can be told apart', () => {
    fc.assert(
      fc.property(arbitraryEvents, layout, widthPx, (events, id, width) => {
        const plan = planOf(events, id)
        const { marks } = buildScene(plan, { ...plan.whole, widthPx: width })
        for (const one of marks) {
          for (const other of marks) {
            if (one.slot >= other.slot || one.lane !== other.lane || one.y !== other.y) continue
            expect(Math.abs(one.x - other.x)).toBeGreaterThan(MIN_MARK_GAP_PX - 1e-6)
          }
        }
      }),
    )
  })

  it('fall apart into single marks when zoomed in', () => {
    // Twelve days running, in a lane of eight rows.
    const events = Array.from({ length: 12 }, (_none, at) =>
      sampleEvent({ id: `event-${at}`, date: dated(`2024-02-${String(at + 1).padStart(2, '0')}`) }),
    )
    const plan = planOf([...events, sampleEvent({ id: 'later', date: dated('2024-09-01') })])
    expect(buildScene(plan, { ...plan.whole, widthPx: 100 }).clusters).not.toEqual([])
    const close = zoomDays(plan.whole, 20, plan.corpus.columns.anchorDay[4] ?? 0, plan.whole)
    expect(buildScene(plan, { ...close, widthPx: 1000 }).clusters).toEqual([])
  })

  it('stack events of one day instead of hiding them', () => {
    const plan = planOf(Array.from({ length: 5 }, (_none, at) => sampleEvent({ id: `event-${at}` })))
    const { marks } = buildScene(plan, { ...plan.whole, widthPx: 1000 })
    expect(new Set(marks.map(({ y }) => y)).size).toBe(5)
  })

  it('keep marks in their rows at every zoom', () => {
    fc.assert(
      fc.property(arbitraryEvents, layout, (events, id) => {
        const plan = planOf(events, id)
        const rowsAt = (width: number): Map<string, number> =>
          new Map(
            buildScene(plan, { ...plan.whole, widthPx: width }).marks.map(({ eventId, y }) => [eventId, y]),
          )
        const [far, near] = [rowsAt(400), rowsAt(20_000)]
        for (const [eventId, y] of far) expect(near.get(eventId) ?? y).toBe(y)
      }),
    )
  })
})

describe('bins', () => {
  it('are powers of two in days, and never less than one', () => {
    expect([0.1, 1, 3, 10, 200].map(binDays)).toEqual([256, 32, 8, 2, 1])
  })
})
