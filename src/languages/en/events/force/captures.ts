import type { VerbRow } from '../../../../pipeline/events/lexicon.ts'
import { BLOW } from '../casts.ts'
import { list } from '../list.ts'

/** Whoever commits them, the police arrest. */
const CRIMES = list(
  'stabbing, robbery, burglary, fraud, theft, bribery, bribe, corruption, embezzlement, rape, drink-driving, shoplifting, vandalism, arson, perjury, forgery, murder, manslaughter, hooliganism, trafficking',
)

/** People killed or taken, places and ships seized, troops sent in. */
export const CAPTURE_VERBS: readonly VerbRow[] = [
  // Words that leave no doubt.
  {
    verbs: list(
      'assassinate, behead, massacre, lynch, gun down, shoot dead, execute, slay, torch, loot, plunder, pillage, butcher, slaughter, bludgeon, hack to death, burn alive',
    ),
    kind: 'strike',
    phase: 'assassination',
    phaseOfMany: 'campaign',
    notTheme: ['plan', 'order', 'terms', 'deal', 'project', 'strategy', 'routine'],
    roles: BLOW,
    negated: 'denied',
    confidence: 0.84,
  },
  {
    verbs: list(
      'kidnap, abduct, take hostage, take captive, snatch, hijack, take prisoner, hold hostage, hold captive, hold prisoner, keep captive, hold at gunpoint, spirit away, carry off, bundle into',
    ),
    kind: 'strike',
    phase: 'abduction',
    notTheme: list(
      'victory, win, bag, equaliser, equalizer, point, draw, agenda, debate, conversation, discussion, prize, medal, title, award, trophy, defeat, phone, purse, budget, bill, process, public, parliament, future',
    ),
    // "held the talks hostage", "held hostage talks"
    notComplementVerbs: list(
      'talk, talks, deal, negotiation, process, economy, budget, peace, country, agenda',
    ),
    roles: BLOW,
    negated: 'denied',
    confidence: 0.75,
  },
  // Killing and shooting need an armed hand or a side.
  {
    verbs: list('kill, murder, eliminate, execute, take out'),
    kind: 'strike',
    phase: 'assassination',
    phaseOfMany: 'campaign',
    subject: ['actor', 'attack', 'arms', 'troops', 'fire', 'armed'],
    notTheme: list('plan, bill, deal, order, project, proposal, idea, time, hope, need, risk, waste, job'),
    notSubject: ['weather', 'routine'],
    roles: BLOW,
    negated: 'denied',
    sense: 'toll',
    confidence: 0.65,
  },
  {
    verbs: list('shoot, kill, wound, injure, maim, murder, hurt, gun down, mow down, decapitate, bayonet'),
    kind: 'strike',
    phase: 'assassination',
    phaseOfMany: 'campaign',
    subject: ['nobody', 'actor', 'armed', 'attack', 'arms'],
    theme: ['casualties', 'captives', 'guard', 'actor'],
    notSubject: ['weather', 'routine'],
    notComplementVerbs: list('accident, crash, collision, collapse, avalanche, stampede, derailment'),
    roles: BLOW,
    negated: 'denied',
    sense: 'toll',
    confidence: 0.55,
  },
  // Seizing.
  {
    verbs: list('seize, capture, detain, arrest, intern, round up, imprison, jail, nab'),
    kind: 'strike',
    phase: 'abduction',
    subject: ['actor', 'troops', 'nobody', 'armed'],
    theme: ['captives', 'casualties', 'person', 'troops', 'political'],
    notTheme: ['place-name'],
    // "arrested two teenagers over a stabbing": crime, whoever commits it
    notOblique: { over: CRIMES, for: CRIMES, in: CRIMES, after: CRIMES },
    roles: BLOW,
    negated: 'denied',
    confidence: 0.65,
  },
  {
    verbs: list('take'),
    kind: 'strike',
    phase: 'abduction',
    subject: ['actor', 'armed'],
    theme: ['captives'],
    roles: { ...BLOW, object: 'topic' },
    negated: 'denied',
    confidence: 0.76,
  },
  {
    verbs: list(
      'intercept, seize, capture, shoot down, sink, board, overrun, raid, bomb, impound, commandeer, hijack, take over, take control of, seize control of, wrest control of, gain control of, recapture, retake, take back, conquer, confiscate, steal, scuttle, mine, detain',
    ),
    kind: 'strike',
    phase: 'ground',
    subject: ['actor', 'armed'],
    theme: ['place', 'place-name', 'arms', 'ship', 'aid'],
    notTheme: list(
      'opportunity, chance, moment, initiative, heart, imagination, mood, attention, title, medal, spirit, share',
    ),
    roles: BLOW,
    negated: 'denied',
    sense: 'assault',
    confidence: 0.62,
  },
  // "The freighter was seized in March", by whom is told elsewhere.
  {
    verbs: list('commandeer, seize, hijack, capture, impound'),
    kind: 'strike',
    phase: 'ground',
    subject: ['nobody'],
    theme: ['ship'],
    roles: BLOW,
    negated: 'denied',
    confidence: 0.6,
  },
  {
    verbs: list('down, shoot down, shoot out of the sky'),
    kind: 'strike',
    phase: 'rocket',
    subject: ['actor', 'armed'],
    theme: ['plane', 'aircraft', 'airliner', 'balloon', 'arms'],
    roles: BLOW,
    negated: 'denied',
    confidence: 0.63,
  },
  {
    verbs: list('enter, take, hold, reach, win'),
    kind: 'strike',
    phase: 'ground',
    subject: ['actor', 'armed', 'it', 'they'],
    theme: list(
      'town, city, village, base, airport, outpost, hill, ridge, garrison, barracks, suburb, stronghold, checkpoint, hilltop, border crossing, army post, police station, airfield, hamlet',
    ),
    notComplementVerbs: list('talk, visit, meeting, hotel, mayor'),
    notSubject: ['mission', 'aid', 'organisation', 'crowd'],
    roles: BLOW,
    negated: 'denied',
    confidence: 0.58,
  },
  // Power seized, and arms taken up.
  {
    verbs: list('seize power, grab power, take power, overthrow, topple, oust, depose, unseat'),
    kind: 'strike',
    phase: 'campaign',
    notTheme: [
      'statue',
      'tree',
      'champion',
      'record',
      'favourite',
      'coach',
      'chairman',
      'chief executive',
      'incumbent',
    ],
    notComplementVerbs: list('election, vote, poll, ballot, landslide'),
    notSubject: ['weather'],
    roles: BLOW,
    negated: 'denied',
    confidence: 0.6,
  },
  {
    verbs: list(
      'rise up, take up arms, rebel, revolt, mutiny, go to war, plunge into war, slide into war, descend into war, plunge into civil war, descend into civil war, slide into civil war',
    ),
    kind: 'strike',
    phase: 'campaign',
    roles: { subject: 'initiator', against: 'target', with: 'target' },
    negated: 'denied',
    confidence: 0.6,
  },
  // Blows owned up to.
  {
    verbs: list('claim, claim responsibility for, admit, acknowledge'),
    kind: 'strike',
    phase: 'campaign',
    subject: ['actor', 'group', 'armed'],
    theme: ['attack', 'responsibility'],
    notTheme: ['routine'],
    roles: BLOW,
    confidence: 0.66,
  },
  {
    verbs: list('occupy, invade, annex, besiege, blockade, lay siege to, overrun'),
    kind: 'strike',
    phase: 'ground',
    subject: ['actor', 'armed'],
    notTheme: ['talks', 'terms', 'post'],
    roles: BLOW,
    negated: 'denied',
    confidence: 0.75,
  },
  {
    verbs: list('fall to, fall into the hands of'),
    kind: 'strike',
    phase: 'ground',
    subject: ['place', 'place-name', 'territory'],
    theme: ['actor', 'armed', 'troops'],
    roles: { subject: 'topic', object: 'initiator' },
    negated: 'denied',
    confidence: 0.6,
  },
  {
    verbs: list(
      'drive out, drive from, drive off, chase out, chase from, flush out, dislodge, uproot, force out, expel from, force from, hound out, oust from, clear from, push back, push out, drive back',
    ),
    kind: 'strike',
    phase: 'ground',
    subject: ['actor', 'armed', 'nobody'],
    notTheme: list(
      'office, job, post, power, market, race, league, party, team, price, cost, demand, rate, deadline',
    ),
    notSubject: ['workers', 'union'],
    roles: { subject: 'initiator', object: 'topic', from: 'topic', by: 'initiator' },
    negated: 'denied',
    confidence: 0.58,
  },
  {
    verbs: list('deploy, send, pour, move, march, mass, order, fly, airlift, rush, commit'),
    kind: 'strike',
    phase: 'ground',
    subject: ['actor'],
    theme: ['troops', 'arms'],
    oblique: { 'into,across,against,along,near,to': ['any'] },
    roles: { subject: 'initiator', into: 'target', against: 'target', object: 'topic' },
    negated: 'denied',
    confidence: 0.86,
  },
]
