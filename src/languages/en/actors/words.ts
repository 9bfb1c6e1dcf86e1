import type { Pronoun } from '../../../pipeline/actors/lexicon.ts'

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

/** Longest first where one begins another. */
export const SIDES_PHRASES: readonly string[] = [
  'two warring sides',
  'two warring parties',
  'two rival sides',
  'two opposing sides',
  'two sides',
  'three countries',
  'three nations',
  'three powers',
  'three governments',
  'four countries',
  'four powers',
  'two parties',
  'two governments',
  'two countries',
  'two nations',
  'two neighbours',
  'two neighbors',
  'two rivals',
  'two leaders',
  'two powers',
  'two enemies',
  'two foes',
  'two states',
  'two men',
  'two delegations',
  'two teams',
  'two negotiating teams',
  'both sides',
  'both parties',
  'both countries',
  'both governments',
  'both leaders',
  'both nations',
  'both delegations',
  'all sides',
  'all parties',
  'all the parties',
  'all the sides',
  'either side',
  'either party',
  'neither side',
  'neither party',
  'neither of them',
  'each side',
  'each party',
  'each other',
  'one another',
  'both of them',
  'warring sides',
  'warring parties',
  'warring factions',
  'opposing sides',
  'rival sides',
  'rival factions',
  'negotiating parties',
  'negotiating teams',
  'parties involved',
  'parties to the talks',
  'parties to the conflict',
  'combatants',
  'belligerents',
  'rivals',
  'sides',
  'parties',
  'negotiators',
]

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
export const CLAUSE_WORDS = set('as since until before after that than while because whether if')
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
