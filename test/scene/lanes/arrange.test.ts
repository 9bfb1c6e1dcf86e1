import { describe, expect, it } from 'vitest'
import { arrangeLanes, movedLane, NO_ARRANGEMENT } from '../../../src/scene/lanes/arrange.ts'

const lanes = ['a', 'b', 'c', 'd'].map((id) => ({ id, label: id.toUpperCase() }))
const idsOf = (arrangement: Partial<typeof NO_ARRANGEMENT>): string =>
  arrangeLanes(lanes, { ...NO_ARRANGEMENT, ...arrangement })
    .map(({ id }) => id)
    .join('')

describe('the arrangement of lanes', () => {
  it('leaves them as they are laid out until something is wished', () => {
    expect(idsOf({})).toBe('abcd')
  })

  it('puts the pinned first, then those in the wished order, then the others', () => {
    expect(idsOf({ order: ['d', 'b'] })).toBe('dbac')
    expect(idsOf({ order: ['d', 'b'], pinned: ['c'] })).toBe('cdba')
  })

  it('leaves out the hidden, and passes over what names no lane', () => {
    expect(idsOf({ hidden: ['b', 'nobody'], order: ['elsewhere'] })).toBe('acd')
  })

  it('keeps each lane its place in the assignment, whatever the order', () => {
    const shown = arrangeLanes(lanes, { ...NO_ARRANGEMENT, order: ['d'], collapsed: ['a'] })
    expect(shown.map(({ at }) => at)).toEqual([3, 0, 1, 2])
    expect(shown.filter(({ isCollapsed }) => isCollapsed).map(({ id }) => id)).toEqual(['a'])
  })

  it('moves a lane by one, not past an end nor past a pinned one', () => {
    const shown = arrangeLanes(lanes, { ...NO_ARRANGEMENT, pinned: ['a'] })
    expect(movedLane(shown, 'b', 1).join('')).toBe('acbd')
    expect(movedLane(shown, 'b', -1).join('')).toBe('abcd')
    expect(movedLane(shown, 'd', 1).join('')).toBe('abcd')
  })
})
