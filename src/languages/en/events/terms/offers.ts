import type { VerbRow } from '../../../../pipeline/events/lexicon.ts'
import { TERMS_TO } from '../casts.ts'
import { list } from '../words.ts'

/** Terms put forward: offers, drafts, plans, invitations, counter-offers. */
export const OFFER_VERBS: readonly VerbRow[] = [
  // Terms named as such.
  {
    verbs: list(
      'propose, offer, put forward, table, submit, unveil, lay out, float, set out, outline, tender, circulate, hand over, spell out, sketch, sketch out, draw up, put on the table, bring forward, drop on the table, broach, moot',
    ),
    kind: 'proposal',
    phase: 'offered',
    theme: ['terms', 'deal', 'truce', 'map', 'list', 'paper'],
    notTheme: ['routine'],
    roles: TERMS_TO,
    confidence: 0.8,
  },
  {
    verbs: list(
      'present, make, issue, send, deliver, draft, extend, announce, repeat, reiterate, renew, add, impose, set, convey, prepare, promote, give, write, hand, put, bring, sweeten, improve, revise, raise, transmit, publish',
    ),
    kind: 'proposal',
    phase: 'offered',
    subject: ['actor', 'mission'],
    theme: ['terms', 'map', 'list', 'paper'],
    notTheme: ['routine', 'sanction'],
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
  // Presented by nobody in particular: "the draft was delivered to both sides".
  {
    verbs: list('deliver, present, circulate, announce, convey'),
    kind: 'proposal',
    phase: 'offered',
    theme: ['terms'],
    notTheme: ['routine'],
    roles: TERMS_TO,
    confidence: 0.65,
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
    complementVerbs: list('prepared, ready, willing, open, flexibility, readiness, willingness, openness'),
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
      'include, call for, provide for, require, envisage, envision, foresee, see, halt, stipulate, say, involve, entail, commit, oblige, specify',
    ),
    kind: 'proposal',
    phase: 'offered',
    subject: ['terms'],
    roles: { object: 'topic', subject: 'initiator' },
    confidence: 0.65,
  },
  {
    verbs: list('be'),
    kind: 'proposal',
    phase: 'offered',
    subject: list('offer, proposal, demand, condition, last offer, position'),
    roles: { subject: 'initiator', object: 'topic' },
    confidence: 0.5,
  },
  // Answers with other terms.
  {
    verbs: list('counter, respond, reply, hit back, come back'),
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
