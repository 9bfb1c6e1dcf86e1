import type { VerbRow } from '../../../../pipeline/events/lexicon.ts'
import { ANSWER } from '../casts.ts'
import { list } from '../words.ts'

/** Proposals, terms or invitations agreed to, in whole or in part. */
export const ASSENT_VERBS: readonly VerbRow[] = [
  // Terms taken.
  {
    verbs: list(
      'accept, agree to, approve, endorse, embrace, consent to, accede to, acquiesce to, assent to, sign on to, sign on, sign off on, sign up to, go along with, okay, greenlight, adopt, ratify, take up, jump at, swallow, acquiesce in, bless, warm to, buy into, sign up for, put its name to, rubber-stamp, wave through, nod through, heed, comply with, take on board, get behind, rally behind, cave in to, submit to',
    ),
    kind: 'acceptance',
    phase: 'full',
    subject: ['agent', 'actor', 'workers'],
    theme: [
      'terms',
      'deal',
      'truce',
      'talks',
      'withdrawal',
      'release',
      'captives',
      'troops',
      'barrier',
      'principle',
      'map',
      'part',
      'verdict',
      'ruling',
      'handover',
      'inspection',
      'monitor',
      'limit',
      'mediation',
      'offer',
      'call',
    ],
    notTheme: ['routine'],
    roles: ANSWER,
    negated: { kind: 'rejection' },
    confidence: 0.8,
  },
  // Whatever it is that a side takes from another.
  {
    verbs: list('agree to, accept, consent to'),
    kind: 'acceptance',
    phase: 'full',
    subject: ['actor'],
    object: 'some',
    notTheme: list(
      'responsibility, blame, apology, resignation, condolence, award, prize, bribe, money, credit, fact, reality, refugee, credential, risk, guilt, defeat, interview, donation, delivery, nomination, challenge, comment, loss, fate, existence',
    ),
    roles: ANSWER,
    negated: { kind: 'rejection' },
    confidence: 0.6,
  },
  {
    verbs: list('welcome, back, support'),
    kind: 'acceptance',
    phase: 'full',
    subject: ['agent', 'workers'],
    theme: ['terms', 'deal', 'truce', 'talks', 'map', 'ruling'],
    notTheme: ['routine'],
    roles: ANSWER,
    negated: { kind: 'rejection' },
    confidence: 0.75,
  },
  {
    verbs: list(
      'say yes, climb down, settle for, give in to, bow to, yield to, relent, give its blessing to, give way, cave in, back down, give ground, come round, come around, acquiesce, give the green light, give the nod, give its backing to, give their backing to, give backing to, give its approval to, give approval to, give its support to, give its consent to, give its assent to, lend its support to, throw its support behind, throw its weight behind, throw their weight behind',
    ),
    kind: 'acceptance',
    phase: 'full',
    subject: ['agent'],
    roles: ANSWER,
    negated: { kind: 'rejection' },
    confidence: 0.65,
  },
  // A clause or a topic says what is agreed to.
  {
    verbs: list('agree, consent'),
    kind: 'acceptance',
    phase: 'full',
    subject: ['actor'],
    complement: true,
    roles: { subject: 'initiator' },
    negated: { kind: 'rejection' },
    confidence: 0.75,
  },
  {
    verbs: list('concur, agree'),
    kind: 'acceptance',
    phase: 'full',
    subject: ['agent'],
    object: 'none',
    oblique: { 'in,on,to': ['any'] },
    roles: { subject: 'initiator', with: 'target' },
    negated: { kind: 'rejection' },
    confidence: 0.55,
  },
  {
    verbs: list('commit, undertake, promise'),
    kind: 'acceptance',
    phase: 'full',
    subject: ['agent'],
    complementVerbs: list(
      'let, allow, withdraw, release, free, halt, stop, lift, end, open, cap, limit, dismantle, freeze, suspend, respect, honor, honour, observe, hand, stick, reopen, protect, ensure, guarantee, refrain, abide, rein, curb, restrain, disarm, disband, resume, vacate, evacuate, return, recognise, recognize, repeal, grant, remove, destroy, ship, dilute, buy, purchase, restore',
    ),
    roles: { subject: 'initiator', to: 'target' },
    confidence: 0.61,
  },
  {
    verbs: list(
      'commit itself to, commit themselves to, bind itself to, undertake, give its word, give assurances, give an assurance, give a guarantee, give an undertaking, give a commitment, make a commitment',
    ),
    kind: 'acceptance',
    phase: 'full',
    subject: ['agent'],
    notTheme: ['study', 'work', 'review', 'repair', 'visit', 'journey', 'mission', 'operation', 'project'],
    roles: { subject: 'initiator', to: 'topic', object: 'topic' },
    confidence: 0.62,
  },
  {
    verbs: list('promise, pledge, swear, commit'),
    kind: 'acceptance',
    phase: 'full',
    subject: ['agent'],
    complement: 'infinitive',
    complementVerbs: ['not', 'never'],
    notComplementVerbs: list(
      'surrender, yield, rest, forget, negotiate, bow, bend, give, back, let, abandon, leave',
    ),
    roles: { subject: 'initiator', to: 'target' },
    confidence: 0.6,
  },
  {
    verbs: list('hail, welcome, applaud, praise'),
    kind: 'acceptance',
    phase: 'full',
    subject: ['actor'],
    theme: list(
      'step, move, decision, announcement, gesture, breakthrough, progress, commitment, release, withdrawal, pause',
    ),
    roles: ANSWER,
    confidence: 0.5,
  },
  // Demands softened.
  {
    verbs: list(
      'drop, soften, back off, back off from, back away from, retreat from, ease, abandon, give up, scale back, relax, water down, back down from, moderate, climb down from, waive, row back on, shelve',
    ),
    kind: 'acceptance',
    phase: 'partial',
    subject: ['actor'],
    theme: ['demands', 'objection', 'insistence', 'opposition', 'veto', 'stance', 'resistance'],
    roles: ANSWER,
    confidence: 0.76,
  },
]
