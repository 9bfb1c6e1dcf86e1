import type { ActorType, Pronoun, SidesPhrase } from '../../../pipeline/actors/lexicon.ts'

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
    'two warring sides | two warring parties | two rival sides | two opposing sides | two negotiating teams | two sides | two parties | two rivals | two leaders | two enemies | two foes | two delegations | two teams | both sides | both men | both parties | both leaders | both delegations | either side | either party | neither side | neither party | each side | each party | opposing sides | rival sides | rivals | sides | parties',
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
    'two countries | two nations | two neighbours | two neighbors | two governments | two powers | two states | both countries | both governments | both nations | each country | each government | each nation',
  ),
  ...phrases('countries', 3, 'three countries | three nations | three powers | three governments'),
  ...phrases('countries', 4, 'four countries | four nations | four powers | four governments'),
].sort((a, b) => b.words.length - a.words.length)

/** Before "foreign ministers", "delegations": so many sides. */
export const PAIR_COUNTS: ReadonlyMap<string, number> = new Map([
  ['both', 2],
  ['two', 2],
  ['three', 3],
  ['four', 4],
])

const holders = (meaning: 'sides' | 'countries', nouns: string) =>
  nouns.split(' ').map((noun) => [noun, meaning] as const)

/** What each side has one of. */
export const SIDE_HOLDERS: ReadonlyMap<string, 'sides' | 'countries'> = new Map([
  ...holders(
    'countries',
    'ministers presidents premiers chancellors kings governments armies militaries parliaments capitals states ambassadors',
  ),
  ...holders(
    'sides',
    'leaders chiefs envoys negotiators delegations teams chairmen commanders camps factions blocs chambers generals men women adversaries antagonists opponents administrations',
  ),
])

