import { expect, it } from 'vitest'
import { writeTitle } from '../../../../src/languages/en/titles/write-title.ts'

const fields = {
  phase: undefined,
  status: 'occurred',
  initiators: ['Norland'],
  targets: ['Sudland'],
  mediators: [],
  place: undefined,
  topic: undefined,
  about: undefined,
  triggerLemma: '',
  phrase: undefined,
  isByNegation: false,
} as const

it.each([
  [
    { ...fields, kind: 'rejection', topic: 'the demand for full withdrawal' },
    'Norland rejects the demand for full withdrawal',
  ],
  [{ ...fields, kind: 'rejection' }, 'Norland rejects Sudland’s terms'],
  [
    { ...fields, kind: 'pressure', phase: 'appeal', about: 'to accept it', phrase: 'urge' },
    'Norland urges Sudland',
  ],
  [
    { ...fields, kind: 'pressure', phase: 'appeal', targets: [], about: 'to persuade the rebels to come' },
    'Norland presses to persuade the rebels to come',
  ],
  [
    {
      ...fields,
      kind: 'pressure',
      phase: 'accusation',
      phrase: 'condemn',
      initiators: ['Norland', 'Oman', 'Chad'],
      targets: [],
    },
    'Norland, Oman and Chad make accusations',
  ],
  [
    {
      ...fields,
      kind: 'strike',
      initiators: ['Red Coast pirates'],
      targets: [],
      topic: 'the ship',
      phrase: 'seize',
    },
    'Red Coast pirates seize the ship',
  ],
  [
    { ...fields, kind: 'agreement', phase: 'signed', topic: 'whose pact', phrase: 'sign', targets: [] },
    'Norland signs pact',
  ],
  [
    { ...fields, kind: 'proposal', topic: 'that the exit was a precondition' },
    'Norland puts forward terms to Sudland',
  ],
  [{ ...fields, kind: 'rejection', topic: 'which' }, 'Norland rejects Sudland’s terms'],
  [
    {
      ...fields,
      kind: 'talks',
      initiators: ['Norland', 'Sudland'],
      targets: [],
      mediators: ['Oman'],
      place: 'Muscat',
    },
    'Norland and Sudland hold talks in Muscat via Oman',
  ],
  [{ ...fields, kind: 'talks', initiators: [], targets: [], phase: 'stalled' }, 'Talks stall'],
  [
    { ...fields, kind: 'talks', initiators: ['Norland', 'Sudland'], targets: [], phase: 'stalled' },
    'Talks between Norland and Sudland stall',
  ],
  [
    {
      ...fields,
      kind: 'talks',
      initiators: ['Norland', 'Sudland'],
      targets: [],
      phase: 'stalled',
      status: 'possible',
    },
    'Norland and Sudland may stall in talks',
  ],
  [
    {
      ...fields,
      kind: 'strike',
      phase: 'campaign',
      triggerLemma: 'kill',
      phrase: 'kill',
      initiators: [],
      topic: '12 villagers',
    },
    '12 villagers killed',
  ],
  [
    { ...fields, kind: 'strike', phase: 'campaign', triggerLemma: 'killing', initiators: [] },
    'Attack on Sudland',
  ],
  [
    {
      ...fields,
      kind: 'rejection',
      topic: 'the rebels’ terms',
      owner: { words: 'the rebels’', name: 'Sudland Front' },
    },
    'Norland rejects Sudland Front’s terms',
  ],
  [
    {
      ...fields,
      kind: 'rejection',
      topic: 'the kingdom’s terms',
      owner: { words: 'the kingdom’s', name: 'Norland' },
    },
    'Norland rejects the kingdom’s terms',
  ],
  [
    {
      ...fields,
      kind: 'strike',
      phrase: 'launch',
      triggerLemma: 'launch',
      topic: 'an invasion of the delta',
    },
    'Norland launches an invasion of the delta',
  ],
  [
    { ...fields, kind: 'strike', phrase: 'launch', triggerLemma: 'launch', topic: 'an invasion' },
    'Norland launches an invasion against Sudland',
  ],
  [{ ...fields, kind: 'rejection', topic: 'these terms' }, 'Norland rejects the terms'],
  [{ ...fields, kind: 'rejection', topic: 'this week’s meeting' }, 'Norland rejects this week’s meeting'],
  [
    { ...fields, kind: 'proposal', initiators: ['Oman'], topic: 'new Omani terms' },
    'Oman puts forward new terms to Sudland',
  ],
  [
    {
      ...fields,
      kind: 'concession',
      phase: 'release',
      status: 'planned',
      triggerLemma: 'allow',
      phrase: 'allow',
      topic: 'civilians',
    },
    'Norland plans to let civilians leave',
  ],
  ...(
    [
      ['any part in the raid', 'Norland denies any part in the raid'],
      ['that it had shelled the harbour', 'Norland denies the charge'],
      [undefined, 'Norland denies the charge'],
    ] as const
  ).map(
    ([topic, title]) =>
      [
        { ...fields, kind: 'pressure', phase: 'accusation', status: 'denied', triggerLemma: 'deny', topic },
        title,
      ] as const,
  ),
  [
    { ...fields, kind: 'pressure', phase: 'accusation', status: 'denied', triggerLemma: 'accuse' },
    'Norland does not accuse Sudland',
  ],
  [{ ...fields, kind: 'pressure', phase: 'protest', initiators: [], targets: [] }, 'Protest'],
  [{ ...fields, kind: 'pressure', phase: 'threat', initiators: [] }, 'Warning to Sudland'],
  [
    { ...fields, kind: 'strike', phase: 'campaign', initiators: [], targets: [], topic: 'a row of houses' },
    'Attack on a row of houses',
  ],
  [
    { ...fields, kind: 'strike', phase: 'campaign', initiators: [], targets: [], topic: 'a claymore mine' },
    'Attack',
  ],
  [
    {
      ...fields,
      kind: 'strike',
      phase: 'campaign',
      initiators: ['Norland', 'Sudland'],
      targets: [],
      topic: 'artillery fire',
      phrase: 'report',
      triggerLemma: 'report',
    },
    'Norland and Sudland fight each other',
  ],
  [
    {
      ...fields,
      kind: 'strike',
      phase: 'ground',
      topic: 'troops',
      phrase: 'order',
      triggerLemma: 'order',
    },
    'Norland orders troops against Sudland',
  ],
  [
    {
      ...fields,
      kind: 'proposal',
      phase: 'offered',
      status: 'possible',
      topic: 'two thirds of its centrifuges',
      phrase: 'give up',
      triggerLemma: 'give',
    },
    'Norland may give up two thirds of its centrifuges',
  ],
  [
    { ...fields, kind: 'proposal', phase: 'demanded', initiators: [], topic: 'the crew' },
    'Demand on Sudland',
  ],
  [
    {
      ...fields,
      kind: 'acceptance',
      initiators: ['Norland', 'Sudland'],
      targets: [],
      topic: 'a three-year pact with Sudland',
      phrase: 'ratify',
    },
    'Norland and Sudland ratify a three-year pact',
  ],
  [
    {
      ...fields,
      kind: 'acceptance',
      targets: [],
      topic: 'a three-year pact with Sudland',
      phrase: 'ratify',
    },
    'Norland ratifies a three-year pact with Sudland',
  ],
  [
    {
      ...fields,
      kind: 'concession',
      phase: 'withdrawal',
      targets: [],
      phrase: 'stream back',
      triggerLemma: 'stream',
    },
    'Norland goes back to work',
  ],
  [
    {
      ...fields,
      kind: 'concession',
      phase: 'aid',
      topic: 'the Red Front',
      phrase: 'strike',
      triggerLemma: 'strike',
    },
    'Norland takes the Red Front off a list',
  ],
  ...(
    [
      ['pay', 'no ransom', 'denied', 'No ransom paid'],
      ['open', 'a corridor', 'planned', 'A corridor to be opened'],
      ['let in', 'three trucks', 'occurred', 'Three trucks let in'],
      ['roll', 'three trucks', 'occurred', 'Three trucks let in'],
    ] as const
  ).map(
    ([phrase, topic, status, title]) =>
      [
        { ...fields, kind: 'concession', phase: 'aid', status, initiators: [], targets: [], topic, phrase },
        title,
      ] as const,
  ),
  [
    {
      ...fields,
      kind: 'pressure',
      phase: 'threat',
      about: 'never to disarm',
      phrase: 'vow',
      triggerLemma: 'vow',
    },
    'Norland vows never to disarm',
  ],
  [
    {
      ...fields,
      kind: 'acceptance',
      targets: [],
      topic: 'to meet in Muscat for a new, better draft',
      phrase: 'agree',
    },
    'Norland agrees to meet in Muscat',
  ],
  [
    { ...fields, kind: 'rejection', isByNegation: true, topic: 'to share its maps', phrase: 'willing' },
    'Norland refuses to share its maps',
  ],
  [
    { ...fields, kind: 'proposal', phase: 'offered', topic: 'to share its maps', phrase: 'ready' },
    'Norland offers to share its maps',
  ],
  [
    { ...fields, kind: 'strike', phase: 'abduction', initiators: ['Militants'], targets: [] },
    'Militants seize captives',
  ],
  [
    {
      ...fields,
      kind: 'pressure',
      phase: 'appeal',
      about: 'to respect what they',
      phrase: 'urge',
      triggerLemma: 'urge',
    },
    'Norland urges Sudland',
  ],
  [
    {
      ...fields,
      kind: 'pressure',
      phase: 'appeal',
      triggerLemma: 'order',
      phrase: 'order',
      topic: 'state companies',
      addressee: 'state companies',
      about: 'to drill there',
    },
    'Norland orders state companies to drill there',
  ],
  ...(
    [
      ['planned', 'Two captives to be released'],
      ['possible', 'Two captives may be released'],
      ['denied', 'Two captives not released'],
    ] as const
  ).map(
    ([status, title]) =>
      [
        {
          ...fields,
          kind: 'concession',
          phase: 'release',
          status,
          initiators: [],
          targets: [],
          topic: 'two captives',
        },
        title,
      ] as const,
  ),
  [
    {
      ...fields,
      kind: 'concession',
      phase: 'release',
      status: 'denied',
      initiators: [],
      targets: [],
      topic: 'no captives',
    },
    'No captives released',
  ],
  [
    {
      ...fields,
      kind: 'strike',
      phase: 'assassination',
      triggerLemma: 'killing',
      topic: 'one of its top generals',
    },
    'Norland kills one of Sudland’s top generals',
  ],
  [
    { ...fields, kind: 'concession', phase: 'release', initiators: ['Oman'], topic: 'Omani prisoners' },
    'Oman releases Omani prisoners',
  ],
  [
    {
      ...fields,
      kind: 'talks',
      initiators: ['Norland', 'Sudland'],
      targets: [],
      mediators: ['Oman'],
      topic: 'Norland and Sudland to resume talks',
    },
    'Oman holds talks',
  ],
  [
    {
      ...fields,
      kind: 'talks',
      initiators: ['Norland', 'Sudland'],
      targets: [],
      status: 'planned',
      phase: 'resumed',
    },
    'Norland and Sudland plan to resume talks',
  ],
  [{ ...fields, kind: 'strike', phase: 'rocket' }, 'Norland fires on Sudland'],
  [{ ...fields, kind: 'strike', status: 'denied' }, 'Norland does not attack Sudland'],
  [{ ...fields, kind: 'strike', status: 'planned', phase: 'ground' }, 'Norland plans to attack Sudland'],
  [
    {
      ...fields,
      kind: 'pressure',
      phase: 'accusation',
      initiators: ['Norland', 'Sudland'],
      targets: ['Norland', 'Sudland'],
      triggerLemma: 'blame',
    },
    'Norland and Sudland blame each other',
  ],
  [{ ...fields, kind: 'pressure', phase: 'appeal' }, 'Norland presses Sudland'],
  [
    { ...fields, kind: 'agreement', phase: 'ended', initiators: [], targets: [], topic: 'The truce' },
    'The truce ends',
  ],
  [
    { ...fields, kind: 'strike', phase: 'sanction', topic: 'tariffs of 5%' },
    'Norland imposes tariffs of 5% on Sudland',
  ],
  [
    { ...fields, kind: 'rejection', phrase: 'turn down', topic: 'The demand' },
    'Norland turns down the demand',
  ],
  [
    { ...fields, kind: 'rejection', phrase: 'send', isByNegation: true, topic: 'a delegation' },
    'Norland refuses to send a delegation',
  ],
  [{ ...fields, kind: 'pressure', phrase: 'call on', topic: 'Sudland' }, 'Norland calls on Sudland'],
  [
    { ...fields, kind: 'strike', phrase: 'launch', topic: 'hundreds of rockets' },
    'Norland launches hundreds of rockets at Sudland',
  ],
  [
    { ...fields, kind: 'strike', status: 'planned', phrase: 'launch', topic: 'a ground invasion' },
    'Norland plans to launch a ground invasion against Sudland',
  ],
  [
    { ...fields, kind: 'concession', phase: 'release', initiators: [], targets: [], topic: '25 captives' },
    '25 captives released',
  ],
  [{ ...fields, kind: 'strike', initiators: [] }, 'Attack on Sudland'],
  [
    { ...fields, kind: 'pressure', phase: 'accusation', phrase: 'accuse', about: 'of breaking the truce' },
    'Norland accuses Sudland of breaking the truce',
  ],
  [
    { ...fields, kind: 'pressure', phase: 'appeal', phrase: 'urge', about: 'to silence his guns' },
    'Norland urges Sudland to silence its guns',
  ],
  [
    { ...fields, kind: 'pressure', phase: 'threat', phrase: 'threaten', about: 'to join the strike' },
    'Norland threatens to join the strike',
  ],
  [
    { ...fields, kind: 'pressure', phase: 'accusation', initiators: ['Norland', 'Sudland'], targets: [] },
    'Norland and Sudland accuse each other',
  ],
  [
    { ...fields, kind: 'strike', phrase: 'kill', topic: 'eleven soldiers', phase: 'assassination' },
    'Norland kills eleven soldiers',
  ],
  [
    { ...fields, kind: 'strike', phrase: 'launch', topic: 'its 10th raid on the coast' },
    'Norland launches its 10th raid on the coast',
  ],
  [
    {
      ...fields,
      kind: 'strike',
      phase: 'walkout',
      status: 'planned',
      phrase: 'call',
      topic: 'a strike over pay',
    },
    'Norland calls a strike over pay',
  ],
  [{ ...fields, kind: 'strike', phase: 'walkout', phrase: 'walk off the job' }, 'Norland walks off the job'],
  [
    { ...fields, kind: 'strike', phrase: 'target', topic: 'Its chief of staff' },
    'Norland targets Sudland’s chief of staff',
  ],
  [
    {
      ...fields,
      kind: 'agreement',
      phase: 'ended',
      initiators: ['Norland', 'Sudland'],
      targets: [],
      topic: 'The truce',
    },
    'Truce between Norland and Sudland ends',
  ],
  [
    {
      ...fields,
      kind: 'agreement',
      phase: 'began',
      status: 'planned',
      initiators: ['Norland', 'Sudland'],
      targets: [],
      topic: 'A seven-day truce between Norland',
    },
    'Seven-day truce between Norland and Sudland is to take effect',
  ],
  [
    {
      ...fields,
      kind: 'agreement',
      phase: 'signed',
      initiators: ['Norland', 'Sudland'],
      targets: [],
      topic: 'deal',
    },
    'Norland and Sudland reach a deal',
  ],
  [
    { ...fields, kind: 'agreement', phase: 'signed', targets: [], phrase: 'order', topic: 'a cease-fire' },
    'Norland orders a cease-fire',
  ],
  [
    { ...fields, kind: 'talks', targets: [], phrase: 'pull out of', topic: 'the talks in Oslo' },
    'Norland pulls out of the talks in Oslo',
  ],
  [{ ...fields, kind: 'talks', targets: [], mediators: ['Oman'] }, 'Norland holds talks with Oman'],
  [
    { ...fields, kind: 'talks', targets: [], phrase: 'try', topic: 'to restart talks' },
    'Norland tries to restart talks',
  ],
  [
    { ...fields, kind: 'rejection', initiators: [], topic: 'to go beyond its offer' },
    'Refusal to go beyond its offer',
  ],
  [{ ...fields, kind: 'rejection', initiators: [], topic: 'no more talks' }, 'More talks ruled out'],
  [
    { ...fields, kind: 'rejection', phrase: 'have', isByNegation: true, topic: 'a wish for a pause' },
    'Norland has no wish for a pause',
  ],
  [
    { ...fields, kind: 'proposal', phase: 'demanded', phrase: 'hold out for', topic: 'for Sudland to move' },
    'Norland holds out for Sudland to move',
  ],
  [
    { ...fields, kind: 'proposal', phrase: 'propose', topic: 'a proposed deal' },
    'Norland puts forward a proposed deal to Sudland',
  ],
  [
    { ...fields, kind: 'proposal', phrase: 'see', topic: 'ultimately, later stages' },
    'Norland puts forward terms to Sudland',
  ],
  [
    { ...fields, kind: 'acceptance', initiators: ['Greek Cypriots'], targets: [], topic: 'the map' },
    'Greek Cypriots accept the map',
  ],
  [
    { ...fields, kind: 'pressure', phase: 'appeal', targets: ['Hostage families', 'Israeli public'] },
    'Norland presses hostage families and Israeli public',
  ],
  [
    {
      ...fields,
      kind: 'concession',
      phase: 'aid',
      status: 'denied',
      phrase: 'pay',
      topic: 'no ransom',
      targets: [],
    },
    'Norland does not pay ransom',
  ],
] as const)('writes a title from the fields (%#)', (given, title) => {
  expect(writeTitle(given)).toBe(title)
})
