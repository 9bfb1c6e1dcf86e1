import type { VerbRow } from '../../../../pipeline/events/lexicon.ts'
import { WORDS, WORDS_ABOUT } from '../casts.ts'
import { list } from '../list.ts'

/** Urging, asking, leaning on somebody. */
export const APPEAL_VERBS: readonly VerbRow[] = [
  {
    verbs: list(
      'urge, implore, exhort, beseech, pressure, pressurize, pressurise, prod, nudge, plead with, appeal to, call on, call upon, lean on, entreat, beg, cajole, coax, entice',
    ),
    kind: 'pressure',
    phase: 'appeal',
    notTheme: [
      'customer',
      'voter',
      'motorist',
      'driver',
      'viewer',
      'shopper',
      'court',
      'traveller',
      'consumer',
    ],
    roles: WORDS,
    confidence: 0.8,
  },
  {
    verbs: list('ask, tell, press, push, order, instruct, remind, advise'),
    kind: 'pressure',
    phase: 'appeal',
    subject: ['agent', 'actor'],
    theme: ['actor', 'group', 'mission', 'casualties', 'side', 'both'],
    complement: 'infinitive',
    notComplementVerbs: list('about'),
    roles: WORDS,
    confidence: 0.65,
  },
  {
    verbs: list('persuade, convince'),
    kind: 'pressure',
    phase: 'appeal',
    theme: ['actor', 'group', 'casualties'],
    roles: WORDS,
    confidence: 0.6,
  },
  // "would hold the rebels to their word".
  {
    verbs: list('hold'),
    kind: 'pressure',
    phase: 'appeal',
    subject: ['agent', 'actor'],
    theme: ['actor', 'group'],
    oblique: {
      to: list(
        'promise, pledge, word, declaration, commitment, undertaking, obligation, agreement, deadline, account',
      ),
    },
    roles: { subject: 'initiator', object: 'target' },
    confidence: 0.55,
  },
  // "stressed the need for a ceasefire".
  {
    verbs: list('underline, stress, underscore, emphasise, emphasize, reiterate, highlight'),
    kind: 'pressure',
    phase: 'appeal',
    subject: ['agent'],
    notSubject: ['policy', 'report', 'attack', 'incident', 'survey', 'accident', 'vote'],
    theme: list('need, importance, necessity, urgency, imperative'),
    roles: { subject: 'initiator', object: 'topic' },
    confidence: 0.55,
  },
  // "sought to persuade the rebels to come".
  {
    verbs: list('seek, attempt'),
    kind: 'pressure',
    phase: 'appeal',
    subject: ['agent'],
    complement: 'infinitive',
    complementVerbs: list('persuade, convince, coax, cajole'),
    notComplementVerbs: list('voter, court, investor, consumer, lender, buyer, juror'),
    roles: { subject: 'initiator' },
    confidence: 0.6,
  },
  {
    verbs: list('keep pressing, keep pushing, press, push, pressure'),
    kind: 'pressure',
    phase: 'appeal',
    subject: ['agent'],
    oblique: { for: ['any'] },
    roles: { subject: 'initiator', object: 'target', for: 'topic' },
    confidence: 0.6,
  },
  {
    verbs: list('appeal for, call for, plead for'),
    kind: 'pressure',
    phase: 'appeal',
    subject: ['actor'],
    theme: list(
      'calm, restraint, de-escalation, action, resignation, truce, inquiry, investigation, end, boycott, patience, unity, dialogue, prudence, moderation, peace, help, pressure, release, ban, sanction, withdrawal, respect, protection, justice, accountability, commitment, meeting, effort, step, measure, demonstration, protest, rally, march, strike',
    ),
    roles: { ...WORDS_ABOUT, from: 'target' },
    confidence: 0.65,
  },
  {
    verbs: list('renew, issue, make, repeat, launch, join, reiterate, address, send'),
    kind: 'pressure',
    phase: 'appeal',
    subject: ['actor', 'agent', 'group'],
    theme: list('appeal, plea, call, entreaty, exhortation'),
    notTheme: list('phone call, telephone call, conference call, video call, court'),
    roles: { ...WORDS_ABOUT, for: 'topic', to: 'target' },
    confidence: 0.6,
  },
  {
    verbs: list('incumbent'),
    adjective: true,
    kind: 'pressure',
    phase: 'appeal',
    roles: { subject: 'topic', on: 'target' },
    confidence: 0.6,
  },
  // Pressure as a noun: put on somebody, or felt.
  {
    verbs: list('put, pile, exert, increase, step up, ratchet up, apply, mount, bring'),
    kind: 'pressure',
    phase: 'appeal',
    subject: ['actor', 'crowd'],
    theme: ['pressure'],
    roles: WORDS_ABOUT,
    confidence: 0.7,
  },
  {
    verbs: list('face, come under'),
    kind: 'pressure',
    phase: 'appeal',
    subject: ['actor'],
    theme: ['pressure', 'criticism'],
    roles: { subject: 'target', from: 'initiator', by: 'initiator' },
    confidence: 0.7,
  },
]
