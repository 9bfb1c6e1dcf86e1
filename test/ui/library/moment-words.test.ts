import { describe, expect, it } from 'vitest'
import { momentWords } from '../../../src/ui/library/moment-words.ts'

/** A moment of the user's own clock. */
const at = (day: number, hour: number, minute: number): number =>
  new Date(2031, 4, day, hour, minute).getTime()
const NOW = at(14, 15, 30)

describe('when something was', () => {
  it.each([
    [at(14, 14, 5), 'today, 14:05'],
    [at(13, 23, 50), 'yesterday, 23:50'],
    [at(12, 23, 50), '12 May 2031'],
    // Of another clock, ahead of this one.
    [at(15, 0, 10), '15 May 2031'],
  ])('%d is told as "%s"', (moment, words) => {
    expect(momentWords(moment, NOW)).toBe(words)
  })
})
