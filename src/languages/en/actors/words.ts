import type { Pronoun, SidesPhrase } from '../../../pipeline/actors/lexicon.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u))

const pronoun = (kind: Pronoun['kind'], isPossessive: boolean, gender?: 'male' | 'female'): Pronoun =>
  gender ? { kind, isPossessive, gender } : { kind, isPossessive }

/** Pronouns that can stand for a side. "Her" is taken as a possessive; it marks the same person either way. */
export const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map([
  ['he', pronoun('person', false, 'male')],
  ['him', pronoun('person', false, 'male')],
  ['himself', pronoun('person', false, 'male')],
  ['his', pronoun('person', true, 'male')],
  ['she', pronoun('person', false, 'female')],
  ['her', pronoun('person', true, 'female')],
  ['herself', pronoun('person', false, 'female')],
  ['it', pronoun('thing', false)],
  ['itself', pronoun('thing', false)],
  ['its', pronoun('thing', true)],
  ['they', pronoun('plural', false)],
  ['them', pronoun('plural', false)],
  ['themselves', pronoun('plural', false)],
  ['their', pronoun('plural', true)],
  ['we', pronoun('first', false)],
  ['us', pronoun('first', false)],
  ['ourselves', pronoun('first', false)],
  ['i', pronoun('first', false)],
  ['me', pronoun('first', false)],
  ['our', pronoun('first', true)],
  ['ours', pronoun('first', true)],
  ['my', pronoun('first', true)],
])

export const DEFINITES = set('the this that these those both')

const NEEDS_THE = set('sides parties rivals combatants belligerents')

const phrases = (meaning: SidesPhrase['meaning'], count: number, list: string): SidesPhrase[] =>
  list.split(' | ').map((phrase) => ({
    words: phrase.split(' '),
    meaning,
    count,
    needsDefinite: NEEDS_THE.has(phrase),
    canBeOfThing: /(?:side|sides|party|parties)$/u.test(phrase),
  }))

/** Longer ones first: the first that fits is taken. */
export const SIDES_PHRASES: readonly SidesPhrase[] = [
  ...phrases(
    'sides',
    2,
    'two warring sides | two warring parties | two rival sides | two opposing sides | two negotiating teams | two sides | two parties | two rivals | two leaders | two enemies | two foes | two men | two delegations | two teams | both sides | both parties | both leaders | both delegations | either side | either party | neither side | neither party | each side | each party | opposing sides | rival sides | rivals | sides | parties',
  ),
  ...phrases(
    'all',
    2,
    'parties to the talks | parties to the conflict | all the parties | all the sides | all sides | all parties | warring sides | warring parties | warring factions | rival factions | negotiating parties | negotiating teams | parties involved | combatants | belligerents | negotiators',
  ),
  ...phrases('each-other', 2, 'both of them | neither of them | each other | one another'),
  ...phrases(
    'countries',
    2,
    'two countries | two nations | two neighbours | two neighbors | two governments | two powers | two states | both countries | both governments | both nations',
  ),
  ...phrases('countries', 3, 'three countries | three nations | three powers | three governments'),
  ...phrases('countries', 4, 'four countries | four nations | four powers | four governments'),
].sort((a, b) => b.words.length - a.words.length)

/** Behind a nationality and a hyphen: the side made the thing come about between others. */
export const MEDIATED = set('brokered mediated hosted sponsored facilitated negotiated chaired')
/** Ends right before the one who mediates, or a list of them: "brokered by Norway and …", "mediators Egypt". */
export const BEFORE_MEDIATOR =
  /\b(?:mediated|brokered|facilitated|hosted|sponsored|chaired|convened) (?:jointly )?by (?:[\w.]+,? ){0,5}$|\bmediators,? (?:including )?(?:[\w.]+,? ){0,4}$/u
/** Begins right behind the one who mediates: ", which is mediating". */
export const BEHIND_MEDIATOR =
  /^(?:,? which)? ?(?:has been |have been |is |are |was |were |has |have )?(?:acting as |a |the )?(?:mediat|broker(?:ed|ing|s)? (?:the|a|talks)|facilitat)/u
