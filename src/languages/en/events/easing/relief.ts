import type { VerbRow } from '../../../../pipeline/events/lexicon.ts'
import { STEP } from '../casts.ts'
import { list } from '../words.ts'

/** Sanctions lifted, crossings opened, aid let in, favours granted. */
export const RELIEF_VERBS: readonly VerbRow[] = [
  {
    verbs: list(
      'lift, ease, remove, suspend, waive, loosen, relax, roll back, scrap, rescind, drop, end, withdraw, cancel, cut, lower, reduce, delay, postpone, phase out, revoke, shelve, repeal, dismantle',
    ),
    kind: 'concession',
    phase: 'aid',
    theme: ['penalties', 'barrier', 'lawsuit', 'complaint', 'fine', 'arrest order', 'warrant', 'restriction'],
    notTheme: ['routine', 'place-name'],
    roles: STEP,
    negated: 'denied',
    confidence: 0.72,
  },
  {
    verbs: list('shelve, drop, abandon, scrap, withdraw, back away from, retreat from, put off'),
    kind: 'concession',
    phase: 'aid',
    subject: ['actor'],
    theme: list('plan, threat, tariff plan, tariff threat'),
    notTheme: ['peace plan', 'routine', 'action plan'],
    complementVerbs: list(
      'tax, tariff, ban, annex, impose, levy, sanction, evict, cut, duty, sanctions, blockade, expel, deport, close, strike',
    ),
    roles: STEP,
    negated: 'denied',
    confidence: 0.66,
  },
  {
    verbs: list('reopen, open, unblock, unseal, clear'),
    kind: 'concession',
    phase: 'aid',
    subject: ['actor', 'nobody', 'armed'],
    theme: ['route'],
    roles: STEP,
    negated: 'denied',
    confidence: 0.65,
  },
  // A new bridge is opened too; one that had been shut is opened again.
  {
    verbs: list('open again, reopen, restore'),
    kind: 'concession',
    phase: 'aid',
    subject: ['actor', 'nobody', 'armed'],
    theme: list('bridge, railway, rail link, road link, rail line, ferry, ferry route'),
    roles: STEP,
    negated: 'denied',
    confidence: 0.6,
  },
  {
    verbs: list('unfreeze, unblock, release, restore, return, transfer, pay, refund'),
    kind: 'concession',
    phase: 'aid',
    subject: ['actor', 'nobody'],
    theme: ['frozen'],
    roles: STEP,
    negated: 'denied',
    confidence: 0.6,
  },
  {
    verbs: list(
      'allow in, allow, let in, permit, deliver, let through, admit, resume, allow through, wave through, let, bring, bring in, carry, airlift, fly in, fly, truck in, truck, ship, ship in, ferry, parachute, air-drop, airdrop, send, distribute, unload, hand out, send in, take in, escort, speed',
    ),
    kind: 'concession',
    phase: 'aid',
    theme: ['aid', 'inspector', 'doctor', 'convoy', 'monitor', 'observer'],
    subject: ['actor', 'nobody', 'aid', 'armed', 'plane', 'ship', 'organisation', 'truck', 'group'],
    notSubject: ['waiter', 'weather', 'it', 'she', 'he'],
    roles: STEP,
    negated: 'denied',
    confidence: 0.7,
  },
  {
    verbs: list(
      'enter, reach, arrive, arrive in, cross into, roll into, get into, get through to, cross, cross over, drive into, trickle in, get in, get through, pass through, pull into, come in, come through',
    ),
    kind: 'concession',
    phase: 'aid',
    subject: ['aid', 'convoy', 'truck'],
    roles: { subject: 'topic', object: 'topic' },
    negated: 'denied',
    confidence: 0.6,
  },
  {
    verbs: list(
      'restore, reconnect, switch back on, turn back on, resume, re-establish, reestablish, normalise, normalize',
    ),
    kind: 'concession',
    phase: 'aid',
    subject: ['actor'],
    theme: list(
      'electricity, power, water, telephone, internet, link, tie, relation, hotline, air link, flight, supply, diplomatic relation, gas supply',
    ),
    notTheme: ['order', 'calm'],
    roles: { ...STEP, with: 'target' },
    negated: 'denied',
    confidence: 0.58,
  },
  {
    verbs: list('strike, remove, take, drop, delete, cross'),
    kind: 'concession',
    phase: 'aid',
    subject: ['actor', 'nobody', 'parliament', 'lawmaker'],
    oblique: { 'from,off': ['list', 'blacklist', 'terror list', 'sanction list', 'entity list'] },
    roles: STEP,
    negated: 'denied',
    confidence: 0.66,
  },
  {
    verbs: list('grant, concede, give, restore'),
    kind: 'concession',
    phase: 'aid',
    subject: ['actor'],
    theme: ['favour'],
    roles: STEP,
    negated: 'denied',
    confidence: 0.6,
  },
]
