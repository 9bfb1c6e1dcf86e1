import type { VerbRow } from '../../../../pipeline/events/lexicon.ts'
import { STEP } from '../casts.ts'
import { list } from '../list.ts'

/** People let go. */
export const RELEASE_VERBS: readonly VerbRow[] = [
  {
    verbs: list(
      'free, release, hand over, repatriate, return, swap, exchange, let go, pardon, liberate, trade, turn over, send home, parole, hand back, give back, set free, let out, send back, give up, deliver, transfer, unshackle, ransom, amnesty',
    ),
    kind: 'concession',
    phase: 'release',
    theme: ['captives'],
    roles: { ...STEP, by: 'initiator', for: 'topic' },
    negated: 'denied',
    confidence: 0.75,
  },
  {
    verbs: list(
      'pardon, free, release, hand over, repatriate, swap, exchange, liberate, set free, hand back',
    ),
    kind: 'concession',
    phase: 'release',
    theme: ['casualties', 'person', 'workers', 'engineer', 'oil worker', 'pilot'],
    subject: ['actor', 'armed', 'nobody'],
    notTheme: ['place-name', 'country'],
    notComplementVerbs: list('bail, hospital, custody, clinic, parole, album, contract, squad'),
    roles: { ...STEP, by: 'initiator', for: 'topic' },
    negated: 'denied',
    confidence: 0.65,
  },
  // "let the wounded leave the town".
  {
    verbs: list('let, allow, permit'),
    kind: 'concession',
    phase: 'release',
    subject: ['actor', 'armed', 'nobody'],
    theme: ['captives', 'casualties', 'wounded'],
    complementVerbs: list('leave, return, cross, evacuate, flee, depart, out'),
    notTheme: list('worker, employee, member, fan, player, passenger, student'),
    roles: { ...STEP, object: 'topic' },
    negated: 'denied',
    confidence: 0.6,
  },
  {
    // "let the ship go after six weeks".
    verbs: list('set free, free, release, let go, hand back, give back'),
    kind: 'concession',
    phase: 'release',
    theme: ['ship'],
    notComplementVerbs: list('dock, tow, debris, buoy, log'),
    roles: { ...STEP, by: 'initiator', for: 'topic' },
    negated: 'denied',
    confidence: 0.6,
  },
  {
    verbs: list('change hands'),
    kind: 'concession',
    phase: 'release',
    subject: ['captives'],
    roles: { subject: 'topic' },
    negated: 'denied',
    confidence: 0.6,
  },
  {
    // "The truce saw the release of …": what a deal brought is told, not that it began.
    verbs: list('witness, see, bring, produce'),
    kind: 'concession',
    phase: 'release',
    theme: ['letting go'],
    subject: ['truce', 'deal', 'talks'],
    complementVerbs: list(
      'hostage, captive, prisoner, detainee, abductee, inmate, crew, soldier, child, woman, civilian, person, people',
    ),
    roles: { subject: 'topic', object: 'topic', from: 'initiator', by: 'initiator' },
    planned: { kind: 'proposal', phase: 'offered', status: 'possible' },
    negated: 'denied',
    confidence: 0.6,
  },
  {
    verbs: list('walk free, go free, come home, return home'),
    kind: 'concession',
    phase: 'release',
    subject: ['captives', 'casualties'],
    roles: { subject: 'topic' },
    confidence: 0.5,
  },
]
