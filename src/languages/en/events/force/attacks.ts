import type { VerbRow } from '../../../../pipeline/events/lexicon.ts'
import { BLOW, BLOW_WITH } from '../casts.ts'
import { list, WORDS_NOT_WALLS } from '../words.ts'

/** Attacks, bombardments, raids, clashes. */
export const ATTACK_VERBS: readonly VerbRow[] = [
  // Verbs that mean force whoever acts.
  {
    verbs: list(
      'attack, bomb, bombard, shell, raid, storm, pound, invade, ambush, assault, besiege, strafe, torpedo, blitz, overrun, pummel, firebomb, ransack, blow up, dynamite, carpet-bomb, set ablaze, encircle, booby-trap, mortar, ravage, raze, scorch, lay siege to, set alight',
    ),
    kind: 'strike',
    phase: 'campaign',
    notTheme: WORDS_NOT_WALLS,
    notComplementVerbs: list('start, half, kick-off, wing'),
    notSubject: ['weather'],
    roles: BLOW,
    negated: 'denied',
    confidence: 0.8,
  },
  // Verbs with many other senses need something that force is used on.
  {
    verbs: list(
      'strike, hit, target, destroy, rock, batter, flatten, level, obliterate, demolish, wreck, pulverise, pulverize, rip through, tear through, slam into, punch into',
    ),
    kind: 'strike',
    phase: 'campaign',
    theme: ['actor', 'place', 'place-name', 'arms', 'troops', 'casualties', 'person'],
    notTheme: [...WORDS_NOT_WALLS, 'post'],
    notSubject: ['weather', 'upheaval'],
    notComplementVerbs: list('list, register, record, roll, blacklist'),
    roles: BLOW,
    negated: 'denied',
    confidence: 0.65,
  },
  // … or somebody armed.
  {
    verbs: list(
      'capture, attack, raid, storm, seize, shoot, overrun, strike, hit, kill, destroy, target, round up, detain, burn, cross into, enter, advance on, push into, sweep into, drive into, move into, roll into, break through, march into, land on, clash with, fire on, shoot at, shoot down, sink, board, intercept, ram, chase, retake, recapture, regain, surround, close in on, punch through, thrust into, burst into, rampage through, lay siege to, storm into, fan out across, push down, push south, push north, push east, push west, push toward, push towards, sweep through, sweep across, pour into, pour across, fight alongside, fight in, fight over, fight through, drive back, beat back, repel, fight off, dig in around, cut off, mow down, open up on, set fire to, burn down, torch, loot, plunder, steal, hijack, abduct, waylay, derail, sabotage, ambush',
    ),
    kind: 'strike',
    phase: 'ground',
    subject: ['armed'],
    notTheme: WORDS_NOT_WALLS,
    roles: BLOW,
    negated: 'denied',
    confidence: 0.64,
  },
  // "launched an offensive".
  {
    verbs: list(
      'launch, carry out, conduct, mount, stage, unleash, wage, begin, start, open, expand, intensify, step up, continue, resume, renew, reignite, press, push, order, execute, perpetrate, keep up, widen, escalate, broaden, exchange, undertake, pursue, spread, extend, press ahead with, lead, fight',
    ),
    kind: 'strike',
    phase: 'campaign',
    theme: ['attack', 'violence'],
    notTheme: ['routine'],
    subject: ['actor', 'troops', 'mission', 'group', 'armed'],
    notSubject: ['workers', 'union'],
    roles: BLOW,
    negated: 'denied',
    confidence: 0.8,
  },
  // "launched its offensive": a tagger may take the noun for an adjective and leave the verb without an object.
  {
    verbs: list('mount, launch, expand, begin, start, open, prepare, plan'),
    kind: 'strike',
    phase: 'campaign',
    subject: ['actor', 'troops', 'armed'],
    complementVerbs: list('offensive, counteroffensive, counter-offensive'),
    roles: BLOW,
    negated: 'denied',
    confidence: 0.62,
  },
  {
    verbs: list('carry out, launch, mount, stage, wage, conduct, unleash, expand, intensify'),
    kind: 'strike',
    phase: 'campaign',
    theme: ['attack'],
    notTheme: ['routine'],
    subject: ['nobody'],
    roles: BLOW,
    negated: 'denied',
    confidence: 0.7,
  },
  {
    verbs: list('prepare, plan, plot, threaten'),
    kind: 'strike',
    phase: 'campaign',
    theme: ['attack'],
    notTheme: ['routine'],
    subject: ['actor', 'troops'],
    status: 'planned',
    roles: BLOW,
    confidence: 0.75,
  },
  // Told from the other end.
  {
    verbs: list('come under, face, suffer, be hit by, endure, withstand, take'),
    kind: 'strike',
    phase: 'campaign',
    theme: ['attack', 'fire', 'direct hit'],
    notTheme: ['routine'],
    notComplementVerbs: list('part, over, up, critic, criticism, opposition, opponent, investor, fan, own'),
    roles: { subject: 'target', from: 'initiator', by: 'initiator', object: 'topic' },
    confidence: 0.75,
  },
  // Heard of, from nobody in particular.
  {
    verbs: list('report, hear, witness, describe'),
    kind: 'strike',
    phase: 'campaign',
    theme: ['attack', 'fire', 'violence'],
    notTheme: ['routine', 'case', 'operation', 'campaign', 'protest'],
    mutual: true,
    roles: { subject: 'topic', object: 'topic', between: 'initiator', by: 'topic' },
    confidence: 0.5,
  },
  // Fighting as such.
  {
    verbs: list(
      'break out, begin, start, erupt, continue, resume, intensify, rage, flare, rumble, escalate, spread, flare up, subside, end, ease, abate, die down, reignite, restart, worsen, drag on, flare again, persist, recur, grind on, go on, cease, stop, peter out',
    ),
    kind: 'strike',
    phase: 'campaign',
    object: 'none',
    theme: ['violence'],
    subject: ['nobody', 'violence'],
    mutual: true,
    roles: { between: 'initiator', object: 'topic' },
    confidence: 0.6,
  },
  {
    verbs: list('kick off, begin, start, continue, resume, intensify, escalate'),
    kind: 'strike',
    phase: 'campaign',
    theme: ['attack'],
    notTheme: ['routine', 'stoppage'],
    subject: ['nobody'],
    roles: { between: 'initiator', object: 'topic' },
    confidence: 0.55,
  },
  {
    verbs: list('clash with, battle, fight, skirmish with, trade fire with, exchange fire with'),
    kind: 'strike',
    phase: 'ground',
    subject: ['actor', 'troops', 'armed'],
    theme: ['actor', 'troops', 'armed'],
    roles: { subject: 'initiator', object: 'target' },
    confidence: 0.6,
  },
  {
    verbs: list(
      'clash, skirmish, trade fire, exchange fire, swap fire, trade blows, exchange blows, do battle, fight alongside, fight on, duel',
    ),
    kind: 'strike',
    phase: 'ground',
    subject: ['actor', 'troops', 'armed'],
    roles: { subject: 'initiator', with: 'target' },
    confidence: 0.6,
  },
  // Answers in kind.
  {
    verbs: list('retaliate, hit back, strike back, respond, reply, answer'),
    kind: 'strike',
    phase: 'campaign',
    subject: ['actor', 'armed'],
    oblique: { 'with,by': ['attack', 'arms', 'fire', 'violence'] },
    roles: BLOW_WITH,
    negated: 'denied',
    confidence: 0.75,
  },
  {
    verbs: list('hit back, strike back, fire back, fight back, retaliate against'),
    kind: 'strike',
    phase: 'campaign',
    subject: ['actor', 'armed'],
    roles: BLOW,
    planned: { kind: 'pressure', phase: 'threat' },
    negated: 'denied',
    confidence: 0.6,
  },
  {
    verbs: list('take action, retaliate, respond'),
    kind: 'strike',
    phase: 'campaign',
    subject: ['actor', 'armed'],
    notComplementVerbs: list('survey, question, request, offer, proposal, plan, letter, call, within'),
    planned: { kind: 'pressure', phase: 'threat' },
    onlyPlanned: true,
    roles: { ...BLOW, to: 'topic' },
    confidence: 0.58,
  },
]
