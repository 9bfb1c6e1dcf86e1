import type { NearMiss, Telling } from '../case.ts'

/** More of what agencies write, kind by kind: dispute, sentence, rule, what is told, who takes part. */
export const TELLING: readonly Telling[] = [
  // Talks.
  [
    'war',
    'Lindqvist met with the Russian prime minister on Friday.',
    'talks/meet with',
    'talks held',
    'russia',
  ],
  [
    'war',
    'The Russian and Ukrainian presidents spoke by telephone on Sunday.',
    'talks/speak by phone',
    'talks held',
    'russia+ukraine',
  ],
  ['docks', 'Months of bargaining yielded no contract.', 'talks/yield', 'talks stalled', ''],
  ['war', 'The talks brought no breakthrough, Turkey said.', 'talks/yield', 'talks stalled', ''],
  ['war', 'The talks brought some progress on prisoners, Turkey said.', 'talks/bring', 'talks held', ''],
  // Terms.
  [
    'rebels',
    'The FARC came to Havana with a single demand, the release of all prisoners.',
    'proposal/come',
    'proposal offered',
    'farc',
  ],
  [
    'border',
    'A draft accord was handed to the two delegations on Friday.',
    'proposal/deliver',
    'proposal offered',
    '',
  ],
  // Answers.
  ['war', 'Russia says no to a truce', 'rejection/close the door on', 'rejection', 'russia'],
  ['war', 'Moscow poured scorn on the plan.', 'rejection/close the door on', 'rejection', 'russia'],
  [
    'war',
    'The status of the peninsula was not open to discussion, Russia said.',
    'rejection/negotiable',
    'rejection',
    'russia',
  ],
  [
    'docks',
    'The offer was unacceptable, the Port Workers Union said.',
    'rejection/non-negotiable',
    'rejection',
    'port-workers-union',
  ],
  [
    'war',
    'Ukraine gave its backing to the Turkish plan.',
    'acceptance/say yes',
    'acceptance full',
    'ukraine',
  ],
  // Easing.
  [
    'rebels',
    'Colombia has cut its force in the valley from 4,000 to 900.',
    'concession/reduce',
    'concession withdrawal',
    'colombia',
  ],
  ['war', 'Russia let the wounded leave the town.', 'concession/let', 'concession release', 'russia'],
  [
    'border',
    'Forty trucks of flour have come in by the southern gate.',
    'concession/enter',
    'concession aid',
    '',
  ],
  ['border', 'The bridge was reopened to traffic on Sunday.', 'concession/open again', 'concession aid', ''],
  // Force.
  ['border', 'Eritrea entered the war in 1999.', 'strike/go into', 'strike campaign', 'eritrea'],
  [
    'border',
    'The neighbours fought a war over the valley in 1998.',
    'strike/fight',
    'strike campaign',
    'ethiopia+eritrea',
  ],
  ['rebels', 'Four villagers died in an air raid on Friday.', 'strike/die', 'strike campaign', ''],
  ['war', 'The port of Ilyichne came under attack on Friday.', 'strike/come under', 'strike campaign', ''],
  [
    'docks',
    'The dockers have been on strike since May 1.',
    'strike/on strike',
    'strike walkout',
    'port-workers-union',
  ],
  // Words.
  [
    'docks',
    'The Port Workers Union gave Blue Star notice of a strike.',
    'pressure/serve',
    'pressure threat',
    'port-workers-union',
  ],
  [
    'island',
    'Guyana took the dispute to the United Nations.',
    'pressure/take',
    'pressure accusation',
    'guyana',
  ],
  [
    'war',
    'Ukraine said Russia was dragging its feet.',
    'pressure/drag its feet',
    'pressure accusation',
    '> russia',
  ],
  [
    'war',
    'Russia is not serious about peace, Ukraine said.',
    'pressure/serious',
    'pressure accusation',
    '> russia',
  ],
  ['rebels', 'Riots broke out in three towns on Sunday.', 'pressure/break out', 'pressure protest', ''],
]

export const NEAR_MISSES: readonly NearMiss[] = [
  ['border', 'Eritrea reopened its oldest cinema.', 'concession/open again'],
  ['war', 'Federer will meet a Russian teenager in the final on Friday.', 'talks/meet with'],
  ['war', 'The Russian pop star spoke by telephone to a fan.', 'talks/speak by phone'],
  ['docks', 'The orchard yielded no fruit, the Blue Star gardener said.', 'talks/yield'],
  ['rebels', 'Norway came to the song contest with a single drummer.', 'proposal/come'],
  ['war', 'The shop was not open to women, a Russian traveller wrote.', 'rejection/negotiable'],
  ['docks', 'The smell was unacceptable, a Blue Star cook said.', 'rejection/non-negotiable'],
  ['rebels', 'Colombia cut its work force in the coffee sheds.', 'concession/reduce'],
  ['war', 'Russia let employees leave the office at noon.', 'concession/let'],
  ['border', 'Eritrea entered the chess tournament in 1999.', 'strike/go into'],
  ['border', 'The neighbours fought a price war over bread.', 'strike/fight'],
  ['rebels', 'Four villagers died in a bus crash on Friday.', 'strike/die'],
  ['docks', 'Blue Star gave the Port Workers Union notice of a change in the menu.', 'pressure/serve'],
  ['island', 'Guyana took the team to the quarter-final.', 'pressure/take'],
  ['war', 'A Russian skater was dragging her feet.', 'pressure/drag its feet'],
  ['war', 'The injury was not serious, a Russian coach said.', 'pressure/serious'],
  ['rebels', 'A fire broke out in three sheds on Sunday.', 'pressure/break out'],
  ['docks', 'The union has been on holiday since May 1.', 'strike/on strike'],
]
