import { describe, expect, it } from 'vitest'
import { readDispute } from '../../../src/pipeline/ingest/read-dispute.ts'
import {
  addSide,
  changeSide,
  disputeOf,
  disputeYaml,
  foundSides,
  mergeSides,
  removeSide,
  sidesOf,
  splitSide,
  type Side,
} from '../../../src/store/library/dispute-edits.ts'
import { fc } from '../../support/fast-check.ts'
import { fakeEvents } from './fake-platform.ts'

const SIDES: readonly Side[] = [
  { id: 'norland', name: 'Norland', role: 'party', aliases: ['Norlanders', 'Ostby'] },
  { id: 'sudria', name: 'Sudria', role: 'party', aliases: [] },
  { id: 'westmark', name: 'Westmark', role: 'mediator', aliases: [] },
]
const idsOf = (sides: readonly Side[]): string[] => sides.map(({ id }) => id)

describe('the list of sides', () => {
  it('makes two sides one, whose names are all kept', () => {
    const merged = mergeSides(SIDES, 'norland', 'sudria')
    expect(idsOf(merged)).toEqual(['sudria', 'westmark'])
    expect(merged[0]?.aliases).toEqual(['Norland', 'Norlanders', 'Ostby'])
  })

  it('splits a side by names that the user takes out, beside the one they come from', () => {
    const split = splitSide(SIDES, 'norland', ['Ostby', 'Ostby council'])
    expect(idsOf(split)).toEqual(['norland', 'ostby', 'sudria', 'westmark'])
    expect(split[0]?.aliases).toEqual(['Norlanders'])
    expect(split[1]).toMatchObject({ role: 'party', aliases: ['Ostby council'] })
  })

  it('gives each side an id of its own that a dispute file takes, in any script', () => {
    const added = addSide(addSide(addSide(SIDES, 'Norland', 'other'), 'Łódź', 'other'), '和平', 'other')
    expect(idsOf(added).slice(3)).toEqual(['norland-2', 'odz', 'actor'])
  })

  it('drops names that are empty, twice there, or the side’s own', () => {
    const [side] = changeSide(SIDES, 'norland', { aliases: [' Ostby ', '', 'Ostby', 'Norland'] })
    expect(side?.aliases).toEqual(['Ostby'])
    expect(changeSide(SIDES, 'norland', { name: '  ' })[0]?.name).toBe('Norland')
    expect(idsOf(removeSide(SIDES, 'sudria'))).toEqual(['norland', 'westmark'])
  })

  it('starts from the names that the articles give each side', () => {
    const file = fakeEvents([], undefined)
    const [norland, sudria] = foundSides(file, { norland: ['Norland', 'Ostby', 'Ostby'] })
    expect([norland?.aliases, sudria?.aliases]).toEqual([['Ostby'], []])
  })

  it('comes back from a dispute as it went in', () => {
    expect(sidesOf(disputeOf(SIDES, undefined))).toEqual(SIDES)
  })

  it('is written as a dispute file that says the same, whatever the names hold', () => {
    const name = fc
      .string({ minLength: 1, maxLength: 20, unit: 'binary' })
      .filter((text) => text.trim() !== '' && !/\p{Cs}/u.test(text))
    const side = fc.record({
      name,
      role: fc.constantFrom('party' as const, 'mediator' as const, 'other' as const),
      aliases: fc.array(name, { maxLength: 3 }),
    })
    fc.assert(
      fc.property(fc.array(side, { maxLength: 5 }), fc.option(name, { nil: undefined }), (given, title) => {
        const sides = given.reduce<readonly Side[]>(
          (list, each) => addSide(list, each.name, each.role, each.aliases),
          [],
        )
        const dispute = disputeOf(sides, title)
        expect(readDispute(disputeYaml(dispute), 'dispute.yaml')).toEqual({ ok: true, value: dispute })
      }),
    )
  })
})
