/**
 * Classes of nouns that rules ask for by name: a language gives them to its nouns (`EventLexicon.nounClasses`). Rows may
 * name any others of its own.
 */
export const GIVEN_CLASSES = {
  aid: 'food, medicine, convoys of them',
  arms: 'missiles, bombs: what force is used with',
  attack: 'nouns for a blow: raid, bombing',
  barrier: 'what keeps people or goods out: blockade, siege, closure',
  bridge: 'bridges and crossings',
  captives: 'people held: hostage, prisoner',
  casualties: 'people hurt or killed: soldier, civilian',
  combat: 'nouns for fighting: battle, clash',
  deal: 'accord, agreement, pact',
  demands: 'what is demanded, as a noun',
  fire: 'what weapons send: rocket fire, shots',
  frozen: 'what is withheld and let go: funds, assets',
  'letting go': 'release, freeing',
  message: 'letters, statements',
  mission: 'delegation, envoy: who is sent',
  peace: 'what ends a war: peace treaty',
  penalties: 'sanctions, tariffs',
  place: 'towns, bases, ports: what is attacked or left',
  political: 'people held for what they think: dissident',
  protest: 'demonstration, rally',
  pullback: 'withdrawal, pull-out',
  route: 'roads and passages',
  routine: 'words with another sense: a round of golf, a case in court',
  ship: 'vessels that are held or let go',
  stoppage: 'walkout, strike of workers',
  table: 'the negotiating table',
  talks: 'negotiations, meeting, summit',
  terms: 'proposal, draft, demand, condition',
  troops: 'army, forces, soldiers',
  truce: 'cease-fire',
  violence: 'war, fighting',
  warrior: 'who fights and is no state: rebel, gunman',
  weapontest: 'the trial of a weapon',
} as const

/** Classes that the engine itself gives: by who is named, and by `EventLexicon.words`. */
export const COMPUTED_CLASSES = {
  actor: 'names a side',
  agent: 'is a side or its people, not merely something of theirs',
  any: 'whatever it is',
  armed: 'of `words.armed`',
  crowd: 'of `words.crowds`',
  group: 'of `words.groups`',
  nobody: 'there is no such nominal',
  person: 'a name',
  'place-name': 'a name of no known side, or a place where something happens',
  statesman: 'a person or an office of a side',
  workers: 'of `words.workers`',
} as const
