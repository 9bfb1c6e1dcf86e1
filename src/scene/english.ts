import { grouped } from '../base/grouped.ts'
import type { SceneWords } from './words.ts'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']

const longName = (month: number): string => MONTHS[month - 1] ?? ''
const shortName = (month: number): string => longName(month).slice(0, 3)
const dayName = (year: number, month: number, date: number): string => `${date} ${shortName(month)} ${year}`
const number = grouped
const as = (values: string): string => values

/** The scene's words in English: part of the table `ui/language/en.ts`. */
export const ENGLISH: SceneWords = {
  kinds: {
    talks: { label: 'Talks', plural: 'talks' },
    proposal: { label: 'Proposal', plural: 'proposals' },
    rejection: { label: 'Rejection', plural: 'rejections' },
    acceptance: { label: 'Acceptance', plural: 'acceptances' },
    agreement: { label: 'Agreement', plural: 'agreements' },
    concession: { label: 'Concession', plural: 'concessions' },
    strike: { label: 'Strike', plural: 'strikes' },
    pressure: { label: 'Pressure', plural: 'pressure' },
  },
  facets: {
    party: 'Party',
    mediator: 'Mediator',
    kind: 'Kind',
    status: 'Status',
    outlet: 'Outlet',
    certainty: 'Certainty',
    sources: 'Sources',
  },
  statuses: { occurred: 'Occurred', planned: 'Planned', possible: 'Possible', denied: 'Denied' },
  agreements: { contested: 'Sources disagree', several: 'Several origins', single: 'One origin' },
  certainties: { high: 'High', medium: 'Medium', low: 'Low' },
  nobody: 'No one named',
  faceToFace: 'Face to face',
  about: (days) => `about ${days}`,
  silence: (days) => `${number(days)} days later`,
  calendar: {
    monthName: shortName,
    longMonth: (year, month) => `${longName(month)} ${year}`,
    weekday: (weekday, date) => `${WEEKDAYS[weekday] ?? ''} ${date}`,
    day: dayName,
    month: (year, month) => `${shortName(month)} ${year}`,
    from: (day) => `from ${day}`,
    until: (day) => `until ${day}`,
    between: (first, last) => `${first} to ${last}`,
    run: (first, last) =>
      [
        first.date,
        ...(first.year === last.year && first.month === last.month ? [] : [shortName(first.month)]),
        ...(first.year === last.year ? [] : [first.year]),
        '–',
        dayName(last.year, last.month, last.date),
      ].join(' '),
  },
  filter: {
    counted: (count, total, isFiltered) =>
      `${isFiltered ? `${number(count)} of ` : ''}${number(total)} ${total === 1 ? 'event' : 'events'}`,
    or: (values) =>
      values.length <= 2
        ? values.join(' or ')
        : `${values.slice(0, -1).join(', ')} or ${values[values.length - 1] ?? ''}`,
    part: {
      party: as,
      mediator: (values) => `via ${values}`,
      kind: as,
      status: (values) => values.toLowerCase(),
      outlet: (values) => `in ${values}`,
      certainty: (values) => `${values.toLowerCase()} certainty`,
      sources: (values) => values.toLowerCase(),
    },
    about: (query) => `about “${query}”`,
  },
  picture: {
    description: (filter) => `Timeline of ${filter}.`,
    undated: (count) => `No date (${number(count)})`,
  },
}