/** Names one whom a body sends between others. */
export const ENVOY = /\b(?:envoys?|mediators?|facilitators?)\b/iu
/** Behind a nationality and a hyphen: the side made the thing come about between others. */
export const MEDIATED = set('brokered mediated hosted sponsored facilitated negotiated chaired')
/** Ends right before the one who mediates, or a list of them: "brokered by Norway and …", "mediators Egypt". */
export const BEFORE_MEDIATOR =
  /\b(?:mediated|brokered|facilitated|hosted|sponsored|chaired|convened|arranged|overseen|moderated|coordinated|(?:talks|negotiations|mediation|dialogue|process),? (?:that (?:are|is|were|was) )?led)(?: \w+)? by (?:[\w.]+,? ){0,5}$|\b(?:mediators|intermediaries|mediation(?: \w+)?),? (?:including |such as |by |from |of )?(?:[\w.]+,? ){0,4}$|\bunder the (?:auspices|mediation|good offices|sponsorship|aegis) of (?:the )?$|\bco-?chairs(?: of [\w'’. ]{2,40})?[:,] (?:[\w.]+,? ){0,5}$/iu
/** Begins right behind the one who mediates: ", which is mediating", "hosted two rounds of talks". */
export const BEHIND_MEDIATOR =
  /^,? ?(?:which |who )?(?:along with [\w. ]{2,30},? ?)?(?:has |have |had |is |are |was |were |will )?(?:been |also |jointly |long |repeatedly |again |offered to |agreed to |helped |trying to |acting as |acted as |serving as |served as ){0,2}(?:an? |the |key |main |chief |lead |longtime ){0,2}(?:mediat|go-between|intermediar|broker(?:ed|ing|s)?(?: (?:the|a|an|an end|talks|peace)\b|[,.;])|facilitat|guarantors? of the (?:peace )?(?:process|talks|negotiations)|offer(?:ed|ing|s)? (?:the|a|its) (?:venue|good offices)|co-?chair(?:s|ed|ing)? |chair(?:s|ed|ing)? (?:[\w-]+ ){0,3}(?:talks|negotiations|meeting|meetings|summit|round|rounds|discussions|conference)|convened? |conven(?:es|ing)|host(?:s|ed|ing)? (?:[\w-]+ ){0,3}(?:talks|negotiations|delegations|meeting|meetings|summit|round|rounds|negotiators|discussions|conference)|arrang(?:e|es|ed|ing) (?:the |a )?(?:[\w-]+ )?(?:talks|meeting)|coordinat(?:e|es|ed|ing) the (?:[\w-]+ )?(?:talks|negotiations)|shuttl|carr(?:y|ies|ied|ying) (?:the )?(?:messages|papers|letters)|(?:pass|passes|passed|passing|relay|relays|relayed|relaying|convey|conveys|conveyed|ferried|ferrying) (?:on |along )?(?:the |a |its |their )?(?:\w+ )?(?:messages?|proposals?|offers?|letters?|answers?|repl(?:y|ies)))/u
/** Begins right behind a mediator's adjective or possessive: "Omani mediation", "Norway's good offices". */
export const OWN_MEDIATION =
  /^(?:['’]s?)? ?-?(?:\w+ )?(?:mediat(?:ion|or|ing|ed)|good offices|auspices|shuttle diplomacy|intermediar|go-between)|^-led (?:[\w-]+ )?(?:talks|negotiations|mediation|dialogue|peace process)\b/u
/** Stands between who presses and the two that are pressed: "urged", "called on", "incumbent on". */
export const PRESSING =
  /\b(?:urg|press(?:ed|es|ing|ure)|push|prod|nudg|coax|persuad|implor|plead|appeal|exhort|encourag|call(?:s|ed|ing)? (?:on|for)|calls? upon|ask(?:s|ed|ing)\b|summon|invit|telephon|phon(?:ed|ing)|sp(?:oke|oken|eaking) (?:to|with)|incumbent)/u
const TERMS = String.raw`(?:proposals?|plan|framework|roadmap|road map|draft|blueprint|initiative|offer|deal)`
/** Begins right behind the author of terms: "'s cease-fire proposal", "laid out a framework". */
export const BEHIND_AUTHOR = new RegExp(
  String.raw`^['’]s? (?:[\w-]+ ){0,3}${TERMS}\b|^ (?:has |had )?(?:laid out|put forward|presented|proposed|outlined|unveiled|drafted) (?:an? |the |its |his |her )?(?:[\w-]+ ){0,3}${TERMS}\b`,
  'u',
)
/** Ends right before the author of terms: "the framework that", "a plan outlined by". */
export const BEFORE_AUTHOR = new RegExp(
  String.raw`\b${TERMS} (?:that |which |)(?:(?:laid out|put forward|presented|proposed|outlined|unveiled|drafted|backed) by )?(?:the )?$`,
  'u',
)
/** Tell of a country at war with itself: "the civil war in Syria", "Liberia's civil war". */
export const BEFORE_TORN = /\bcivil war in (?:the )?$/u
export const BEHIND_TORN = /^(?:['’]s?)? (?:[\w-]+ )?civil war\b/u
/** In a sentence on a negotiation. */
export const BARGAINING =
  /\b(?:talks|negotiat\w+|truce|cease-?fires?|deal|accord|agree\w*|peace|contract|offer\w*|proposals?|demands?|bargaining|terms)\b/iu
/** Tells that who stands before and who stands behind it are opponents. */
export const HOSTILE =
  /\b(?:attack|struck|strik|shell|bomb|raid|rocket|missile|accus|blam|reject|refus|demand|condemn|threat|war\b|fight|fought|clash|captur|seiz|invad|sanction|tariff|dispute|oust|(?:talks|truce|ceasefire|cease-fire|deal|agreement|contract|negotiat\w+) with|against)/u
/** Ends right before two that stand opposite each other: "between A and B". */
export const BEFORE_OPPONENTS = /\b(?:between|neither|both)\s+(?:the\s+)?$/u
/** All that stands between two that are named together: "A and B", "A against B". */
export const BETWEEN_OPPONENTS = /^(?:['’]s \w+)?\s*(?:,? and|-|or|nor|from|against|with|on|to)\s*(?:the )?$/u
/** Joins a list: "A, B and the C". */
export const LIST_LINK = /^,? ?(?:and|,) (?:the )?$/u
/** Joins the last two of a list. */
export const LIST_END = /^,? and (?:the )?$/u

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
export const VISIT_VERBS = set('visit leave tour reach enter quit flee exit cross depart')
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
    'Healthcare Medical Permanente Steel Mines Mining Platinum Foods Group Aerospace Automotive Logistics Lines Transit ' +
    'District Schools University',
)
/** Last two words of employers that are no companies. */
export const EMPLOYER_TAILS = new Set([
  'School Board',
  'School Division',
  'School Authority',
  'City Council',
  'County Council',
  'Transit Authority',
  'Transport Authority',
  'Port Authority',
  'Harbour Board',
  'Postal Service',
  'Health Service',
  'Health System',
  'Health Authority',
  'Royal Mail',
])
export const EMPLOYER_WORDS = set(
  'Employers Shippers Lines Operators Owners Manufacturers Producers Carriers Companies Growers Hospitals Railways Railroads Builders Contractors',
)
export const WORKPLACES = set(
  'hospital hospitals clinic clinics plant plants factory factories mine mines store stores warehouse warehouses terminals terminal ' +
    'mill mills refinery refineries depot depots yard yards campus campuses hotels hotel assembly',
)
export const OF_VERBS = set('accuse suspect convict rid deprive strip warn inform assure rob acquit remind')
export const BARGAIN_NOUNS = set('talks negotiations bargaining contract dispute standoff agreement deal')
export const LIST_OPENERS = set('including includes like such namely include')
/** Last words of the names of bodies; a labour article knows more, see `UNION_STARTS`. */
export const BODY_HEADS: ReadonlyMap<string, ActorType> = new Map([
  ...'Front Army Brigade Brigades Militia Militias Resistance Rebels Fighters Guerrillas Insurgents Vanguard Battalion'
    .split(' ')
    .map((word) => [word, 'armed-group'] as const),
  ...'Council Organization Organisation Federation Alliance Coalition League Association Union Confederation Church Churches Bishops Commission Committee Community Service Board Consortium Watchdog Movement Party Congress'
    .split(' ')
    .map((word) => [word, 'organisation'] as const),
])
export const OPPOSITION_WORDS = set('opposition')
export const STATE_FORCES = set('air security armed defense defence police border riot')
/** Nouns for a body of a state that an organisation can be by itself: "the agency" for the IAEA. */
export const LONE_BODIES = set('agency secretariat commission')
/** Those of them that a state has too: "the Danish Fisheries Commission". */
export const STATE_BODY_HEADS = set(
  'Council Organization Organisation Commission Committee Service Board Community',
)
export const COMMON_NAME_WORDS = set(
  'National Supreme Security Military Joint Federal State High Special Central General Executive Standing Defense Defence ' +
    'Transitional Constitutional Electoral Election Elections Sovereign Sovereignty Presidential Legislative Judicial Foreign Economic ' +
    'Interim Provisional Revolutionary Guardian Cabinet War Armed Royal Republican Democratic Liberal Conservative Labour Labor ' +
    'Communist Socialist Green Regional City County Municipal School Parliamentary Select Advisory Human Rights Intelligence Secret ' +
    'Civil Fire Police Weather Postal Air Health Salvation Press News The A First Second Third Northern Southern Eastern Western Nobel ' +
    'Olympic Football Premier Champions Rugby Cricket Nations Privy',
)
export const CALENDAR_WORDS = set(
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September ' +
    'October November December Jan. Feb. Mar. Apr. Aug. Sept. Sep. Oct. Nov. Dec. Ramadan Christmas Easter Eid Passover',
)
export const STYLE_NOUNS = set(
  'food cuisine restaurant restaurants takeaway cooking dish dishes wine cheese coffee fries tea carpet literature',
)
