import { describe, expect, it } from 'vitest'
import { goBetweens } from '../../src/scene/go-betweens.ts'

describe('goBetweens', () => {
  it('names each mediator who neither acts nor is acted upon', () => {
    expect(goBetweens({ initiators: ['north'], targets: ['south'], mediators: ['oman', 'norway'] })).toEqual([
      'oman',
      'norway',
    ])
  })

  it('does not tell that somebody acted through itself', () => {
    expect(goBetweens({ initiators: ['oman'], targets: ['north'], mediators: ['oman', 'norway'] })).toEqual([
      'norway',
    ])
    expect(goBetweens({ initiators: ['north'], targets: ['oman'], mediators: ['oman'] })).toEqual([])
  })
})
