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
    theme: ['penalties', 'barrier', 'lawsuit', 'complaint', 'fine'],
    notTheme: ['routine', 'place-name'],
    roles: STEP,
    negated: 'denied',
    confidence: 0.72,
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
      'allow in, allow, let in, permit, deliver, let through, admit, resume, allow through, wave through, let',
    ),
    kind: 'concession',
    phase: 'aid',
    theme: ['aid', 'inspector', 'doctor', 'convoy'],
    roles: STEP,
    negated: 'denied',
    confidence: 0.7,
  },
  {
    verbs: list('enter, reach, arrive, arrive in, cross into, roll into, get into, get through to'),
    kind: 'concession',
    phase: 'aid',
    subject: ['aid', 'convoy', 'truck'],
    roles: { subject: 'topic', object: 'topic' },
    negated: 'denied',
    confidence: 0.6,
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
