import { describe, expect, it } from 'vitest'
import { ENGLISH } from '../../../src/scene/english.ts'
import { daysInWords } from '../../../src/scene/filter/day-words.ts'
import { arrangePlan, hiddenOf } from '../../../src/scene/timeline/plan.ts'
import { buildSequence } from '../../../src/scene/sequence/build-sequence.ts'
import { clusterSlots } from '../../../src/scene/timeline/build-scene.ts'
import { hitAct } from '../../../src/scene/sequence/hit-act.ts'
import { dayAtRow, rowAtDay } from '../../../src/scene/sequence/day-at-row.ts'
import { NO_ARRANGEMENT } from '../../../src/scene/lanes/arrange.ts'
import { NO_FOCUS } from '../../../src/scene/timeline/scene.ts'
import { fc } from '../../support/fast-check.ts'
import { arbitraryEvents } from '../arbitrary-events.ts'
import { dated, sampleEvent, UNDATED } from '../sample-file.ts'
import { planOf } from '../timeline/plan-of.ts'

const between = (initiators: string[], targets: string[], mediators: string[] = []) => ({
  participants: { initiators, targets, mediators },
})
const offer = sampleEvent({
  id: 'offer',
  kind: 'proposal',
  title: 'Israel offers Hamas a pause',
  date: dated('2024-02-01'),
  ...between(['israel'], ['hamas'], ['qatar']),
})
const refusal = sampleEvent({
  id: 'refusal',
  kind: 'rejection',
  title: 'Hamas turns it down',
  date: dated('2024-02-01', '2024-02-01', '2024-02-01~'),
  ...between(['hamas'], ['israel']),
})
const shelling = sampleEvent({
  id: 'shelling',
  kind: 'strike',
  title: 'Hezbollah fires rockets',
  date: dated('2024-02-20'),
  ...between(['hezbollah'], []),
})
const conversation = planOf(
  [shelling, offer, refusal, sampleEvent({ id: 'when', date: UNDATED })],
  'exchange',
)
const scene = buildSequence(conversation, { ...conversation.whole, widthPx: 800 })
const xOf = (label: string): number => scene.columns.find((column) => column.label === label)?.middleX ?? -1

