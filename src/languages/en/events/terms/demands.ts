import type { VerbRow } from '../../../../pipeline/events/lexicon.ts'
import { TERMS_FROM } from '../casts.ts'
import { list } from '../words.ts'

const DEMANDABLE = [
  'granted',
  'captives',
  'troops',
  'aid',
  'barrier',
  'truce',
  'deal',
  'talks',
  'attack',
  'violence',
  'terms',
] as const

/** Terms asked for: demands and conditions. */
export const DEMAND_VERBS: readonly VerbRow[] = [
  {
    verbs: list('demand, insist on, stipulate, require'),
    kind: 'proposal',
    phase: 'demanded',
    subject: ['actor'],
    notTheme: ['anonymity', 'privacy', 'attention', 'patience'],
    roles: { ...TERMS_FROM, that: 'target' },
    confidence: 0.75,
  },
  {
    verbs: list('ask for, demand'),
    kind: 'proposal',
    phase: 'demanded',
    subject: ['agent', 'armed', 'crowd'],
    notTheme: ['help', 'patience', 'forgiveness', 'answer', 'attention', 'anonymity', 'privacy', 'silence'],
    roles: TERMS_FROM,
    confidence: 0.7,
  },
  {
    verbs: list('insist, require'),
    kind: 'proposal',
    phase: 'demanded',
    subject: ['agent', 'group'],
    complement: 'subjunctive',
    roles: TERMS_FROM,
    confidence: 0.7,
  },
  {
    verbs: list('hold out for'),
    kind: 'proposal',
    phase: 'demanded',
    subject: ['agent'],
    notTheme: ['month', 'day', 'hour', 'year'],
    roles: TERMS_FROM,
    confidence: 0.75,
  },
  // "asked to be let into the talks".
  {
    verbs: list('ask, request, apply, petition, clamour, clamor, beg'),
    kind: 'proposal',
    phase: 'demanded',
    subject: ['agent', 'armed', 'workers'],
    object: 'none',
    complementVerbs: list(
      'let, allow, include, admit, give, grant, join, seat, receive, hear, free, release, withdraw, exempt, recognise, recognize',
    ),
    notComplementVerbs: list('name, identify, anonymity, comment, question'),
    roles: { subject: 'initiator' },
    confidence: 0.6,
  },
  {
    verbs: list(
      'stick to, stand by, cling to, hold to, hold fast to, restate, press, repeat, reiterate, renew',
    ),
    kind: 'proposal',
    phase: 'demanded',
    subject: ['actor'],
    theme: ['demands'],
    notTheme: ['deal', 'price', 'supply'],
    roles: TERMS_FROM,
    confidence: 0.66,
  },
  // Softer verbs need something that one side can grant another.
  {
    verbs: list('call for, ask for, press for, push for, lobby for, petition for'),
    kind: 'proposal',
    phase: 'demanded',
    subject: ['actor'],
    theme: DEMANDABLE,
    roles: TERMS_FROM,
    confidence: 0.75,
  },
  {
    verbs: list('seek, want, request'),
    kind: 'proposal',
    phase: 'demanded',
    subject: ['actor'],
    theme: DEMANDABLE,
    notTheme: ['it', 'they'],
    roles: TERMS_FROM,
    negated: { kind: 'rejection' },
    confidence: 0.65,
  },
  {
    verbs: list('desire, want'),
    kind: 'proposal',
    phase: 'demanded',
    subject: ['actor'],
    // What a side wants is what it asks for. Wishes of a speaker ("we want peace") are no terms.
    notSubject: list('I, i, we, he, she, it, they, who, you'),
    object: 'some',
    notTheme: list(
      'actor, weather, water, electric power, logo, name, win, victory, title, goal, fun, coffee, peace, people, help, time, chance, friend, answer, news, more, nothing, something',
    ),
    roles: { subject: 'initiator', object: 'topic' },
    negated: { kind: 'rejection' },
    confidence: 0.5,
  },
  {
    verbs: list('want'),
    kind: 'proposal',
    phase: 'demanded',
    subject: ['agent'],
    theme: ['actor'],
    complement: true,
    roles: { subject: 'initiator', object: 'target' },
    confidence: 0.6,
  },
  // Somebody or something else is to change: "wants the bodies to answer to an assembly".
  {
    verbs: list('wish, want, prefer, require'),
    kind: 'proposal',
    phase: 'demanded',
    subject: ['actor'],
    object: 'some',
    complement: 'infinitive',
    notSubject: ['I', 'we'],
    notTheme: list('it, they, this, that, what, people, everyone, fan, job, life, thing'),
    roles: { subject: 'initiator', object: 'topic' },
    confidence: 0.55,
  },
  // A union's claim is a demand in whatever words.
  {
    verbs: list(
      'claim, demand, request, ask for, seek, want, ask, call for, insist on, insist, press for, push for, press',
    ),
    kind: 'proposal',
    phase: 'demanded',
    subject: ['union', 'workers'],
    notTheme: ['anonymity'],
    notComplementVerbs: list('name, identify, anonymity, anonymous'),
    roles: TERMS_FROM,
    confidence: 0.65,
  },
  // Conditions.
  {
    verbs: list('condition, make conditional, make contingent, tie, link, predicate'),
    kind: 'proposal',
    phase: 'demanded',
    subject: ['actor'],
    oblique: { 'on,upon': ['any'] },
    roles: TERMS_FROM,
    confidence: 0.65,
  },
]
