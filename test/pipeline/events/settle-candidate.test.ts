import { expect, it } from 'vitest'
import type { Candidate } from '../../../src/pipeline/events/candidate.ts'
import { EVENT_LEXICON } from '../../../src/languages/en/events/event-lexicon.ts'
import { buildScene } from '../../../src/pipeline/events/nominals.ts'
import { indexTree } from '../../../src/pipeline/events/tree.ts'
import { drawnTree } from '../../support/drawn-tree.ts'
import { emptyCast } from '../../../src/pipeline/events/participants.ts'
import { asStoppage, settleCandidate } from '../../../src/pipeline/events/settle-candidate.ts'
import type { Roster } from '../../../src/pipeline/events/settle-roles.ts'

const TYPES: Readonly<Record<string, string>> = {
  drivers: 'union',
  guards: 'union',
  tidewater: 'company',
  council: 'organisation',
}
const roster: Roster = {
  roleOf: (id) => (id === 'drivers' || id === 'tidewater' ? 'party' : 'other'),
  parties: ['drivers', 'tidewater'],
  isListed: () => true,
}
const act = (fields: Partial<Candidate>): Candidate => ({
  kind: 'strike',
  status: 'occurred',
  confidence: 0.8,
  trigger: 0,
  theme: undefined,
  topic: undefined,
  cast: { ...emptyCast(), initiators: ['drivers'] },
  hasOtherSubject: false,
  actingClasses: new Set<string>(),
  rule: 'strike/walk out',
  ...fields,
})
const targetsOf = (candidate: Candidate, nearby: readonly string[]): readonly string[] =>
  settleCandidate(candidate, [], roster, nearby, (id) => TYPES[id]).targets

it('aims a walkout at the employer, not at another union named before', () => {
  expect(targetsOf(act({ phase: 'walkout' }), ['guards'])).toEqual(['tidewater'])
})

it('aims a raid at whoever was named before', () => {
  expect(targetsOf(act({ phase: 'ground' }), ['guards'])).toEqual(['guards'])
})

it('aims nothing at a council that is only named nearby', () => {
  expect(targetsOf(act({ phase: 'ground' }), ['council'])).toEqual(['tidewater'])
})

it('aims what an employer says at the union, not at another employer', () => {
  const three: Roster = { ...roster, parties: ['drivers', 'tidewater', 'coastline'] }
  const demand = act({ kind: 'proposal', cast: { ...emptyCast(), initiators: ['tidewater'] } })
  const typeOf = (id: string): string | undefined => (id === 'coastline' ? 'company' : TYPES[id])
  const roleOf: Roster['roleOf'] = (id) => (three.parties.includes(id) ? 'party' : 'other')
  expect(settleCandidate(demand, [], { ...three, roleOf }, ['coastline'], typeOf).targets).toEqual([
    'drivers',
  ])
})

it('makes a concession to the other of two parties, save where troops leave', () => {
  const war: Roster = { ...roster, parties: ['norland', 'front'], roleOf: () => 'party' }
  const easing = (phase: NonNullable<Candidate['phase']>): readonly string[] =>
    settleCandidate(
      act({ kind: 'concession', phase, cast: { ...emptyCast(), initiators: ['norland'] } }),
      [],
      war,
      [],
      () => 'country',
    ).targets
  expect(easing('release')).toEqual(['front'])
  expect(easing('withdrawal')).toEqual([])
})

it('lets mediators carry the talks of both sides that they tell of, not those of one side', () => {
  const roleOf: Roster['roleOf'] = (id) => (id === 'oman' ? 'mediator' : 'party')
  const told = (initiators: string[]): readonly string[] =>
    settleCandidate(
      act({ kind: 'talks', cast: { ...emptyCast(), initiators } }),
      ['oman'],
      { ...roster, roleOf },
      [],
      (id) => TYPES[id],
      ['oman'],
    ).mediators
  expect(told(['drivers', 'tidewater'])).toEqual(['oman'])
  expect(told(['drivers'])).toEqual([])
})

it('takes the strike of a union for a stoppage, and that of nobody else', () => {
  const tree = indexTree(drawnTree('Strike/NOUN/NN/root>-1'), EVENT_LEXICON.grammar)
  const scene = buildScene(tree, [], EVENT_LEXICON)
  const phaseOf = (...initiators: string[]): string | undefined =>
    asStoppage(scene, act({ phase: 'campaign' }), initiators, (id) => TYPES[id]).phase
  expect(phaseOf('drivers')).toBe('walkout')
  expect(phaseOf('tidewater')).toBe('campaign')
  expect(phaseOf()).toBe('campaign')
})
