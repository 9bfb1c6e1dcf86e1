import type { VerbRow } from '../../../../pipeline/events/lexicon.ts'
import { WORDS, WORDS_ABOUT } from '../casts.ts'
import { list } from '../list.ts'

/** Who is warned for their own good. */
const PUBLIC = list(
  'motorist, driver, customer, consumer, shopper, traveller, traveler, patient, parent, swimmer, commuter, homeowner, hiker, skier, taxpayer, investor, pet owner, boater',
)

/** Warnings, threats, vows, defiance. */
export const THREAT_VERBS: readonly VerbRow[] = [
  {
    verbs: list('threaten, warn, caution'),
    kind: 'pressure',
    phase: 'threat',
    subject: ['actor', 'agent', 'armed', 'workers', 'crowd'],
    notTheme: PUBLIC,
    // "warned on profits"
    notOblique: {
      on: list('profit, earnings, sale, revenue'),
      about: list('profit, earnings, sale, revenue'),
    },
    roles: { ...WORDS, against: 'topic', with: 'topic' },
    confidence: 0.75,
  },
  {
    verbs: list('vow, swear'),
    kind: 'pressure',
    phase: 'threat',
    subject: ['actor'],
    notTheme: ['oath'],
    roles: WORDS_ABOUT,
    confidence: 0.75,
  },
  {
    verbs: list('pledge, promise'),
    kind: 'pressure',
    phase: 'threat',
    subject: ['actor'],
    complementVerbs: list(
      'fight, destroy, retaliate, campaign, oppose, continue, attack, respond, avenge, hunt, pursue, annihilate, liberate, recapture, retake, veto, block, bomb, kill, strike, defeat, crush, punish, resist, invade, press, revenge, retaliation, response',
    ),
    roles: { subject: 'initiator', object: 'topic' },
    confidence: 0.6,
  },
  {
    // "We speak with guns": words of whoever means to use them.
    verbs: list('speak with, talk with, negotiate with, answer with, reply with'),
    kind: 'pressure',
    phase: 'threat',
    subject: ['actor'],
    theme: ['fire', 'arms'],
    roles: { subject: 'initiator', object: 'topic' },
    negated: 'drop',
    confidence: 0.55,
  },
  {
    verbs: list('issue, deliver, repeat, sound, send, renew'),
    kind: 'pressure',
    phase: 'threat',
    subject: ['actor'],
    theme: ['threat', 'warning', 'ultimatum'],
    roles: WORDS_ABOUT,
    confidence: 0.75,
  },
  {
    verbs: list('treat, regard, consider'),
    kind: 'pressure',
    phase: 'threat',
    oblique: { as: ['act', 'declaration', 'attack'] },
    status: 'occurred',
    roles: { subject: 'initiator', object: 'topic' },
    confidence: 0.6,
  },
  {
    verbs: list('sever, cut, break off, cut off, downgrade, suspend, freeze'),
    kind: 'pressure',
    phase: 'threat',
    subject: ['actor'],
    theme: list('tie, relation, link, hotline, diplomatic relation, diplomatic tie, cooperation'),
    notTheme: ['talks'],
    roles: { subject: 'initiator', object: 'topic', with: 'target', to: 'topic' },
    confidence: 0.56,
  },
  {
    verbs: list('give'),
    kind: 'pressure',
    phase: 'threat',
    subject: ['actor', 'armed'],
    theme: ['actor', 'group', 'armed', 'workers', 'deadline'],
    complementVerbs: list('until, ultimatum, deadline'),
    roles: { subject: 'initiator', object: 'target' },
    confidence: 0.6,
  },
  // Time given.
  {
    verbs: list('set, impose, lay down, fix, give'),
    kind: 'pressure',
    phase: 'threat',
    subject: ['actor', 'agent'],
    theme: ['deadline', 'ultimatum'],
    roles: { subject: 'initiator', object: 'topic', for: 'target', to: 'target' },
    confidence: 0.62,
  },
  {
    verbs: list(
      'serve notice, put on notice, raise the spectre of, raise the specter of, rattle its sabre, rattle sabres, brandish, hold out the threat',
    ),
    kind: 'pressure',
    phase: 'threat',
    subject: ['actor', 'agent'],
    roles: { subject: 'initiator', object: 'topic', to: 'target' },
    confidence: 0.6,
  },
  // "issued strike notice", "gave the company notice of a strike".
  {
    verbs: list('serve, issue, give, file, submit, post'),
    kind: 'pressure',
    phase: 'threat',
    subject: ['actor', 'workers', 'union'],
    theme: ['notice', 'strike notice'],
    complementVerbs: list('strike, walkout, stoppage, action'),
    roles: { subject: 'initiator', object: 'topic', to: 'target' },
    confidence: 0.72,
  },
  // Votes that arm a union.
  {
    verbs: list('vote, authorize, authorise, ballot'),
    kind: 'pressure',
    phase: 'threat',
    subject: ['workers', 'union', 'actor'],
    complementVerbs: list('strike, walkout'),
    notComplementVerbs: list('end, suspend, call, halt, reject, accept, approve, ratify'),
    roles: { subject: 'initiator', object: 'topic' },
    confidence: 0.5,
  },
  // Defiance: gives way to the act it speaks of.
  {
    verbs: list('insist, reaffirm, reiterate'),
    kind: 'pressure',
    phase: 'threat',
    subject: ['actor'],
    complement: true,
    roles: { subject: 'initiator', object: 'topic' },
    yields: true,
    confidence: 0.5,
  },
  {
    verbs: list('maintain, insist, assert'),
    kind: 'pressure',
    phase: 'threat',
    subject: ['agent'],
    complementVerbs: list(
      'continue, fight, war, right, defend, defeat, destroy, victory, win, retaliate, resist',
    ),
    yields: true,
    roles: { subject: 'initiator', object: 'topic' },
    confidence: 0.55,
  },
  {
    verbs: list('determined, resolved, adamant'),
    adjective: true,
    kind: 'pressure',
    phase: 'threat',
    subject: ['agent'],
    complement: 'infinitive',
    roles: { subject: 'initiator', object: 'topic' },
    confidence: 0.5,
  },
  // Forces made ready for all to see.
  {
    verbs: list('put on alert, place on alert, put on standby, place on standby, put on a war footing'),
    kind: 'pressure',
    phase: 'threat',
    subject: ['agent'],
    roles: { subject: 'initiator', object: 'topic' },
    confidence: 0.6,
  },
  // Envoys and guests thrown out.
  {
    verbs: list('expel, kick out, evict, throw out'),
    kind: 'pressure',
    phase: 'threat',
    subject: ['agent'],
    theme: ['actor', 'mission', 'leadership'],
    planned: { kind: 'pressure', phase: 'threat' },
    roles: WORDS,
    confidence: 0.6,
  },
  // "began enriching uranium to 60 percent", "expelled the inspectors".
  {
    verbs: list('enrich'),
    kind: 'pressure',
    phase: 'threat',
    subject: ['agent'],
    theme: ['uranium'],
    roles: { subject: 'initiator', object: 'topic' },
    confidence: 0.55,
  },
  {
    verbs: list('bar, expel, kick out, throw out, turn away, evict'),
    kind: 'pressure',
    phase: 'threat',
    subject: ['agent'],
    theme: list('inspector, monitor, observer, envoy, diplomat, ambassador, correspondent, peacekeeper'),
    roles: { subject: 'initiator', object: 'topic' },
    negated: 'denied',
    confidence: 0.55,
  },
]
