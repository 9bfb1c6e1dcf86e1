import { fc } from '../support/fast-check.ts'
import { describe, expect, it } from 'vitest'
import { dayOf } from '../../src/model/day.ts'
import { KINDS, STATUSES } from '../../src/model/event-kinds.ts'
import { AGREEMENTS, CERTAINTIES, NO_FILTERS } from '../../src/scene/filter/filters.ts'
import { LANE_LAYOUT_IDS } from '../../src/scene/lanes/layout.ts'
import { TABLE_COLUMNS, VIEWS, type ViewState } from '../../src/store/state.ts'
import { isStep, readAddress, START_VIEW, writeAddress } from '../../src/store/url-state.ts'

const word = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' })
const day = fc.integer({ min: dayOf(1900, 1, 1), max: dayOf(2100, 1, 1) })
const hour = day.chain((whole) => fc.integer({ min: 0, max: 23 }).map((hours) => whole + hours / 24))
const optional = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { nil: undefined })

/** A lane's id may be empty: acts that name nobody. */
const laneId = fc.oneof(
  fc.constant(''),
  word.filter((id) => id !== '~'),
)

const viewState: fc.Arbitrary<ViewState> = fc
  .record({
    corpusId: optional(word),
    filters: fc.record({
      party: fc.uniqueArray(word, { maxLength: 3 }),
      mediator: fc.uniqueArray(word, { maxLength: 3 }),
      kind: fc.uniqueArray(fc.constantFrom(...KINDS)),
      status: fc.uniqueArray(fc.constantFrom(...STATUSES)),
      outlet: fc.uniqueArray(word, { maxLength: 3 }),
      certainty: fc.uniqueArray(fc.constantFrom(...CERTAINTIES)),
      sources: fc.uniqueArray(fc.constantFrom(...AGREEMENTS)),
      fromDay: optional(day),
      toDay: optional(day),
      query: fc.string({ maxLength: 20, unit: 'grapheme' }),
    }),
    view: fc.constantFrom(...VIEWS),
    layout: fc.constantFrom(...LANE_LAYOUT_IDS),
    visibleDays: optional(
      fc
        .tuple(hour, fc.integer({ min: 1, max: 900 }))
        .map(([startDay, days]) => ({ startDay, endDay: startDay + days })),
    ),
    selection: optional(fc.record({ eventId: word, mentionIndex: fc.integer({ min: 0, max: 99 }) })),
    isReaderOpen: fc.boolean(),
    lanes: fc.record({
      order: fc.uniqueArray(laneId, { maxLength: 4 }),
      pinned: fc.uniqueArray(laneId, { maxLength: 2 }),
      collapsed: fc.uniqueArray(laneId, { maxLength: 2 }),
      hidden: fc.uniqueArray(laneId, { maxLength: 2 }),
    }),
    comparedMention: optional(fc.integer({ min: 0, max: 99 })),
    isEmbedded: fc.boolean(),
    sort: fc.record({ column: fc.constantFrom(...TABLE_COLUMNS), isDescending: fc.boolean() }),
  })
  .map((view) => ({
    ...view,
    isReaderOpen: view.isReaderOpen && view.selection !== undefined,
    comparedMention: view.selection && view.comparedMention,
  }))

describe('the state in the address', () => {
  it('comes back as it was written, whatever is shown', () => {
    fc.assert(
      fc.property(viewState, (view) => {
        const back = readAddress(writeAddress(view))
        // Hours are fractions of a day: equal to well under a second.
        const { visibleDays, ...rest } = back
        const { visibleDays: wanted, ...restWanted } = view
        expect(rest).toEqual(restWanted)
        expect(visibleDays === undefined).toBe(wanted === undefined)
        expect(visibleDays?.startDay ?? 0).toBeCloseTo(wanted?.startDay ?? 0, 6)
        expect(visibleDays?.endDay ?? 0).toBeCloseTo(wanted?.endDay ?? 0, 6)
      }),
    )
  })

  it('is empty on a fresh start', () => {
    expect(writeAddress(START_VIEW)).toBe('')
    expect(readAddress('')).toEqual(START_VIEW)
  })

  it('reads like what is shown', () => {
    const filters = { ...NO_FILTERS, mediator: ['qatar'], fromDay: dayOf(2023, 12, 1) }
    const visibleDays = { startDay: dayOf(2023, 12, 1), endDay: dayOf(2024, 2, 1) + 0.25 }
    expect(writeAddress({ ...START_VIEW, filters, visibleDays, layout: 'by-actor' })).toBe(
      'mediator=qatar&from=2023-12-01&lanes=by-actor&days=2023-12-01_2024-02-01T06',
    )
  })

  it.each([
    ['an unknown kind', 'kind=quarrel'],
    ['a day that is none', 'from=2024-02-30'],
    ['visible days that end before they start', 'days=2024-02-02_2024-02-01'],
    ['an unknown view and layout', 'view=globe&lanes=by-moon'],
    ['a column that is none', 'sort=-colour'],
    ['a mention without an event', 'mention=3&reader=open'],
  ])('takes %s as not said', (_what, search) => {
    expect(readAddress(search)).toEqual(START_VIEW)
  })
})

describe('what "back" undoes', () => {
  const selected: ViewState = { ...START_VIEW, selection: { eventId: 'a', mentionIndex: 0 } }
  it('undoes a change of the corpus', () => {
    expect(isStep(START_VIEW, { ...START_VIEW, corpusId: 'own' })).toBe(true)
  })

  it('undoes a filter, a view, and an opened reader', () => {
    expect(isStep(START_VIEW, { ...START_VIEW, filters: { ...NO_FILTERS, kind: ['talks'] } })).toBe(true)
    expect(isStep(START_VIEW, { ...START_VIEW, view: 'table' })).toBe(true)
    expect(isStep(selected, { ...selected, isReaderOpen: true })).toBe(true)
  })

  it('does not undo each letter, arrow key or pan', () => {
    const typed = (query: string): ViewState => ({ ...START_VIEW, filters: { ...NO_FILTERS, query } })
    expect(isStep(typed('h'), typed('ho'))).toBe(false)
    expect(isStep(START_VIEW, selected)).toBe(false)
    expect(isStep(START_VIEW, { ...START_VIEW, visibleDays: { startDay: 1, endDay: 2 } })).toBe(false)
  })
})
