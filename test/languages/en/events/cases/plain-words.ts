import type { NearMiss, Telling } from '../case.ts'

/** Acts told in plain words, without a term of the trade: dispute, sentence, rule, what is told, who takes part. */
export const TELLING: readonly Telling[] = [
  // Easing.
  [
    'korea',
    'North Korea closed four more nuclear plants today.',
    'concession/disable',
    'concession withdrawal',
    'north-korea',
  ],
  [
    'korea',
    'South Korea began delivering fuel oil to the North on July 14.',
    'concession/allow in',
    'concession aid',
    'south-korea',
  ],
  [
    'docks',
    'The strike was called off late on Sunday.',
    'concession/call off',
    'concession withdrawal',
    'port-workers-union > blue-star-lines',
  ],
  [
    'docks',
    'The dockers voted to end a five-day strike.',
    'concession/call off',
    'concession withdrawal',
    'port-workers-union',
  ],
  [
    'docks',
    'The dockers are to report for work on Monday.',
    'concession/return to work',
    'concession withdrawal planned',
    'port-workers-union',
  ],
  // Force.
  [
    'korea',
    'North Korea tested its first atomic device in October.',
    'strike/detonate',
    'strike rocket',
    'north-korea',
  ],
  ['war', 'Fighting in the area had stopped.', 'strike/break out', 'strike campaign', 'russia+ukraine'],
  ['war', 'The fighting was centering on the port.', 'strike/break out', 'strike campaign', 'russia+ukraine'],
  [
    'docks',
    'The strike entered its third week.',
    'strike/stretch into',
    'strike walkout',
    'port-workers-union > blue-star-lines',
  ],
  // Pressure.
  [
    'nuclear',
    'Iran began enriching uranium to 60 percent.',
    'pressure/enrich',
    'pressure threat',
    'iran > united-states',
  ],
  ['nuclear', 'Iran expelled the inspectors.', 'pressure/bar', 'pressure threat', 'iran'],
  [
    'docks',
    'The dockers walked picket lines outside the port.',
    'pressure/walk',
    'pressure protest',
    'port-workers-union',
  ],
  [
    'war',
    'Ukraine was condemned by neighbours including Poland and Turkey.',
    'pressure/condemn',
    'pressure accusation',
    'poland+turkey > ukraine',
  ],
  [
    'war',
    'Turkey would hold Russia to its declaration, its minister said.',
    'pressure/hold',
    'pressure appeal planned',
    'turkey > russia',
  ],
  // Deals and replies.
  [
    'docks',
    'Blue Star officials confirmed the tentative agreement.',
    'agreement/confirm',
    'agreement signed',
    'port-workers-union+blue-star-lines',
  ],
  [
    'war',
    'The principle of a ceasefire has been agreed.',
    'agreement/sign',
    'agreement signed',
    'russia+ukraine',
  ],
  [
    'war',
    'Ukraine formally subscribed to the principles.',
    'acceptance/accept',
    'acceptance full',
    'ukraine',
  ],
  ['war', 'The undertaking was given by Russia.', 'acceptance/affirm', 'acceptance full', 'russia'],
  [
    'rebels',
    "The FARC insisted that the president's resignation was a precondition for peace.",
    'proposal/maintain',
    'proposal demanded',
    'farc > colombia',
  ],
  // Talks.
  ['war', 'Lavrov led an eight-strong delegation into the talks.', 'talks/captain', 'talks held', 'russia'],
  [
    'docks',
    'Blue Star and the dockers have recessed until Monday.',
    'talks/recess',
    'talks closed',
    'port-workers-union+blue-star-lines',
  ],
  [
    'docks',
    'The dockers and Blue Star are at loggerheads over pay.',
    'talks/at odds',
    'talks stalled',
    'port-workers-union+blue-star-lines',
  ],
]

export const NEAR_MISSES: readonly NearMiss[] = [
  ['korea', 'North Korea closed four bakeries today.', 'concession/disable'],
  ['docks', 'The dockers voted to end a five-day strike.', 'pressure/vote'],
  ['docks', 'The ship entered its third week at sea.', 'strike/stretch into'],
  ['nuclear', 'Iran began enriching its soil with lime.', 'pressure/enrich'],
  ['nuclear', 'Iran barred smoking in lifts.', 'pressure/bar'],
  ['docks', 'The dockers walked their dogs at the port.', 'pressure/walk'],
  ['war', 'Turkey held Russia to a draw in the friendly.', 'pressure/hold'],
  ['docks', 'Blue Star confirmed the delivery of six cranes.', 'agreement/confirm'],
  ['war', 'Ukraine subscribed to a weather service.', 'acceptance/accept'],
  ['war', 'Russia gave a concert for the envoys.', 'acceptance/affirm'],
  ['war', 'The army band of Russia led the parade into the square.', 'talks/captain'],
  ['docks', 'Blue Star and the dockers are at the harbour.', 'talks/at odds'],
  ['docks', 'The court adjourned until Monday.', 'talks/recess'],
  ['rebels', 'The FARC said that the road was closed.', 'proposal/maintain'],
]