/** Ends right before two that stand opposite each other: "between A and B". */
export const BEFORE_OPPONENTS = /\b(?:between|neither|both)\s+(?:the\s+)?$/u
/** All that stands between two that are named together: "A and B", "A against B". */
export const BETWEEN_OPPONENTS = /^(?:['’]s \w+)?\s*(?:and|,|-|or|nor|from|against|with|on|to)\s*(?:the )?$/u
/** Joins a list: "A, B and the C". */
export const LIST_LINK = /^,? ?(?:and|,) (?:the )?$/u

export const PLACE_PREPOSITIONS = set(
  'in into inside within across throughout around near outside through beside',
)
export const MOTION_PREPOSITIONS = set('to from for via toward towards over out back')
export const MOTION_WORDS = set(
  'head travel fly go return arrive leave depart send dispatch trip visit journey tour delegation flight move shuttle ' +
    'drive cross flee withdraw pull redeploy relocate deport summon invite route way bound withdrawal pullout pullback ' +
    'fire launch rocket missile attack exit expel evacuate smuggle ship export import deliver sail march come enter transfer ' +
    'repatriate extradite troop force soldier refugee migrant exile border ambassador envoy road ',
)
export const VISIT_VERBS = set('visit leave tour reach enter invade quit flee exit cross depart')
export const PLACE_MODIFIERS = set(
  'the southern northern eastern western central south north east west northeastern northwestern southeastern southwestern ' +
    'nearby neighboring neighbouring occupied downtown mainland rural upper lower greater all most much of parts',
)
export const MEETING_NOUNS = set(
  'talks talk summit meeting conference negotiations negotiation round rounds peace airport hotel suburb street court ' +
    'accord accords agreement protocol process forum ceasefire cease-fire truce declaration document',
)
export const OWNER_PREPOSITIONS = set('of for from with at')
export const IN_VERBS = set('draw bring drag rope pull suck invite let call')
export const PLACE_NOUNS = set(
  'street streets outskirts city centre center suburb suburbs mayor airport port resident residents people siege fall capital ' +
    'north south east west km kilometers kilometres mile miles hospital hospitals part parts town outside skyline district skies',
)
export const TIME_WORDS = set('today yesterday tomorrow last this next earlier late early ago')
export const CLAUSE_WORDS = set(
  'as since until before after that than while because whether if when where how why',
)
export const SPEAKER_NOUNS = set(
  'spokesman spokeswoman spokesperson spokesmen spokespeople representative representatives negotiator negotiators lawyer ' +
    'lawyers attorney delegate delegates',
)
export const SPEECH_VERBS = set(
  'said says say saying told tells tell added adds announced announces according stated declared insisted warned tweeted ' +
    'argued explained wrote claimed replied acknowledged noted stressed emphasized emphasised vowed confirmed reiterated',
)
export const MEDIA_NOUNS = set(
  'media press television tv newspaper newspapers daily broadcaster broadcasters radio news outlet outlets website magazine ' +
    'reporter journalist journalists reporters correspondent channel',
)
export const OUTLET_HEADS = set(
  'Times Post Herald Tribune Journal Gazette Guardian Observer Chronicle Daily Weekly News Newspaper Press Radio TV ' +
    'Television Magazine Dispatch Star Globe Mail Telegraph Mirror Today Broadcasting',
)
export const UNION_HEADS = set(
  'Union Unions Workers Guild Teamsters Machinists Steelworkers Mineworkers Miners Teachers Nurses Brotherhood Federation ' +
    'Longshoremen Pilots Attendants Employees Firefighters Dockers Musicians Players Unionists Engineers Conductors',
)
export const UNION_STARTS = set(
  'Association Brotherhood Union Federation Guild Syndicate Alliance College Congress',
)
export const LABOUR_CUES = set(
  'union unions workers worker employees employer employers wage wages walkout walkouts picket pickets picketing lockout staffing ' +
    'strikers bargaining payroll overtime pensions nurses teachers drivers pilots layoffs contract pay',
)
export const COMPANY_HEADS = set(
  'Inc Inc. Corp Corp. Corporation Co. Company Ltd Ltd. LLC PLC plc Plc GmbH AG Motors Airlines Airways Air Railways ' +
    'Railway Railroad Rail Holdings Industries Mills Studios Productions Entertainment Interactive Hospital Hospitals ' +
    'Healthcare Medical Permanente Steel Mines Mining Platinum Foods Group Aerospace Automotive Logistics Lines Transit',
)
export const CALENDAR_WORDS = set(
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September ' +
    'October November December Jan. Feb. Mar. Apr. Aug. Sept. Sep. Oct. Nov. Dec. Ramadan Christmas Easter Eid Passover',
)
export const STYLE_NOUNS = set(
  'food cuisine restaurant restaurants takeaway cooking dish dishes wine cheese coffee fries tea carpet literature',
)
