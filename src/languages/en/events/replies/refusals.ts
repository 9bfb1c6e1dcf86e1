import type { VerbRow } from '../../../../pipeline/events/lexicon.ts'
import { ANSWER } from '../casts.ts'
import { list } from '../list.ts'

/** What one says no to: terms, deals, talks, and what they hold. */
const REFUSABLE = [
  'terms',
  'deal',
  'talks',
  'truce',
  'granted',
  'access',
  'attack',
  'troops',
  'compromise',
  'stance',
  'reconciliation',
] as const

/** "Declined to comment": words for the press, not for the other side. */
const TO_THE_PRESS =
  list(`comment, say, elaborate, identify, speculate, confirm, answer, disclose, name, percent, detail,
  reply, further`)

/** Terms, demands or invitations turned down. */
export const REFUSAL_VERBS: readonly VerbRow[] = [
  // Plain refusals.
  {
    verbs: list(
      'reject, rebuff, spurn, turn down, vote down, dismiss, shoot down, veto, repudiate, brush off, brush aside, shrug off, knock down, snub, swat away, knock back, bat away, wave away, wave aside, rebut, bin, nix, rubbish, pooh-pooh, laugh off, scorn, discard, cast aside, throw back, hurl back, give short shrift to, turn a deaf ear to, turn up its nose at',
    ),
    kind: 'rejection',
    notTheme: [
      'elsewhere',
      'arms',
      'place',
      'routine',
      'workers',
      'volume',
      'sound',
      'music',
      'heating',
      'thermostat',
      'light',
      'radio',
      'television',
      'bed',
      'sheet',
      'collar',
      'tree',
      'plane',
      'aircraft',
      'airliner',
      'balloon',
    ],
    despite: ['deal', 'terms', 'talks', 'truce'],
    notSubject: list('court, judge, tribunal, jury, magistrate'),
    roles: { ...ANSWER, object: 'target' },
    confidence: 0.85,
  },
  // "voted 92 per cent in favour of rejecting the offer".
  {
    verbs: list('vote in favour of, vote in favor of, vote for'),
    kind: 'rejection',
    subject: ['agent', 'actor', 'workers'],
    complementVerbs: list('reject, rejection, spurn, rebuff'),
    roles: { subject: 'initiator', object: 'topic' },
    confidence: 0.8,
  },
  {
    verbs: list('rule out, write off, foreclose'),
    kind: 'rejection',
    subject: ['actor'],
    notTheme: ['injury', 'foul play', 'arson', 'suicide', 'terrorism'],
    roles: ANSWER,
    confidence: 0.85,
  },
  {
    verbs: list('refuse, decline'),
    kind: 'rejection',
    subject: ['actor', 'group'],
    complement: true,
    notComplementVerbs: TO_THE_PRESS,
    roles: ANSWER,
    confidence: 0.8,
  },
  {
    verbs: list(
      'resist, oppose, balk at, baulk at, object to, refuse, decline, scorn, defy, disavow, disown',
    ),
    kind: 'rejection',
    subject: ['actor'],
    theme: REFUSABLE,
    roles: ANSWER,
    confidence: 0.78,
  },
  {
    verbs: list(
      'balk, baulk, oppose, resist, balk at, baulk at, object to, object, vote against, scorn, refuse, rebuff, defy',
    ),
    kind: 'rejection',
    subject: ['agent'],
    notTheme: ['elsewhere', 'weather'],
    notComplementVerbs: TO_THE_PRESS,
    roles: ANSWER,
    confidence: 0.6,
  },
  {
    verbs: list('decline'),
    kind: 'rejection',
    subject: ['agent', 'workers'],
    object: 'none',
    notComplementVerbs: [...TO_THE_PRESS, 'to', 'by', 'in'],
    roles: { subject: 'initiator' },
    confidence: 0.5,
  },
  {
    verbs: list(
      'close the door on, slam the door on, pour cold water on, throw cold water on, pour scorn on, heap scorn on, say no to, give the cold shoulder to, close its door to, throw out, walk back, shut the door on, kick out, stonewall, dig in, stand firm, thumb its nose at, turn its back on, send back',
    ),
    kind: 'rejection',
    subject: ['agent'],
    theme: ['terms', 'deal', 'talks', 'truce', 'granted', 'idea', 'actor'],
    roles: ANSWER,
    confidence: 0.65,
  },
  {
    verbs: list(
      'dig in, stand firm, hold firm, hold fast, stonewall, dig its heels in, dig their heels in, draw a line',
    ),
    kind: 'rejection',
    subject: ['actor'],
    object: 'none',
    notSubject: ['armed', 'troops'],
    roles: { subject: 'initiator', on: 'topic' },
    confidence: 0.5,
  },
  {
    verbs: list('lay down, set, draw'),
    kind: 'rejection',
    subject: ['agent'],
    theme: ['red line'],
    roles: ANSWER,
    confidence: 0.5,
  },
  // Bad marks for an offer; no will to come.
  {
    verbs: list('deem, call, label, brand, describe as, consider, find'),
    kind: 'rejection',
    subject: ['actor'],
    theme: ['terms', 'deal', 'talks', 'truce'],
    complementVerbs: list(
      'non-starter, nonstarter, unacceptable, insufficient, inadequate, insulting, unaffordable, excessive, derisory, laughable, absurd, outrageous, ridiculous, unjustified, impossible, meaningless, unserious, premature, one-sided, unrealistic, unworkable, pointless',
    ),
    roles: ANSWER,
    confidence: 0.76,
  },
  {
    verbs: list('unwilling, unprepared, unready'),
    adjective: true,
    kind: 'rejection',
    subject: ['agent'],
    complement: 'infinitive',
    roles: ANSWER,
    confidence: 0.65,
  },
  // "its future is not open to discussion"; what stands beyond discussion.
  {
    verbs: list('negotiable, open'),
    adjective: true,
    kind: 'rejection',
    onlyNegated: true,
    complementVerbs: list('negotiable, discussion, negotiation, debate, compromise, bargaining, question'),
    notSubject: ['shop', 'store', 'market', 'door'],
    roles: { subject: 'topic' },
    confidence: 0.55,
  },
  {
    verbs: list('non-negotiable, nonnegotiable, unacceptable, unthinkable'),
    adjective: true,
    kind: 'rejection',
    subject: ['terms', 'deal', 'talks', 'truce', 'sovereignty', 'status', 'condition', 'position'],
    roles: { subject: 'topic' },
    confidence: 0.55,
  },
  // Access or terms denied.
  {
    verbs: list('deny, bar'),
    kind: 'rejection',
    subject: ['actor'],
    theme: ['access', 'terms', 'recognition'],
    roles: { ...ANSWER, object: 'target' },
    confidence: 0.75,
  },
  {
    verbs: list(
      'ignore, block, disregard, sink, torpedo, quash, kill off, strike down, strike out, laugh at, push aside',
    ),
    kind: 'rejection',
    subject: ['actor', 'nobody'],
    theme: ['terms'],
    notTheme: ['warning', 'advice'],
    roles: ANSWER,
    confidence: 0.64,
  },
  {
    verbs: list('withdraw, retract, take back, rescind, revoke, pull'),
    kind: 'rejection',
    subject: ['actor'],
    theme: list('offer, proposal, plan, invitation, demand, bid, draft, concession, contract offer'),
    notTheme: ['routine'],
    roles: ANSWER,
    confidence: 0.62,
  },
  {
    verbs: list('turn away, turn back, keep out, refuse entry, deny entry, bar entry'),
    kind: 'rejection',
    subject: ['actor', 'nobody', 'armed'],
    theme: ['inspector', 'monitor', 'observer', 'aid', 'mission', 'actor'],
    notTheme: ['customer', 'patient', 'fan', 'refugee', 'migrant', 'spectator'],
    roles: { ...ANSWER, object: 'target' },
    confidence: 0.55,
  },
  // Words taken out of a draft, and held against it.
  {
    verbs: list('strike, delete, cut, remove, excise, cross out, take out, water down, gut, redact'),
    kind: 'rejection',
    subject: ['actor', 'nobody'],
    theme: list('passage, clause, paragraph, wording, language, provision, reference'),
    notTheme: ['body'],
    roles: ANSWER,
    confidence: 0.66,
  },
  {
    verbs: list(
      'voice, raise, set down, register, lodge, enter, express, air, state, note, record, file, list',
    ),
    kind: 'rejection',
    subject: ['agent'],
    theme: list('objection, reservation, misgiving, qualm, caveat'),
    roles: { subject: 'initiator', object: 'topic', to: 'topic' },
    confidence: 0.62,
  },
  {
    verbs: list('fall short of, fall far short of, fall short, fall far short'),
    kind: 'rejection',
    subject: ['terms'],
    notSubject: ['target', 'profit', 'bid', 'it'],
    roles: { subject: 'topic', object: 'topic' },
    confidence: 0.55,
  },
  // Going back on one's word.
  {
    verbs: list('renege on, back out of, back away from, walk back, backtrack on, go back on, retreat from'),
    kind: 'rejection',
    subject: ['actor'],
    theme: ['deal', 'terms', 'truce', 'commitment', 'promise', 'talks', 'pledge'],
    roles: ANSWER,
    confidence: 0.7,
  },
  // Not coming.
  {
    verbs: list('boycott, skip, shun, stay away from, opt out of, sit out'),
    kind: 'rejection',
    subject: ['actor'],
    theme: ['talks', 'terms', 'signing', 'ceremony', 'session', 'proceeding', 'proceedings'],
    roles: ANSWER,
    confidence: 0.8,
  },
]
