import type { VerbRow } from '../../../../pipeline/events/lexicon.ts'
import { STEP } from '../casts.ts'
import { list } from '../list.ts'
import { MARKETS } from '../other-senses.ts'

/** What players and candidates withdraw from. */
const CONTESTS = list(
  'tournament, race, contest, competition, championship, match, final, semi-final, semifinal, quarter-final, quarterfinal, cup, election, running, candidacy, squad, lineup, line-up, knee, hamstring, shoulder',
)

/** Troops drawn back, force stopped, work taken up again. */
export const WITHDRAWAL_VERBS: readonly VerbRow[] = [
  // Troops drawn back.
  {
    verbs: list(
      'withdraw, pull out, pull back, redeploy, evacuate, bring home, move back, stand down, draw down, thin out, call back, recall, march out, order out, order home, demobilise, demobilize, disband',
    ),
    kind: 'concession',
    phase: 'withdrawal',
    theme: ['troops'],
    roles: { subject: 'initiator', object: 'initiator' },
    negated: 'denied',
    confidence: 0.75,
  },
  {
    verbs: list(
      'withdraw from, pull out of, pull back from, retreat from, leave, vacate, evacuate, clear out of, move out of, march out of',
    ),
    kind: 'concession',
    phase: 'withdrawal',
    subject: ['armed', 'troops', 'actor'],
    theme: ['place-name', 'place', 'territory'],
    notTheme: list(
      'school, plant, factory, hotel, office, home, house, palace, court, ministry, flat, apartment, restaurant, cinema, theatre, shop, market',
    ),
    notSubject: ['workers', 'union', 'crowd'],
    roles: STEP,
    negated: 'denied',
    confidence: 0.7,
  },
  {
    verbs: list(
      'leave, quit, vacate, go home, thin out, draw back, fall back, move back, withdraw, pull out, pull back, retreat, redeploy',
    ),
    kind: 'concession',
    phase: 'withdrawal',
    subject: ['troops', 'armed'],
    roles: STEP,
    negated: 'denied',
    confidence: 0.64,
  },
  {
    verbs: list(
      'retreat, withdraw, pull back, pull out, redeploy, stand down, fall back, draw back, move back',
    ),
    kind: 'concession',
    phase: 'withdrawal',
    subject: ['actor'],
    object: 'none',
    notSubject: MARKETS,
    notComplementVerbs: CONTESTS,
    roles: { subject: 'initiator' },
    negated: 'denied',
    confidence: 0.65,
  },
  {
    verbs: list(
      'begin, start, complete, finish, resume, continue, get under way, go ahead, take place, proceed, speed up, accelerate',
    ),
    kind: 'concession',
    phase: 'withdrawal',
    theme: ['pullback'],
    notTheme: ['routine'],
    roles: { subject: 'initiator', object: 'topic', of: 'topic' },
    negated: 'denied',
    confidence: 0.6,
  },
  {
    verbs: list(
      'surrender, give themselves up, give itself up, capitulate, defect, lay down arms, lay down their weapons, turn themselves in',
    ),
    kind: 'concession',
    phase: 'withdrawal',
    subject: ['armed', 'troops'],
    object: 'none',
    roles: { subject: 'initiator', to: 'target' },
    negated: 'denied',
    confidence: 0.6,
  },
  {
    verbs: list(
      'ship out, ship, surrender, dismantle, destroy, dilute, scrap, decommission, hand over, mothball, unplug',
    ),
    kind: 'concession',
    phase: 'withdrawal',
    subject: ['actor'],
    theme: list(
      'uranium, stockpile, centrifuge, arsenal, reactor, enriched uranium, warhead, mine, test site, launch site, missile site, weapon program, weapon programme, nuclear program, nuclear programme, launch pad',
    ),
    roles: STEP,
    negated: 'denied',
    confidence: 0.67,
  },
  // "closed four nuclear plants", "the reactor has been shut down".
  {
    verbs: list('disable, close, shut, shut down, switch off, seal, close down, freeze, idle'),
    kind: 'concession',
    phase: 'withdrawal',
    subject: ['actor', 'nobody'],
    theme: list(
      'reactor, nuclear plant, nuclear facility, nuclear site, nuclear reactor, enrichment plant, reprocessing plant, nuclear complex, centrifuge, enrichment',
    ),
    roles: STEP,
    negated: 'denied',
    confidence: 0.6,
  },
  // "cut its force from 10,000 to 4,000".
  {
    verbs: list('reduce, cut, shrink, halve, trim, slash, scale down, scale back, thin, draw down'),
    kind: 'concession',
    phase: 'withdrawal',
    subject: ['actor', 'nobody'],
    theme: list(
      'troop, force, contingent, garrison, military presence, troop level, troop number, troop presence, occupation force',
    ),
    notTheme: ['work force', 'sales force', 'task force', 'labour force', 'labor force'],
    roles: { subject: 'initiator', object: 'topic' },
    negated: 'denied',
    confidence: 0.62,
  },
  // "Norland capitulated", and what was ceded.
  {
    verbs: list('capitulate, surrender'),
    kind: 'concession',
    phase: 'withdrawal',
    subject: ['country'],
    object: 'none',
    notComplementVerbs: list('lead, goal, title, advantage, point, serve, wicket'),
    roles: { subject: 'initiator', to: 'target' },
    negated: 'denied',
    confidence: 0.55,
  },
  {
    verbs: list('cede, relinquish'),
    kind: 'concession',
    phase: 'withdrawal',
    subject: ['actor', 'nobody'],
    theme: ['place-name', 'actor', 'place', 'control'],
    notTheme: ['lead', 'top spot', 'title'],
    roles: { ...STEP, object: 'topic' },
    negated: 'denied',
    confidence: 0.6,
  },
  // Workers taken back.
  {
    verbs: list('reinstate, take back, rehire, re-employ, reemploy'),
    kind: 'concession',
    phase: 'withdrawal',
    subject: ['actor', 'company', 'nobody'],
    theme: ['workers'],
    roles: STEP,
    negated: 'denied',
    confidence: 0.6,
  },
  // Arms and land given up.
  {
    verbs: list(
      'disarm, demobilize, demobilise, lay down, hand in, surrender, hand over, give up, turn over, hand, cede, relinquish',
    ),
    kind: 'concession',
    phase: 'withdrawal',
    subject: ['actor', 'armed'],
    theme: [
      'arms',
      'weapon',
      'arm',
      'rifle',
      'position',
      'territory',
      'land',
      'town',
      'stockpile',
      'arsenal',
    ],
    notTheme: ['tank'],
    roles: STEP,
    negated: 'denied',
    confidence: 0.66,
  },
  // Force stopped.
  {
    verbs: list('stop, halt, cease, suspend, pause, wind down, scale down, call off, break off, curtail'),
    kind: 'concession',
    phase: 'withdrawal',
    subject: ['actor'],
    theme: ['violence', 'attack', 'fire', 'enrichment', 'test', 'shelling'],
    notTheme: ['routine'],
    roles: STEP,
    negated: 'denied',
    confidence: 0.55,
  },
  {
    verbs: list(
      'cease fire, stop fighting, stop firing, lay down arms, hold fire, hold its fire, hold their fire, silence its guns, silence their guns, lay down weapons, lay down their arms, lay down its arms, stand down',
    ),
    kind: 'concession',
    phase: 'withdrawal',
    subject: ['actor', 'armed'],
    roles: { subject: 'initiator' },
    confidence: 0.65,
  },
  {
    verbs: list(
      'back away from, step back from, take a step back from, back down from, back off, retreat from, pull back from, climb down from',
    ),
    kind: 'concession',
    phase: 'withdrawal',
    subject: ['actor'],
    theme: ['threat', 'warning', 'brink'],
    roles: STEP,
    confidence: 0.65,
  },
  // Work taken up again.
  {
    verbs: list(
      'call off, lift, end, suspend, cancel, shelve, postpone, defer, halt, pause, abandon, drop, delay',
    ),
    kind: 'concession',
    phase: 'withdrawal',
    subject: ['actor', 'nobody', 'workers', 'union'],
    theme: ['stoppage'],
    notTheme: ['routine'],
    roles: STEP,
    negated: 'denied',
    confidence: 0.6,
  },
  {
    verbs: list(
      'return to work, go back to work, come back to work, stream back, report back, report for work, return to the job, go back on the job',
    ),
    kind: 'concession',
    phase: 'withdrawal',
    subject: ['workers', 'union', 'actor', 'crowd'],
    roles: { subject: 'initiator' },
    negated: 'denied',
    confidence: 0.6,
  },
]
