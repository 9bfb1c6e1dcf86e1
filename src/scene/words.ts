import type { CivilDay } from '../model/day.ts'
import type { EventKind, Status } from '../model/event-kinds.ts'
import type { Agreement, Certainty, FacetId } from './filter/filters.ts'

/** The words that lanes, axis, filter and exports are written with: the part of a language that the scene needs. */
export interface SceneWords {
  readonly kinds: Readonly<
    Record<
      EventKind,
      {
        readonly label: string
        /** Amid a sentence: "via Qatar · rejections". */
        readonly plural: string
      }
    >
  >
  readonly facets: Readonly<Record<FacetId, string>>
  readonly statuses: Readonly<Record<Status, string>>
  readonly certainties: Readonly<Record<Certainty, string>>
  readonly agreements: Readonly<Record<Agreement, string>>
  /** Lane of acts that name nobody. */
  readonly nobody: string
  /** Lane of the exchange where parties meet with nobody between them. */
  readonly faceToFace: string
  /** A date that is only about right. */
  readonly about: (days: string) => string
  /** Between two acts of the exchange: days on which nothing is told. */
  readonly silence: (days: number) => string
  readonly calendar: CalendarWords
  readonly filter: FilterWords
  readonly picture: {
    readonly description: (filter: string) => string
    readonly undated: (count: number) => string
  }
}

/** How days are written. Months count from 1, weekdays from Sunday as 0. */
export interface CalendarWords {
  /** Short, as on an axis. */
  readonly monthName: (month: number) => string
  readonly longMonth: (year: number, month: number) => string
  readonly weekday: (weekday: number, date: number) => string
  readonly day: (year: number, month: number, date: number) => string
  readonly month: (year: number, month: number) => string
  readonly from: (day: string) => string
  readonly until: (day: string) => string
  readonly between: (first: string, last: string) => string
  /** From one day to another; what they share is said once. */
  readonly run: (first: CivilDay, last: CivilDay) => string
}

/** How the filter is put in words. */
export interface FilterWords {
  /** A number of events, of how many where a filter is in force. */
  readonly counted: (count: number, total: number, isFiltered: boolean) => string
  readonly or: (values: readonly string[]) => string
  /** What stands about the values of a facet: "via Qatar". */
  readonly part: Readonly<Record<FacetId, (values: string) => string>>
  readonly about: (query: string) => string
}
