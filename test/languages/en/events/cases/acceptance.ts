import type { NearMiss, Telling } from '../case.ts'

/** Sentences that tell the act: dispute, sentence, rule, what is told, who takes part. */
export const TELLING: readonly Telling[] = [
  [
    'war',
    'Moscow hailed Ukraine’s approval of the truce.',
    'acceptance/approval',
    'acceptance full',
    'ukraine',
  ],
  ['war', 'Ukraine welcomed the Turkish plan.', 'acceptance/welcome', 'acceptance full', 'ukraine > turkey'],
  [
    'war',
    'Ukraine accepted the Turkish proposal on Monday.',
    'acceptance/accept',
    'acceptance full',
    'ukraine > turkey',
  ],
  [
    'war',
    'Russia undertook to open a corridor for civilians.',
    'acceptance/commit itself to',
    'acceptance full',
    'russia',
  ],
  ['border', 'Ethiopia agreed in principle on Sunday.', 'acceptance/concur', 'acceptance full', 'ethiopia'],
  ['rebels', 'The FARC agreed to release two soldiers.', 'acceptance/agree', 'acceptance full', 'farc'],
  ['nuclear', 'Iran dropped its demand for an apology.', 'acceptance/drop', 'acceptance partial', 'iran'],
  ['trade', 'China bowed to the demand on Tuesday.', 'acceptance/say yes', 'acceptance full', 'china'],
  [
    'docks',
    'The Port Workers Union endorsed the contract offer from Blue Star Lines.',
    'acceptance/accept',
    'acceptance full',
    'port-workers-union > blue-star-lines',
  ],
  [
    'docks',
    "The Port Workers Union's acceptance of the offer came at noon.",
    'acceptance/acceptance',
    'acceptance full',
    'port-workers-union',
  ],
]

/** The same words in another sense: nothing of the rule's kind is told. */
export const NEAR_MISSES: readonly NearMiss[] = [
  ['trade', 'A Chinese insurer applied for U.S. approval of the purchase.', 'acceptance/approval'],
  ['nuclear', 'An Iranian actor accepted the prize.', 'acceptance/accept'],
  ['island', 'Guyana welcomed 200,000 tourists.', 'acceptance/welcome'],
  ['trade', 'The Chinese bride said yes.', 'acceptance/say yes'],
  ['korea', 'Ukrainian and Korean cooks agree about cabbage.', 'acceptance/agree'],
  ['island', 'Doctors in Guyana agree.', 'acceptance/concur'],
  ['war', 'A Ukrainian bank committed funds to a museum.', 'acceptance/commit'],
  ['nuclear', 'Iran dropped two players from the squad.', 'acceptance/drop'],
  ['docks', 'The acceptance speech lasted an hour.', 'acceptance/acceptance'],
]
