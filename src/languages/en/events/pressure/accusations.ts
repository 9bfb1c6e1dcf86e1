import type { VerbRow } from '../../../../pipeline/events/lexicon.ts'
import { WORDS, WORDS_ABOUT } from '../casts.ts'
import { list } from '../list.ts'

/** What an opponent or its deeds are called. */
const BAD_NAMES =
  list(`act, abuser, terrorist, liar, aggressor, dictator, killer, thug, tyrant, criminal, brazen, provocation,
  outrage, crime, betrayal, barbaric, cowardly, disgrace, blackmail, unacceptable, illegal, reckless, shameful,
  provocative, aggression, piracy, bullying, murder, occupier, enemy, threat, sham, farce, terrorism, genocide,
  disgraceful, unlawful, hypocrite, fabrication, lie, stunt, insult, slap, smokescreen, ploy, ruse, gimmick, charade, travesty, affront, mockery, surrender, sell-out, sellout,
  capitulation, humiliation, disaster, catastrophe, trap, trick, theft, robbery, massacre, atrocity, propaganda, nonsense, cynical, irresponsible, dangerous, unjust, unfair, rehearsal, pretext, bluff, hoax,
  violation, extortion, sabotage, illegitimate`)

/** Blame, condemnation, complaint. */
export const ACCUSATION_VERBS: readonly VerbRow[] = [
  {
    verbs: list('accuse, blame, fault, castigate, point the finger at, indict'),
    kind: 'pressure',
    phase: 'accusation',
    subject: ['actor', 'agent', 'crowd', 'workers'],
    roles: WORDS,
    confidence: 0.85,
  },
  {
    verbs: list('blame, accuse'),
    kind: 'pressure',
    phase: 'accusation',
    theme: ['actor'],
    roles: WORDS,
    confidence: 0.65,
  },
  {
    verbs: list(
      'charge, allege, retort, fume, thunder, shoot back, fire back, snap back, counter, complain, protest, hit back, lament, grumble',
    ),
    kind: 'pressure',
    phase: 'accusation',
    subject: ['actor', 'agent'],
    complement: true,
    notTheme: ['offer'],
    roles: { subject: 'initiator', object: 'topic', that: 'target' },
    yields: true,
    confidence: 0.55,
  },
  {
    verbs: list(
      'hold responsible, hold accountable, lay at the door of, pin the blame on, lay the blame on, put the blame on, pin on, find fault with, cry foul, take issue with, raise the alarm, sound the alarm',
    ),
    kind: 'pressure',
    phase: 'accusation',
    subject: ['actor', 'agent', 'group', 'nobody'],
    notTheme: ['hope', 'medal', 'crew', 'worker', 'plant', 'depot'],
    roles: WORDS,
    confidence: 0.62,
  },
  {
    verbs: list('voice, express, register, convey, declare, share'),
    kind: 'pressure',
    phase: 'accusation',
    subject: ['agent'],
    theme: list(
      'concern, alarm, dismay, anger, outrage, fury, disappointment, regret, frustration, displeasure, indignation, disgust, unease, doubt',
    ),
    notTheme: ['condolence'],
    roles: { subject: 'initiator', object: 'topic', at: 'topic', over: 'topic' },
    confidence: 0.55,
  },
  {
    verbs: list('summon, call in'),
    kind: 'pressure',
    phase: 'accusation',
    subject: ['actor'],
    theme: list('ambassador, envoy, charge, diplomat, consul, attache'),
    roles: WORDS,
    confidence: 0.68,
  },
  // A charge denied.
  {
    verbs: list('deny, disclaim'),
    kind: 'pressure',
    phase: 'accusation',
    subject: ['agent'],
    notTheme: list(
      'report, rumour, rumor, story, access, entry, visa, bail, request, permission, recognition, chance, right, appeal, service, benefit, loan, passage, permit, victory',
    ),
    status: 'denied',
    yields: true,
    roles: { subject: 'initiator', object: 'topic' },
    confidence: 0.5,
  },
  // "Hamas is to blame."
  {
    verbs: list('fault, blame'),
    kind: 'pressure',
    phase: 'accusation',
    object: 'none',
    status: 'occurred',
    subject: ['agent'],
    roles: { subject: 'target' },
    confidence: 0.86,
  },
  {
    verbs: list(
      'condemn, denounce, criticize, criticise, slam, blast, decry, deplore, lambast, lambaste, rebuke, rail against, lash out at, chide, scold, deride, hit out at, berate, excoriate, vilify, attack, take aim at, lay into, mock, ridicule, scoff at, upbraid, reprimand, admonish',
    ),
    kind: 'pressure',
    phase: 'accusation',
    subject: ['actor'],
    object: 'some',
    notTheme: [
      ...list('place, place-name, ship, troops, captives, convoy'),
      ...list(
        'budget, film, movie, album, book, novel, musical, show, script, performance, referee, umpire, coach',
      ),
    ],
    notSubject: ['armed'],
    roles: WORDS,
    confidence: 0.75,
  },
  {
    verbs: list('exchange, trade'),
    kind: 'pressure',
    phase: 'accusation',
    subject: ['actor'],
    theme: ['insult'],
    roles: { subject: 'initiator', with: 'initiator', object: 'topic' },
    confidence: 0.82,
  },
  {
    verbs: list('call, label, brand, describe as, term, describe'),
    kind: 'pressure',
    phase: 'accusation',
    subject: ['agent'],
    notTheme: ['what'],
    complementVerbs: BAD_NAMES,
    roles: WORDS,
    confidence: 0.65,
  },
  {
    verbs: list('complain, complain about, sue, take to court, haul before, haul'),
    kind: 'pressure',
    phase: 'accusation',
    subject: ['agent'],
    roles: { ...WORDS, to: 'topic', about: 'target' },
    confidence: 0.6,
  },
  // "took the dispute to the Security Council".
  {
    verbs: list('take, bring, refer'),
    kind: 'pressure',
    phase: 'accusation',
    subject: ['actor'],
    theme: list('case, matter, dispute, complaint, row, quarrel, claim'),
    oblique: { 'to,before': ['actor', 'court', 'tribunal', 'council', 'security council', 'body', 'judge'] },
    roles: { subject: 'initiator', object: 'topic', to: 'topic' },
    negated: 'denied',
    confidence: 0.6,
  },
  // What a side is said to be up to: the speaker accuses it.
  {
    verbs: list(
      'drag its feet, drag their feet, play for time, stall for time, buy time, act in bad faith, negotiate in bad faith, bargain in bad faith, break its word, break its promise, break its promises, move the goalposts',
    ),
    kind: 'pressure',
    phase: 'accusation',
    subject: ['actor', 'they', 'it'],
    roles: { subject: 'target' },
    confidence: 0.55,
  },
  {
    verbs: list('serious, sincere'),
    adjective: true,
    kind: 'pressure',
    phase: 'accusation',
    onlyNegated: true,
    subject: ['actor', 'they', 'it'],
    notComplementVerbs: list('condition, injury, enough'),
    roles: { subject: 'target' },
    confidence: 0.5,
  },
  {
    verbs: list('file, lodge'),
    kind: 'pressure',
    phase: 'accusation',
    subject: ['agent'],
    theme: ['complaint'],
    roles: WORDS_ABOUT,
    confidence: 0.65,
  },
  {
    verbs: list(
      'outraged, disappointed, dismayed, appalled, angered, stunned, furious, alarmed, incensed, outrage, disappoint, dismay, appall, appal, anger, stun, infuriate',
    ),
    adjective: true,
    kind: 'pressure',
    phase: 'accusation',
    subject: ['agent', 'crowd', 'workers'],
    roles: { subject: 'initiator', object: 'topic', with: 'target', by: 'target', at: 'target' },
    confidence: 0.5,
  },
]
