import type { VerbRow } from '../../../../pipeline/events/lexicon.ts'
import { GO_BETWEEN } from '../casts.ts'
import { list } from '../words.ts'

/** Words that show what a journey is for. */
const ERRAND =
  list(`talk, meet, meeting, discuss, negotiation, negotiate, mediation, mediate, summit, consultation, deal,
  truce, ceasefire, cease-fire, mission, push, press, revive, broker, convey, delegation, peace`)

/** Go-betweens at work, envoys sent and on the road. */
export const ENVOY_VERBS: readonly VerbRow[] = [
  // Messages carried.
  {
    verbs: list('carry, ferry, convey, relay, pass, pass on, shuttle'),
    kind: 'talks',
    phase: 'held',
    subject: ['actor', 'mission'],
    theme: ['message'],
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
      'host, mediate, facilitate, chair, moderate, broker, sponsor, convene, oversee, co-host, co-chair, bring together',
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
    verbs: list('send, dispatch, name, appoint, field'),
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
    theme: ['place-name'],
    roles: { subject: 'initiator', object: 'topic' },
    confidence: 0.5,
  },
  {
    verbs: list('fly to, fly into, travel to, head to, go to, arrive in, land in, return to, visit'),
    kind: 'talks',
    phase: 'held',
    subject: ['mission', 'actor'],
    theme: ['place-name'],
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
