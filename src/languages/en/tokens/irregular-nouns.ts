/** Irregular plural, singular; in pairs. */
const NOUNS = `men man women woman children child feet foot teeth tooth mice mouse geese goose oxen ox lives life
wives wife knives knife leaves leaf shelves shelf halves half thieves thief wolves wolf loaves loaf calves calf
selves self elves elf hooves hoof scarves scarf crises crisis analyses analysis bases base theses thesis hypotheses hypothesis
axes axis oases oasis emphases emphasis diagnoses diagnosis syntheses synthesis parentheses parenthesis
criteria criterion phenomena phenomenon media medium strata stratum referenda referendum memoranda memorandum
curricula curriculum bacteria bacterium addenda addendum errata erratum ultimata ultimatum
fungi fungus nuclei nucleus alumni alumnus stimuli stimulus radii radius syllabi syllabus foci focus
indices index appendices appendix matrices matrix vertices vertex
buses bus gases gas buses bus viruses virus biases bias statuses status bonuses bonus campuses campus censuses census
lenses lens focuses focus caucuses caucus consensuses consensus choruses chorus canvases canvas surpluses surplus
corpses corpse horses horse houses house causes cause clauses clause phases phase purposes purpose responses response
potatoes potato tomatoes tomato heroes hero vetoes veto embargoes embargo echoes echo torpedoes torpedo cargoes cargo
movies movie zombies zombie cookies cookie calories calorie ties tie lies lie pies pie dies die rookies rookie
talibs talib mujahideen mujahid kibbutzim kibbutz quizzes quiz dice die pence penny grandchildren grandchild
by-laws by-law passers-by passer-by shoes shoe toes toe foes foe canoes canoe aches ache headaches headache aircraft aircraft statesmen statesman`

/** Nouns that look plural and are not, or have no other singular in news. */
export const UNCHANGING_NOUNS: ReadonlySet<string> = new Set(
  `news series species politics economics physics mathematics ethics athletics tactics_ headquarters means diplomatics
  gas lens bus virus bias status bonus campus census focus caucus consensus chorus canvas surplus crisis analysis basis
  thesis emphasis axis oasis his this us plus versus chaos ethos pathos christmas texas alas atlas always perhaps corps
  people police cattle aircraft fish sheep deer thanks_ measles diabetes rabies barracks crossroads premises_ united_states
  logistics statistics_ hamas isis genius exodus apparatus nexus radius nucleus stimulus alumnus plus-s proceedings_ overseas
  pants scissors clothes goods remains_ amends odds whereabouts kudos yes mrs ms as is was has bus pus abyss s`
    .split(/\s+/u)
    .filter((word) => !word.endsWith('_')),
)

/** Irregular plural to singular, e.g. `crises` to `crisis`. */
export const IRREGULAR_NOUNS: ReadonlyMap<string, string> = new Map(
  [...NOUNS.trim().matchAll(/(\S+)\s+(\S+)/gu)].map((pair): [string, string] => [
    pair[1] ?? '',
    pair[2] ?? '',
  ]),
)
