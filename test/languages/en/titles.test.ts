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
  phrase: undefined,
  isByNegation: false,
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
  [
    { ...fields, kind: 'rejection', phrase: 'turn down', topic: 'The demand' },
    'Norland turns down the demand',
  ],
  [
    { ...fields, kind: 'rejection', phrase: 'send', isByNegation: true, topic: 'a delegation' },
    'Norland refuses to send a delegation',
  ],
  [{ ...fields, kind: 'pressure', phrase: 'call on', topic: 'Sudland' }, 'Norland calls on Sudland'],
  [
    { ...fields, kind: 'strike', phrase: 'launch', topic: 'hundreds of rockets' },
    'Norland launches hundreds of rockets at Sudland',
  ],
  [
    { ...fields, kind: 'strike', status: 'planned', phrase: 'launch', topic: 'a ground invasion' },
    'Norland plans to launch a ground invasion against Sudland',
  ],
  [
    { ...fields, kind: 'concession', phase: 'release', initiators: [], targets: [], topic: '25 captives' },
    '25 captives released',
  ],
  [{ ...fields, kind: 'strike', initiators: [] }, 'Attack on Sudland'],
] as const)('writes a title from the fields (%#)', (given, title) => {
  expect(writeTitle(given)).toBe(title)
})
