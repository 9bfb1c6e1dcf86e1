import type { VerbRow } from '../../../../pipeline/events/lexicon.ts'
import { GO_BETWEEN } from '../casts.ts'
import { list } from '../words.ts'

/** Words that show what a journey is for. */
const ERRAND =
  list(`talk, meet, meeting, discuss, negotiation, negotiate, mediation, mediate, summit, consultation, deal,
  truce, ceasefire, cease-fire, mission, push, press, revive, broker, convey, delegation, peace,
  ask, urge, persuade, deliver, demand, brief, see, hold, consult, confer, plead, reassure, sound, salvage, rescue, hand, bargain, dialogue`)

/** Go-betweens at work, envoys sent and on the road. */
export const ENVOY_VERBS: readonly VerbRow[] = [
  // Messages carried.
  {
    verbs: list('carry, ferry, convey, relay, pass, pass on, shuttle, transmit, bear, take'),
    kind: 'talks',
    phase: 'held',
    subject: ['actor', 'mission', 'person', 'group'],
    theme: ['message', 'messages', 'assurance'],
    roles: GO_BETWEEN,
    confidence: 0.7,
  },
  {
    verbs: list('shuttle, act as go-between, act as a go-between, go back and forth'),
    kind: 'talks',
    phase: 'held',
    subject: ['actor', 'mission'],
    roles: GO_BETWEEN,
    confidence: 0.75,
  },
  // Talks hosted, chaired, brokered.
  {
    verbs: list(
      'host, mediate, facilitate, chair, moderate, broker, sponsor, convene, oversee, co-host, co-chair, preside over, referee, umpire, supervise, shepherd, steer, organise, organize, arrange',
    ),
    kind: 'talks',
    phase: 'held',
    theme: ['talks', 'mission', 'actor', 'dispute', 'conflict'],
    notTheme: ['routine', 'deal', 'truce'],
    roles: { subject: 'mediator', object: 'initiator', between: 'initiator', with: 'initiator' },
    confidence: 0.8,
  },
  {
    verbs: list('intercede, mediate, arbitrate'),
    kind: 'talks',
    phase: 'held',
    subject: ['actor', 'mission'],
    object: 'none',
    roles: { subject: 'mediator', between: 'initiator', in: 'topic' },
    confidence: 0.7,
  },
  // Envoys sent, named, called home.
  {
    verbs: list('send, dispatch, despatch, name, appoint, field, nominate, designate, assign'),
    kind: 'talks',
    phase: 'announced',
    subject: ['actor'],
    theme: ['mission', 'team'],
    roles: { subject: 'initiator', object: 'topic', to: 'topic' },
    negated: { kind: 'rejection' },
    confidence: 0.65,
  },
  {
    verbs: list('recall, call home, call back, pull, withdraw'),
    kind: 'talks',
    phase: 'suspended',
    subject: ['actor'],
    theme: ['mission', 'team'],
    roles: { subject: 'initiator', from: 'target' },
    negated: 'denied',
    confidence: 0.68,
  },
  // Delegations taken there, and gone home.
  {
    verbs: list('fly, ferry, escort, whisk, airlift, fly in, fly out'),
    kind: 'talks',
    phase: 'held',
    subject: ['actor', 'nobody'],
    theme: ['mission'],
    notTheme: ['body', 'remains'],
    roles: { subject: 'topic', object: 'initiator' },
    negated: 'denied',
    confidence: 0.58,
  },
  {
    verbs: list(
      'fly home, go home, return home, head home, fly back, return empty-handed, go back for consultations, return for consultations, leave for home',
    ),
    kind: 'talks',
    phase: 'closed',
    subject: ['mission'],
    notSubject: ['armed', 'troops', 'captives', 'crowd'],
    roles: { subject: 'initiator' },
    negated: 'denied',
    confidence: 0.6,
  },
  {
    verbs: list('withdraw, pull out, walk out, storm out, leave, quit, bow out, go home'),
    kind: 'talks',
    phase: 'suspended',
    subject: [
      'delegation',
      'negotiator',
      'delegate',
      'representative',
      'negotiating team',
      'peace team',
      'bargaining team',
    ],
    object: 'none',
    roles: { subject: 'initiator' },
    negated: 'denied',
    confidence: 0.68,
  },
  // Journeys.
  {
    verbs: list('head, travel, fly, go, come, arrive, return, depart, set off, leave'),
    kind: 'talks',
    phase: 'held',
    subject: ['actor', 'mission'],
    oblique: { 'for,to,from': ['talks', 'deal'] },
    roles: { subject: 'initiator' },
    confidence: 0.7,
  },
  {
    verbs: list('travel to, fly to, fly into, jet to'),
    kind: 'talks',
    phase: 'held',
    subject: ['agent', 'mission'],
    theme: ['place-name', 'capital', 'region', 'headquarters', 'stronghold', 'front'],
    roles: { subject: 'initiator', object: 'topic' },
    confidence: 0.5,
  },
  {
    verbs: list('fly to, fly into, travel to, head to, go to, arrive in, land in, return to, visit'),
    kind: 'talks',
    phase: 'held',
    subject: ['mission', 'actor'],
    theme: ['place-name', 'capital', 'region', 'headquarters', 'stronghold', 'city', 'front'],
    complementVerbs: ERRAND,
    roles: { subject: 'initiator', object: 'topic' },
    confidence: 0.65,
  },
  {
    verbs: list('land, arrive, fly, travel'),
    kind: 'talks',
    phase: 'held',
    subject: ['mission', 'actor'],
    complementVerbs: ERRAND,
    roles: { subject: 'initiator', object: 'topic' },
    confidence: 0.65,
  },
  {
    verbs: list('arrive, fly, travel'),
    kind: 'talks',
    phase: 'held',
    subject: ['mission'],
    roles: { subject: 'initiator' },
    confidence: 0.55,
  },
  {
    verbs: list('tour, visit'),
    kind: 'talks',
    phase: 'held',
    subject: ['actor', 'mission'],
    theme: ['place-name', 'actor'],
    roles: { subject: 'initiator', object: 'topic' },
    confidence: 0.6,
  },
  {
    verbs: list('remain, stay, stay behind'),
    kind: 'talks',
    phase: 'held',
    subject: ['mission', 'actor'],
    complementVerbs: list('meet, talk, negotiate'),
    roles: { subject: 'initiator' },
    confidence: 0.6,
  },
]
