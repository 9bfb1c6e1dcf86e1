import type { VerbRow } from '../../../../pipeline/events/lexicon.ts'
import { TERMS_TO } from '../casts.ts'
import { list } from '../list.ts'

/** "announced plans to hold a hearing": one's own, put to nobody. */
const OWN_PLANS = list(
  'hearing, hire, expand, relocate, redesign, renovate, modernise, modernize, canal, factory, refurbish',
)

/** Terms put forward: offers, drafts, plans, invitations, counter-offers. */
export const OFFER_VERBS: readonly VerbRow[] = [
  // Terms named as such.
  {
    verbs: list(
      'propose, offer, put forward, table, submit, unveil, lay out, float, set out, outline, tender, circulate, hand over, spell out, sketch, sketch out, draw up, put on the table, bring forward, drop on the table, broach, moot, lay before, place before, throw on the table, dangle, hold out, trot out, advance, sponsor, co-sponsor, pitch, resubmit, propound, formulate, champion, co-author, coauthor, devise, craft, hand in, send over, put before, set before, lay on the table, slide across, set forth, draft, frame, come up with, come forward with, come back with, go back with, return with, weigh in with, step forward with, go public with, arrive with, arrive bearing',
    ),
    kind: 'proposal',
    phase: 'offered',
    theme: ['terms', 'deal', 'truce', 'map', 'list', 'paper', 'raise', 'pay rise', 'pay raise', 'increase'],
    notTheme: ['routine'],
    roles: TERMS_TO,
    confidence: 0.8,
  },
  {
    verbs: list(
      'present, make, issue, send, deliver, extend, restate, revive, resurrect, sharpen, harden, toughen, voice, set down, write down, read out, telegraph, file, lodge, dispatch, announce, repeat, reiterate, renew, add, impose, set, convey, prepare, promote, give, write, hand, put, bring, sweeten, improve, revise, raise, transmit, publish',
    ),
    kind: 'proposal',
    phase: 'offered',
    subject: ['actor', 'mission'],
    theme: ['terms', 'map', 'list', 'paper'],
    notTheme: ['routine', 'sanction'],
    notComplementVerbs: [...list('reception, welcome, backing, support, blessing, approval'), ...OWN_PLANS],
    roles: { ...TERMS_TO, on: 'target' },
    confidence: 0.7,
  },
  {
    verbs: list('provide, present, hand'),
    kind: 'proposal',
    phase: 'offered',
    subject: ['actor', 'mission'],
    theme: ['actor', 'mission'],
    oblique: { with: ['terms', 'map', 'list'] },
    roles: { subject: 'initiator', object: 'target' },
    confidence: 0.7,
  },
  // "came to the talks with a single demand".
  {
    verbs: list('come, arrive, return, go, turn up'),
    kind: 'proposal',
    phase: 'offered',
    subject: ['actor', 'mission'],
    object: 'none',
    oblique: {
      with: list(
        'demand, proposal, offer, counter-offer, plan, draft, list, ultimatum, condition, counterproposal',
      ),
    },
    roles: { subject: 'initiator', with: 'topic' },
    negated: 'denied',
    confidence: 0.72,
  },
  // Presented by nobody in particular: "the draft was delivered to both sides".
  {
    verbs: list('deliver, present, circulate, announce, convey, hand, hand over, pass, submit, transmit'),
    kind: 'proposal',
    phase: 'offered',
    theme: ['terms'],
    notTheme: ['routine'],
    notComplementVerbs: OWN_PLANS,
    roles: TERMS_TO,
    confidence: 0.65,
  },
  {
    verbs: list('put forward, table, tender, unveil, lay on the table, put on the table'),
    kind: 'proposal',
    phase: 'offered',
    subject: ['actor'],
    theme: ['granted', 'favour', 'rise', 'document', 'figure', 'percent', '%'],
    roles: TERMS_TO,
    confidence: 0.7,
  },
  {
    verbs: list('lay before, put to, put before, place before'),
    kind: 'proposal',
    phase: 'offered',
    theme: ['terms', 'deal', 'actor', 'agent', 'mission'],
    notTheme: ['vote', 'test', 'member', 'ballot', 'work', 'death', 'rest', 'use', 'court'],
    subject: ['nobody', 'mission'],
    roles: { subject: 'initiator', object: 'target' },
    confidence: 0.6,
  },
  // From the other end: "received the text from the envoy".
  {
    verbs: list('receive, get, be handed, be given, be shown, be presented with'),
    kind: 'proposal',
    phase: 'offered',
    subject: ['actor', 'mission'],
    theme: ['terms'],
    notTheme: ['reply', 'response', 'routine', 'idea', 'invitation', 'package', 'bid'],
    roles: { subject: 'target', object: 'topic', from: 'initiator', by: 'initiator' },
    confidence: 0.58,
  },
  // What is offered stands in a clause or is itself a concession.
  {
    verbs: list('suggest, propose'),
    kind: 'proposal',
    phase: 'offered',
    subject: ['agent'],
    complement: true,
    roles: TERMS_TO,
    confidence: 0.65,
  },
  {
    verbs: list('put to, propose, suggest'),
    kind: 'proposal',
    phase: 'offered',
    subject: ['agent'],
    object: 'some',
    notTheme: ['routine', 'toast', 'marriage'],
    roles: TERMS_TO,
    confidence: 0.6,
  },
  {
    verbs: list('offer'),
    kind: 'proposal',
    phase: 'offered',
    subject: ['agent'],
    notTheme: list(
      'comment, detail, explanation, hint, clue, condolence, prayer, congratulation, view, opinion, glimpse, chance, discount, course, repair, service, prize, reward',
    ),
    roles: { ...TERMS_TO, object: 'target' },
    confidence: 0.65,
  },
  {
    verbs: list('prefer'),
    kind: 'proposal',
    phase: 'offered',
    subject: ['agent'],
    complement: true,
    roles: { subject: 'initiator' },
    confidence: 0.5,
  },
  {
    verbs: list('invite'),
    kind: 'proposal',
    phase: 'offered',
    subject: ['actor'],
    theme: ['actor', 'mission'],
    roles: { subject: 'initiator', object: 'target' },
    confidence: 0.75,
  },
  // Readiness: told by an adjective, a sign, a noun.
  {
    verbs: list('ready, prepared, willing, prepare'),
    adjective: true,
    kind: 'proposal',
    phase: 'offered',
    subject: ['agent'],
    complement: 'infinitive',
    roles: { subject: 'initiator' },
    negated: { kind: 'rejection' },
    confidence: 0.55,
  },
  {
    verbs: list('signal, indicate, hint'),
    kind: 'proposal',
    phase: 'offered',
    subject: ['agent'],
    complementVerbs: list(
      'prepared, ready, willing, open, accept, soften, compromise, live, flexibility, readiness, willingness, openness',
    ),
    roles: TERMS_TO,
    confidence: 0.6,
  },
  {
    verbs: list('voice, express, signal, show'),
    kind: 'proposal',
    phase: 'offered',
    subject: ['agent'],
    theme: ['readiness', 'willingness', 'flexibility', 'openness'],
    roles: TERMS_TO,
    negated: { kind: 'rejection' },
    confidence: 0.6,
  },
  // What the terms say.
  {
    verbs: list(
      'include, call for, provide for, require, envisage, envision, foresee, see, halt, stipulate, involve, set out, lay down, spell out, list, offer, allow for, foreshadow, hinge on, demand, grant, promise, bar, entail, commit, oblige, specify',
    ),
    kind: 'proposal',
    phase: 'offered',
    subject: ['terms'],
    roles: { object: 'topic', subject: 'initiator' },
    confidence: 0.65,
  },
  {
    verbs: list('say, state, specify'),
    kind: 'proposal',
    phase: 'offered',
    subject: ['terms'],
    notSubject: ['it', 'they', 'this', 'letter', 'communique', 'appeal'],
    complement: true,
    roles: { object: 'topic', subject: 'initiator' },
    confidence: 0.6,
  },
  {
    verbs: list('be'),
    kind: 'proposal',
    phase: 'offered',
    subject: list('offer, proposal, demand, condition, last offer'),
    roles: { subject: 'initiator', object: 'topic' },
    confidence: 0.5,
  },
  // Answers with other terms.
  {
    verbs: list('counter, answer, respond, reply, hit back, come back'),
    kind: 'proposal',
    phase: 'countered',
    subject: ['actor'],
    oblique: { with: ['terms'] },
    roles: { subject: 'initiator', with: 'topic', to: 'topic' },
    confidence: 0.75,
  },
  {
    verbs: list('reply to, respond to, answer'),
    kind: 'proposal',
    phase: 'countered',
    subject: ['actor'],
    theme: ['terms'],
    roles: { subject: 'initiator', object: 'topic' },
    confidence: 0.65,
  },
]
