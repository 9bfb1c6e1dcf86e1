import type { VerbRow } from '../../../../pipeline/events/lexicon.ts'
import { TOGETHER_ON } from '../casts.ts'
import { list } from '../list.ts'

const DEAL = ['deal'] as const

/** "An agreement to buy a brewer": what companies sign among themselves. */
const COMMERCE = list(
  'buy, acquire, sell, supply, license, distribute, broadcast, sponsor, lease, merge, record, build',
)

/** Who signs deals of commerce: "with a French software company". */
const FIRMS = list(
  'company, firm, bank, carrier, club, maker, manufacturer, supplier, retailer, broadcaster, publisher, developer, startup, contractor, consortium, brewer, airline, operator, investor, lender, insurer',
)

/** What is bought by such deals: "a deal for 60 jets". */
const WARES = list(
  'jet, plane, aircraft, airliner, jetliner, engine, truck, bus, phone, handset, battery, song, film, player, midfielder, striker, winger, patent, stake, share, rights, building, stadium',
)

/** Truces, deals and contracts as such: signed, in force, extended, broken, ended. */
export const DEAL_VERBS: readonly VerbRow[] = [
  // Made.
  {
    verbs: list(
      'sign, reach, strike, clinch, seal, conclude, finalize, finalise, ink, ratify, cut, hammer out, forge, initial, cement, agree, nail down, thrash out, hash out, arrive at, come to, work out, land, approve, endorse, patch up, patch together, cobble together, stitch together, piece together, put together, pull off, shake on, wrap up, sew up, close, countersign, witness, read out, salvage, enter into, produce, yield, get over the line, ram through',
    ),
    kind: 'agreement',
    phase: 'signed',
    theme: ['deal', 'compromise', 'accommodation', 'common ground'],
    notTheme: ['routine'],
    notComplementVerbs: COMMERCE,
    notOblique: { with: FIRMS, for: WARES },
    roles: TOGETHER_ON,
    negated: 'denied',
    confidence: 0.75,
  },
  {
    verbs: list('agree on, settle on, converge on, shake hands on'),
    kind: 'agreement',
    phase: 'signed',
    subject: ['actor'],
    theme: ['terms', 'deal', 'truce', 'principle', 'captives', 'withdrawal', 'exchange', 'swap', 'border'],
    roles: TOGETHER_ON,
    negated: 'denied',
    confidence: 0.76,
  },
  {
    verbs: list('find'),
    kind: 'agreement',
    phase: 'signed',
    subject: ['actor'],
    theme: ['common ground', 'compromise', 'accommodation'],
    roles: TOGETHER_ON,
    negated: 'denied',
    confidence: 0.6,
  },
  {
    verbs: list('announce, declare, order, proclaim, unveil, restore, reinstate, resume'),
    kind: 'agreement',
    phase: 'signed',
    theme: DEAL,
    notTheme: ['routine'],
    notComplementVerbs: [...COMMERCE],
    roles: TOGETHER_ON,
    confidence: 0.72,
  },
  {
    verbs: list('broker, mediate, negotiate, secure, engineer, guarantee, underwrite'),
    kind: 'agreement',
    phase: 'signed',
    theme: DEAL,
    notTheme: ['routine'],
    notComplementVerbs: COMMERCE,
    roles: { ...TOGETHER_ON, subject: 'mediator' },
    confidence: 0.6,
  },
  {
    verbs: list('call a truce, call a ceasefire, call a cease-fire'),
    kind: 'agreement',
    phase: 'signed',
    subject: ['actor', 'armed', 'group'],
    roles: TOGETHER_ON,
    confidence: 0.66,
  },
  {
    verbs: list('initial, sign, ink, adopt, seal, put their name to, put its name to'),
    kind: 'agreement',
    phase: 'signed',
    subject: ['actor', 'nobody', 'mission'],
    theme: list('declaration, communique, joint statement, document, text, framework, roadmap, draft'),
    notTheme: ['order', 'autograph'],
    roles: TOGETHER_ON,
    negated: 'denied',
    confidence: 0.66,
  },
  {
    verbs: list('fall silent, go quiet, go silent'),
    kind: 'agreement',
    phase: 'began',
    subject: ['arms', 'artillery', 'front', 'frontline', 'front line', 'fire'],
    roles: { subject: 'topic' },
    negated: 'denied',
    confidence: 0.68,
  },
  {
    verbs: list('vote on, put to a vote'),
    kind: 'agreement',
    phase: 'signed',
    theme: DEAL,
    status: 'planned',
    roles: TOGETHER_ON,
    confidence: 0.5,
  },
  {
    verbs: list('declare, pronounce, consider, regard'),
    kind: 'agreement',
    phase: 'ended',
    subject: ['actor'],
    theme: DEAL,
    complementVerbs: list('void, dead, null, over, invalid, defunct'),
    roles: { ...TOGETHER_ON, with: 'target' },
    confidence: 0.76,
  },
  // "Both confirmed the tentative agreement".
  {
    verbs: list('confirm, unveil, disclose, trumpet'),
    kind: 'agreement',
    phase: 'signed',
    subject: ['agent', 'actor', 'group'],
    theme: list(
      'tentative agreement, tentative deal, deal, agreement, accord, truce, ceasefire, settlement, pact',
    ),
    notTheme: ['routine'],
    roles: { subject: 'topic', object: 'topic', between: 'initiator', with: 'initiator' },
    confidence: 0.6,
  },
  // "a ceasefire called last month".
  {
    verbs: list('call'),
    kind: 'agreement',
    phase: 'signed',
    subject: ['nobody'],
    theme: ['truce'],
    roles: TOGETHER_ON,
    negated: 'denied',
    confidence: 0.6,
  },
  // In force.
  {
    verbs: list(
      'take effect, go into effect, come into effect, come into force, go into force, enter into force, enter into effect, take hold, begin, start, commence, kick in, enter force, set in, come in, be in force, go into operation',
    ),
    kind: 'agreement',
    phase: 'began',
    theme: [...DEAL, 'truce', 'cessation'],
    roles: TOGETHER_ON,
    negated: 'denied',
    confidence: 0.8,
  },
  {
    verbs: list(
      'hold, survive, endure, stand, stick, remain in place, stay in place, be in place, remain in force, last, hold up',
    ),
    kind: 'agreement',
    phase: 'began',
    theme: ['truce', 'deal'],
    subject: ['nobody'],
    roles: TOGETHER_ON,
    negated: { kind: 'agreement', phase: 'ended' },
    confidence: 0.65,
  },
  {
    verbs: list(
      'observe, honor, honour, respect, uphold, implement, abide by, comply with, adhere to, stick to, keep to, live up to, stand by, carry out, fulfil, fulfill, keep',
    ),
    kind: 'agreement',
    phase: 'began',
    theme: DEAL,
    subject: ['actor'],
    roles: TOGETHER_ON,
    negated: { kind: 'agreement', phase: 'violated' },
    confidence: 0.6,
  },
  {
    verbs: list('enable, allow, allow for, see, bring, include'),
    kind: 'agreement',
    phase: 'began',
    subject: ['truce'],
    roles: { subject: 'topic', object: 'topic' },
    planned: { kind: 'proposal', phase: 'offered', status: 'possible' },
    yields: true,
    confidence: 0.55,
  },
  // Longer.
  {
    verbs: list('extend, renew, prolong, roll over'),
    kind: 'agreement',
    phase: 'extended',
    theme: DEAL,
    notTheme: ['routine'],
    roles: TOGETHER_ON,
    negated: 'denied',
    confidence: 0.8,
  },
  {
    verbs: list('rejoin, re-enter, reenter, return to, recommit to, go back to, revive, resurrect'),
    kind: 'agreement',
    phase: 'began',
    subject: ['actor'],
    theme: DEAL,
    notTheme: ['routine'],
    roles: { ...TOGETHER_ON, subject: 'initiator' },
    negated: { kind: 'rejection' },
    confidence: 0.6,
  },
  // Broken.
  {
    verbs: list('violate, breach, break, flout, infringe, shatter, puncture, trample on, ignore'),
    kind: 'agreement',
    phase: 'violated',
    theme: [...DEAL, 'term', 'limit', 'ceiling', 'commitment', 'obligation', 'consensus', 'understanding'],
    roles: { ...TOGETHER_ON, with: 'target' },
    negated: 'denied',
    confidence: 0.75,
  },
  // Over.
  {
    verbs: list(
      'expire, end, lapse, collapse, fall apart, unravel, break down, crumble, fail, run out, fray, come to an end, disintegrate, fall through, dissolve, fall to pieces, come undone, come apart, blow up, buckle, go up in smoke, give way, die, implode',
    ),
    kind: 'agreement',
    phase: 'ended',
    theme: DEAL,
    roles: TOGETHER_ON,
    negated: 'denied',
    confidence: 0.78,
  },
  {
    verbs: list(
      'bring down, undo, wreck, sink, torpedo, destroy, kill, scupper, topple, kill off, finish off, blow apart, bury',
    ),
    kind: 'agreement',
    phase: 'ended',
    theme: DEAL,
    notTheme: ['routine', 'place-name'],
    roles: { object: 'topic', subject: 'topic', by: 'topic' },
    negated: 'denied',
    confidence: 0.62,
  },
  {
    verbs: list(
      'scrap, tear up, abandon, withdraw from, pull out of, quit, terminate, abrogate, renounce, exit, cancel, end, call off, break off, suspend, walk away from, rip up, declare over, ditch, walk out of, annul, denounce, pull the plug on, shred, junk, repudiate, jettison, back out of, void, nullify',
    ),
    kind: 'agreement',
    phase: 'ended',
    theme: DEAL,
    subject: ['actor'],
    roles: { ...TOGETHER_ON, with: 'target' },
    negated: 'denied',
    confidence: 0.79,
  },
]
