import type { DisputeName } from '../disputes.ts'

/** A story with known days: when it was published, whose dispute it tells, its text, and `verb = days` for its acts. */
export type DayRow = readonly [published: string, dispute: DisputeName, text: string, ...told: string[]]
