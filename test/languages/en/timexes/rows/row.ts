/** One line of news with its time expressions marked, and what each is, in order. */
export interface Row {
  /** ISO day of publication; empty where it is not known. */
  readonly published: string
  /** Time expressions in square brackets; `\\[` is a bracket. */
  readonly text: string
  /** For each: type and value as in TIMEX3, then the days where they say more: `DATE 2023-11 = 2023-11-01/2023-11-10`. */
  readonly told: readonly string[]
}

/** @example row('2024-02-14', 'Envoys met on [Tuesday].', 'DATE 2024-02-13') */
export const row = (published: string, text: string, ...told: string[]): Row => ({ published, text, told })
