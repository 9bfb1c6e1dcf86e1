import { describe, expect, it } from 'vitest'
import { isoDay } from '../../../src/model/day.ts'
import { readDays } from '../../../src/ui/palette/read-days.ts'

const days = (text: string): string | undefined => {
  const read = readDays(text)
  return read && `${isoDay(read.fromDay)} ${isoDay(read.toDay)}`
}

describe('a time that is typed', () => {
  it.each([
    ['2024', '2024-01-01 2024-12-31'],
    ['2024-02', '2024-02-01 2024-02-29'],
    ['2024-02-14', '2024-02-14 2024-02-14'],
    ['feb 2024', '2024-02-01 2024-02-29'],
    ['Sept. 2024', '2024-09-01 2024-09-30'],
    ['14 February 2024', '2024-02-14 2024-02-14'],
    ['February 14, 2024', '2024-02-14 2024-02-14'],
    ['Dec 2023 to Feb 2024', '2023-12-01 2024-02-29'],
    ['2023 – 2024-02', '2023-01-01 2024-02-29'],
  ])('%s', (text, read) => expect(days(text)).toBe(read))

  it.each(['qatar', '30 Feb 2024', 'ma 2024', 'Feb 2024 to Dec 2023', '14', 'talks in 2024', ''])(
    'is none: %s',
    (text) => expect(days(text)).toBeUndefined(),
  )
})
