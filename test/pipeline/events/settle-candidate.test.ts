import { expect, it } from 'vitest'
import type { Candidate } from '../../../src/pipeline/events/candidate.ts'
import { emptyCast } from '../../../src/pipeline/events/participants.ts'
import { settleCandidate } from '../../../src/pipeline/events/settle-candidate.ts'
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
