import { expect, it } from 'vitest'
import { writeTitle } from '../../../src/languages/en/titles.ts'

const fields = {
  phase: undefined,
  status: 'occurred',
  initiators: ['Norland'],
  targets: ['Sudland'],
  mediators: [],
  place: undefined,
  topic: undefined,
  triggerLemma: '',
} as const

it.each([
  [
    { ...fields, kind: 'rejection', topic: 'the demand for full withdrawal' },
    'Norland rejects the demand for full withdrawal',
  ],
  [{ ...fields, kind: 'rejection' }, 'Norland rejects Sudland’s terms'],
  [{ ...fields, kind: 'rejection', topic: 'which' }, 'Norland rejects Sudland’s terms'],
  [
    {
      ...fields,
      kind: 'talks',
      initiators: ['Norland', 'Sudland'],
      targets: [],
      mediators: ['Oman'],
      place: 'Muscat',
    },
    'Norland and Sudland hold talks in Muscat via Oman',
  ],
  [{ ...fields, kind: 'talks', initiators: [], targets: [], phase: 'stalled' }, 'Talks stall'],
  [
    {
      ...fields,
      kind: 'talks',
      initiators: ['Norland', 'Sudland'],
      targets: [],
      status: 'planned',
      phase: 'resumed',
    },
    'Norland and Sudland plan to resume talks',
  ],
  [{ ...fields, kind: 'strike', phase: 'rocket' }, 'Norland fires on Sudland'],
  [{ ...fields, kind: 'strike', status: 'denied' }, 'Norland does not attack Sudland'],
  [{ ...fields, kind: 'strike', status: 'planned', phase: 'ground' }, 'Norland plans to attack Sudland'],
  [
    {
      ...fields,
      kind: 'pressure',
      phase: 'accusation',
      initiators: ['Norland', 'Sudland'],
      targets: ['Norland', 'Sudland'],
      triggerLemma: 'blame',
    },
    'Norland and Sudland blame each other',
  ],
  [{ ...fields, kind: 'pressure', phase: 'appeal' }, 'Norland presses Sudland'],
  [
    { ...fields, kind: 'agreement', phase: 'ended', initiators: [], targets: [], topic: 'The truce' },
    'The truce ends',
  ],
  [
    { ...fields, kind: 'strike', phase: 'sanction', topic: 'tariffs of 5%' },
    'Norland imposes tariffs of 5% on Sudland',
  ],
] as const)('writes a title from the fields (%#)', (given, title) => {
  expect(writeTitle(given)).toBe(title)
})
