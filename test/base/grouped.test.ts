import { describe, expect, it } from 'vitest'
import { grouped } from '../../src/base/grouped.ts'
import { fc } from '../support/fast-check.ts'

describe('grouped', () => {
  it('writes a whole number as the platform does in English', () => {
    fc.assert(
      fc.property(fc.nat(), (count) => {
        expect(grouped(count)).toBe(count.toLocaleString('en'))
      }),
    )
    expect([999, 1000, 10_000, 1_250_000].map(grouped)).toEqual(['999', '1,000', '10,000', '1,250,000'])
  })
})
