import type { NearMiss, Telling } from '../case.ts'

/** What newspapers and agencies of many countries write: dispute, sentence, rule, what is told, who takes part. */
export const TELLING: readonly Telling[] = [
  // Talks.
  [
    'war',
    'Turkey is working with Russia and Ukraine to iron out their differences over the port.',
    'talks/work with',
    'talks held',
    'russia+ukraine via turkey',
  ],
  [
    'war',
    'The talks began on Monday under the auspices of Turkey.',
    'talks/begin',
    'talks opened',
    'russia+ukraine via turkey',
  ],
  [
    'war',
    'The exchange clears the way for talks to open on Friday.',
    'talks/begin',
    'talks opened planned',
    'russia+ukraine',
  ],
  ['war', 'Talks to resume Monday', 'talks/resume', 'talks resumed planned', 'russia+ukraine'],
  // Terms.
  [
    'war',
    'Turkey championed a plan that Ukraine co-authored.',
    'proposal/propose',
    'proposal offered',
    'turkey',
  ],
  [
    'war',
    'Ukraine wants to hold direct talks with Russia, its foreign minister said.',
    'proposal/aspire',
    'proposal offered',
    'ukraine > russia',
  ],
  [
    'war',
    'Russia insisted on securing the release of its officers.',
    'proposal/demand',
    'proposal demanded',
    'russia > ukraine',
  ],
  // Replies.
  [
    'docks',
    'Dockers voted 92 per cent in favour of rejecting the offer.',
    'rejection/vote in favour of',
    'rejection',
    'port-workers-union',
  ],
  [
    'docks',
    'The dockers voted in favour of ratifying the contract on Sunday.',
    'acceptance/be in favour of',
    'acceptance full',
    'port-workers-union',
  ],
  // Deals and what follows them.
  ['war', 'Fewer clashes followed a ceasefire called last month.', 'agreement/call', 'agreement signed', ''],
  [
    'rebels',
    'The FARC freed the ship on Thursday.',
    'concession/set free',
    'concession release',
    'farc > colombia',
  ],
  [
    'rebels',
    'Colombia confirmed the payment of a ransom to the FARC.',
    'concession/payment',
    'concession aid',
    '',
  ],
  // Force.
  [
    'rebels',
    'The priest was held captive by the FARC for two years.',
    'strike/kidnap',
    'strike abduction',
    'farc',
  ],
  ['war', 'The freighter was seized on Monday in the Black Sea.', 'strike/commandeer', 'strike ground', ''],
  [
    'war',
    'The fighting has pitted Russian troops against Ukrainian forces.',
    'strike/pit',
    'strike campaign',
    'russia > ukraine',
  ],
  [
    'rebels',
    'The FARC has been fighting for a separate homeland since 1984.',
    'strike/fight for',
    'strike campaign',
    'farc > colombia',
  ],
  [
    'war',
    'Two Ukrainian soldiers were killed in a clash with Russian troops.',
    'strike/shoot',
    'strike campaign',
    'russia > ukraine',
  ],
  [
    'trade',
    'Trump more than doubled tariffs on Chinese steel.',
    'strike/impose',
    'strike sanction',
    'united-states > china',
  ],
  [
    'trade',
    'China will raise tariffs on American grain from June 1.',
    'strike/impose',
    'strike sanction planned',
    'china > united-states',
  ],
  // Pressure.
  [
    'war',
    'Turkey sought to persuade Russia to send envoys.',
    'pressure/seek',
    'pressure appeal',
    'turkey > russia',
  ],
  [
    'war',
    'Delegates representing Ukraine accused Russia of new conditions.',
    'pressure/accuse',
    'pressure accusation',
    'ukraine > russia',
  ],
]

export const NEAR_MISSES: readonly NearMiss[] = [
  ['war', 'Turkey is working with aid agencies to iron out delays at the port.', 'talks/work with'],
  ['war', 'The concert took place under the auspices of the Turkish embassy.', 'talks/begin'],
  ['war', 'The Turkish envoy was met by Ukrainian guards at the gate.', 'talks/meet'],
  ['war', 'The museum championed a painter from Ukraine.', 'proposal/propose'],
  ['war', 'Ukraine wants to join the single market.', 'proposal/aspire'],
  ['docks', 'The dockers voted in favour of a new logo.', 'rejection/vote in favour of'],
  ['docks', 'The dockers voted in favour of rejecting the offer.', 'acceptance/be in favour of'],
  ['war', 'Ukraine called the ceasefire a sham.', 'agreement/call'],
  ['war', 'The draft stipulates that Russia withdraw from the valley.', 'concession/withdraw from'],
  ['war', 'Turkey brokered a ceasefire to free the captives.', 'concession/free'],
  ['war', 'The harbour pilot let the ship drift for an hour.', 'concession/set free'],
  ['rebels', 'The payment of pensions in Colombia is late again.', 'concession/payment'],
  ['war', 'Ukraine accused Russia of holding the talks hostage.', 'strike/kidnap'],
  ['war', 'The ship was painted in the Black Sea port on Monday.', 'strike/commandeer'],
  ['war', 'The final pits a Russian team against a Ukrainian one.', 'strike/pit'],
  ['docks', 'The dockers have been fighting for a pay rise since May.', 'strike/fight for'],
  ['war', 'Two Ukrainian climbers were killed in an avalanche with a Russian guide.', 'strike/shoot'],
  [
    'trade',
    'China will raise tariffs on American grain on June 1 unless its steel is let in.',
    'strike/impose',
  ],
  ['war', 'Norway signed a deal with a French software company.', 'agreement/sign'],
  ['war', 'Turkey sought to lower its own fares.', 'pressure/seek'],
  ['war', 'Russia is not willing to accept the terms, Ukraine said.', 'acceptance/accept'],
]
