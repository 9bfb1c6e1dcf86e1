import { DATE_ROWS } from './dates.ts'
import { DAY_ROWS } from './days.ts'
import { LENGTH_ROWS } from './lengths.ts'
import { PERIOD_ROWS } from './periods.ts'
import type { Row } from './row.ts'

export const ROWS: readonly Row[] = [...DAY_ROWS, ...DATE_ROWS, ...PERIOD_ROWS, ...LENGTH_ROWS]