describe('the exchange as a sequence', () => {
  it('tells the acts down the page in order of time, those of a day as the file has them', () => {
    expect(scene.acts.map(({ mark }) => mark.eventId)).toEqual(['offer', 'refusal', 'shelling'])
    const heights = scene.acts.map(({ mark }) => mark.y)
    expect([...heights].sort((a, b) => a - b)).toEqual(heights)
  })

  it('sends an offer from who acts, through who carries it, to whom it is aimed at, and the refusal back', () => {
    const [first, second] = scene.acts
    expect(first?.mark.x).toBe(xOf('Israel'))
    expect(first?.reached).toEqual([
      { x: xOf('Qatar'), reach: 'through' },
      { x: xOf('Hamas'), reach: 'towards' },
    ])
    expect(second?.mark.x).toBe(xOf('Hamas'))
    expect(second?.reached).toEqual([{ x: xOf('Israel'), reach: 'towards' }])
  })

  it('begins a title where it is said, and lets it run the way the act goes', () => {
    expect(scene.acts[0]).toMatchObject({ text: 'Israel offers Hamas a pause', align: 'start' })
    expect(scene.acts[1]).toMatchObject({ text: 'Hamas turns it down', align: 'end' })
    expect(scene.acts[2]).toMatchObject({ reached: [] })
  })

  it('lets an act whose doer nobody names come from beside the lane that it is aimed at', () => {
    const raid = sampleEvent({ id: 'raid', kind: 'strike', ...between([], ['hamas']) })
    const plan = planOf([offer, raid], 'exchange')
    const { acts, columns } = buildSequence(plan, { ...plan.whole, widthPx: 800 })
    const hamas = columns.find(({ label }) => label === 'Hamas')?.middleX ?? -1
    const act = acts.find(({ mark }) => mark.eventId === 'raid')
    expect(act?.reached).toEqual([{ x: hamas, reach: 'towards' }])
    expect(act?.mark.x).not.toBe(hamas)
  })

  it('dates the rows, says which date is only about right, and how long nothing was told', () => {
    expect(scene.dates.map(({ text }) => text)).toEqual(['1 Feb 2024', 'about 1 Feb 2024', '20 Feb 2024'])
    expect(scene.silences.map(({ text }) => text)).toEqual(['19 days later'])
  })

  it('is hit anywhere along an act or its title, and nowhere else in its row', () => {
    const [first] = scene.acts
    const y = first?.mark.y ?? 0
    expect(hitAct(scene, (xOf('Israel') + xOf('Qatar')) / 2, y)).toMatchObject({ mark: { eventId: 'offer' } })
    expect(hitAct(scene, xOf('Israel') + 20, y - 12)).toMatchObject({ mark: { eventId: 'offer' } })
    expect(hitAct(scene, 795, y)).toBeUndefined()
  })

  it('knows the day of every row, and the row of every day', () => {
    for (const { topPx, day } of scene.rowDays) {
      expect(dayAtRow(scene, topPx + 1)).toBe(day)
      expect(rowAtDay(scene, day)).toBeLessThanOrEqual(topPx)
    }
  })

  it('loses no act, at whatever zoom: rows, crowds and hidden lanes add up, members are listed once', () => {
    fc.assert(
      fc.property(
        arbitraryEvents,
        fc.integer({ min: 1, max: 60 }),
        fc.array(fc.nat(), { maxLength: 4 }),
        fc.boolean(),
        (events, maxCells, picks, isArranged) => {
          const bare = planOf(events, 'exchange')
          const ids = bare.assignment.lanes.map((lane) => lane.id)
          const plan = isArranged
            ? arrangePlan(bare, { ...NO_ARRANGEMENT, collapsed: ids.slice(0, 2), hidden: ids.slice(2, 3) })
            : bare
          const chain = [...new Set(picks.map((pick) => pick % events.length))]
          const focus = { selectedSlot: chain[0] ?? -1, chain }
          const whole = buildSequence(plan, { ...plan.whole, widthPx: 600 }, focus, maxCells)
          const members = whole.crowds.flatMap((crowd) => clusterSlots(plan, crowd, focus))
          const all = [...members, ...whole.marks.map(({ slot }) => slot)]
          expect(new Set(all).size).toBe(all.length)
          expect(all.length + hiddenOf(plan).events).toBe(plan.result.count - plan.undated.length)
          for (const { count, byFamily } of whole.crowds) {
            expect(byFamily.reduce((sum, part) => sum + part, 0)).toBe(count)
            expect(Math.min(...byFamily)).toBeGreaterThanOrEqual(0)
          }
        },
      ),
    )
  })

  it('dates crowded rows by the days on which something is told, not by those that were counted together', () => {
    fc.assert(
      fc.property(arbitraryEvents, fc.integer({ min: 1, max: 20 }), (events, maxCells) => {
        const plan = planOf(events, 'exchange')
        const { crowds, dates } = buildSequence(plan, { ...plan.whole, widthPx: 600 }, NO_FOCUS, maxCells)
        for (const { topPx } of crowds) {
          const row = crowds.filter((crowd) => crowd.topPx === topPx)
          const days = row.flatMap((crowd) =>
            clusterSlots(plan, crowd, NO_FOCUS).map((slot) =>
              Math.floor((plan.corpus.columns.anchorDay[slot] ?? 0) + 0.5),
            ),
          )
          const words = daysInWords(Math.min(...days), Math.max(...days), ENGLISH.calendar)
          expect(dates.map(({ text }) => text)).toContain(words)
        }
      }),
    )
  })

  it('shows of some days exactly the acts of these days', () => {
    fc.assert(
      fc.property(
        arbitraryEvents,
        fc.nat(300),
        fc.nat(60),
        fc.integer({ min: 1, max: 60 }),
        (events, skip, long, maxCells) => {
          const plan = planOf(events, 'exchange')
          const startDay = plan.whole.startDay + skip
          const days = { startDay, endDay: startDay + 1 + long }
          const part = buildSequence(plan, { ...days, widthPx: 600 }, NO_FOCUS, maxCells)
          const { anchorDay } = plan.corpus.columns
          const wanted = Array.from(anchorDay).filter(
            (day) => day + 0.5 >= Math.floor(days.startDay) && day + 0.5 < Math.ceil(days.endDay),
          )
          const shown = part.crowds.reduce((sum, { count }) => sum + count, part.marks.length)
          expect(shown).toBe(wanted.length)
        },
      ),
    )
  })

  it('gives every lane a column of its own, wide enough for the longest word of its name', () => {
    const narrow = buildSequence(conversation, { ...conversation.whole, widthPx: 100 })
    narrow.columns.slice(1).forEach(({ leftPx }, at) => {
      const before = narrow.columns[at]
      expect(leftPx).toBe((before?.leftPx ?? 0) + (before?.widthPx ?? 0))
    })
    const widthOf = (label: string): number =>
      narrow.columns.find((column) => column.label === label)?.widthPx ?? 0
    expect(widthOf('Hezbollah')).toBeGreaterThan(widthOf('Hamas'))
    expect(narrow.viewport.widthPx).toBeGreaterThan(100)
  })
})
