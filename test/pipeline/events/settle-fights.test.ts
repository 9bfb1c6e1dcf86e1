import { expect, it } from 'vitest'
import { settleFights } from '../../../src/pipeline/events/settle-fights.ts'
import { eventMention } from '../../support/event-mention.ts'

const unnamed = {
  isAssumed: true,
  participants: { initiators: ['north', 'south'], targets: [], mediators: [] },
}
const blow = { participants: { initiators: ['north'], targets: ['front'], mediators: [] } }

const sidesOfFight = (...mentions: readonly Parameters<typeof eventMention>[0][]): readonly string[] =>
  settleFights(mentions.map((fields) => eventMention(fields))).flatMap(({ isAssumed, participants }) =>
    isAssumed === true ? participants.initiators : [],
  )

it('gives a fight that names nobody the sides of the blow told nearest to it', () => {
  const farther = { participants: { initiators: ['west'], targets: ['east'], mediators: [] }, at: 900 }
  expect(sidesOfFight({ ...unnamed }, { ...blow, at: 200 }, farther)).toEqual(['north', 'front'])
})

it('passes over blows of other days', () => {
  expect(sidesOfFight({ ...unnamed }, { ...blow, at: 200, edtf: '2031-05-09' })).toEqual(['north', 'south'])
})

it('leaves the outbreak of a war to the main parties', () => {
  expect(sidesOfFight({ ...unnamed, phrase: 'break out' }, { ...blow, at: 200 })).toEqual(['north', 'south'])
})

it('asks no blow that names nobody either', () => {
  const nobody = { participants: { initiators: [], targets: ['front'], mediators: [] }, at: 100 }
  expect(sidesOfFight({ ...unnamed }, nobody)).toEqual(['north', 'south'])
})
