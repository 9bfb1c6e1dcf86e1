import { grouped } from '../../base/grouped.ts'
import type { Day } from '../../model/day.ts'
import type { DisputeOver } from '../../model/columns/corroboration.ts'
import { ENGLISH } from '../../scene/english.ts'
import { daysInWords as runOfDays } from '../../scene/filter/day-words.ts'
import type { Days } from '../../scene/timeline/viewport.ts'

const daysInWords = (fromDay: Day | undefined, toDay: Day | undefined): string =>
  runOfDays(fromDay, toDay, ENGLISH.calendar)

const laneCount = (count: number): string => (count === 1 ? '1 event' : `${grouped(count)} events`)

/** The words of the timeline, in English. */
export const TIMELINE_WORDS = {
  lanes: 'Lanes',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  zoom: 'Zoom',
  fit: 'Fit',
  fitLabel: 'Fit the whole time',
  fitSelectionLabel: 'Fit the chosen event and its thread',
  laneMenu: (lane: string): string => `Arrange the lane ${lane}`,
  moveUp: 'Move up',
  moveDown: 'Move down',
  moveLeft: 'Move left',
  moveRight: 'Move right',
  pin: 'Pin to the top',
  pinLeft: 'Pin to the left',
  unpin: 'Unpin',
  pinned: 'Pinned',
  collapse: 'Collapse to a strip',
  expand: 'Open again',
  hide: 'Hide',
  resetLanes: 'All lanes as they were',
  hiddenLanes: (lanes: number, events: number): string =>
    `${lanes === 1 ? '1 lane' : `${lanes} lanes`} hidden (${laneCount(events)})`,
  showLanes: 'Show',
  overview: 'Overview: drag to choose the days shown',
  goToDay: 'Go to a day',
  nothingDated: 'No sentence dates any of these events. They wait below, under “No date”.',
  ribbon: 'Articles',
  dateFilter: 'Filter by date…',
  dateFilterTitle: 'Only events of these days',
  dateFilterSet: (fromDay: number | undefined, toDay: number | undefined): string =>
    `Only ${daysInWords(fromDay, toDay)}`,
  fromDay: 'First day',
  toDay: 'Last day',
  useShownDays: 'Use the days shown',
  clearDates: 'All days',
  marks: 'Events on the timeline',
  noDate: 'No date',
  noDateHint: 'Events whose date no sentence gives',
  keys:
    'Arrow keys left and right go to the previous and next event of a lane, up and down to the lane above and ' +
    'below, Page Up and Page Down a month back and on. Enter opens the reader. Plus, minus and zero zoom.',
  keysDown:
    'Arrow keys up and down go to the act before and after, left and right to the lane beside, Page Up and Page Down ' +
    'a month back and on. Enter opens the reader. Plus, minus and zero zoom.',
  showing: ({ startDay, endDay }: Days): string =>
    `Showing ${daysInWords(Math.floor(startDay), Math.ceil(endDay) - 1)}`,
  laneCount,
  members: (count: number, startDay: number, endDay: number): string =>
    `${laneCount(count)}, ${daysInWords(startDay, endDay - 1)}`,
  sentences: (count: number): string => (count === 1 ? '1 sentence' : `${count} sentences`),
  rest: (count: number): string => `and ${grouped(count)} more in the table`,
  origins: (count: number): string => `${count} independent origins`,
  contested: (over: string): string => `sources disagree on ${over}`,
  disputes: { what: 'whether it happened', when: 'when', who: 'who did it' } satisfies Record<
    DisputeOver,
    string
  >,
  roles: { party: 'Party', mediator: 'Mediator', other: 'Other' },
  /** For those who hear it: the arrows that the eye gets, in words. */
  heard: {
    towards: (whom: string): string => `towards ${whom}`,
    through: (whom: string): string => `through ${whom}`,
  },
}
