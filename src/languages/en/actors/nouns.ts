import type { NounClass } from '../../../pipeline/actors/lexicon.ts'

/** Singular nouns for those who act for a side, by how they relate to it; plurals are made from them. */
const SINGULARS: Record<NounClass, string> = {
  officer:
    'minister premier president vice-president chancellor king queen prince princess emir sultan monarch crown-prince ' +
    'secretary undersecretary ambassador senator congressman congresswoman lawmaker legislator parliamentarian governor ' +
    'general admiral colonel major captain lieutenant brigadier marshal soldier ruler ayatollah prosecutor ' +
    'policeman consul attache taoiseach dictator',
  official:
    'official spokesman spokeswoman spokesperson representative leader chief head chairman chairwoman chair ' +
    'chairperson director envoy negotiator delegate commander deputy adviser advisor aide emissary source ' +
    'member operative politician figure founder counterpart boss executive manager officer ceo vice-chairman ' +
    'coordinator commissioner inspector secretary-general organizer organiser steward activist ideologue lieutenant ' +
    'strategist lawyer authority insider mastermind treasurer observer monitor diplomat',
  'state-body':
    "government gov't cabinet administration regime army navy parliament senate ministry embassy police state-department " +
    'presidency court military monarchy intelligence treasury legislature coalition-government war-cabinet consulate ' +
    'kremlin junta mission coastguard soldiery gendarmerie warplane airforce jet',
  body:
    'office delegation team council force troop agency service committee bureau leadership wing faction arm ' +
    'department side party division unit brigade battalion command personnel staff guard directorate ' +
    'secretariat panel board commission front congress assembly',
  group:
    'group movement organization organisation militia network outfit opposition insurgency rebellion army-faction',
  fighters:
    'militant rebel insurgent fighter terrorist guerrilla separatist gunman jihadist jihadi extremist ' +
    'paramilitary islamist secessionist combatant militiaman guerilla mutineer revolutionary pirate hijacker kidnapper captor abductor bandit',
  union: 'union guild federation brotherhood local',
  workers:
    'worker employee striker nurse teacher doctor driver pilot machinist performer actor writer miner dockworker ' +
    'longshoreman autoworker steelworker unionist trade-unionist railworker staffer conductor crew cleaner ' +
    'player musician trucker physician resident',
  company:
    'district company automaker carmaker employer firm corporation airline carrier studio retailer manufacturer ' +
    'planemaker aerospace-giant railroad railway operator hospital university management conglomerate producer ' +
    'maker publisher chain startup giant owner utility league',
  country: 'country nation kingdom republic state emirate superpower',
  bloc: 'bloc alliance coalition body watchdog',
  mediators: 'mediator broker intermediary go-between guarantor facilitator conciliator arbitrator',
  negotiators: 'interlocutor',
  relative:
    'sister brother son daughter wife husband father mother nephew niece cousin brother-in-law son-in-law widow',
}

/** Nouns that only exist in the plural, or whose plural has no rule. */
const PLURALS: Record<string, NounClass> = {
  forces: 'body',
  troops: 'body',
  authorities: 'state-body',
  lawmakers: 'officer',
  gunmen: 'fighters',
  militiamen: 'fighters',
  longshoremen: 'workers',
  policemen: 'officer',
  spokesmen: 'official',
  spokespeople: 'official',
  congressmen: 'officer',
  chiefs: 'official',
  soldiers: 'officer',
  warplanes: 'state-body',
  jets: 'state-body',
  peacekeepers: 'body',
  go_betweens: 'mediators',
  staff: 'workers',
}

/** @example pluralOf('ministry') // 'ministries' */
const pluralOf = (noun: string): string =>
  /[^aeiou]y$/u.test(noun)
    ? `${noun.slice(0, -1)}ies`
    : /(?:s|x|ch|sh)$/u.test(noun)
      ? `${noun}es`
      : noun.endsWith('man')
        ? `${noun.slice(0, -3)}men`
        : `${noun}s`

const singulars = (Object.entries(SINGULARS) as [NounClass, string][]).flatMap(([kind, words]) =>
  words.split(' ').map((word) => [word.replace(/_/gu, ' '), kind] as const),
)

/** Every noun of the table, singular and plural. A word listed twice takes its first class. */
export const ACTOR_NOUNS: ReadonlyMap<string, NounClass> = new Map(
  [
    ...singulars.map(([word, kind]) => [pluralOf(word), kind] as const),
    ...singulars,
    ...Object.entries(PLURALS),
  ].reverse(),
)

/** The plurals among them. */
export const PLURAL_ACTOR_NOUNS: ReadonlySet<string> = new Set([
  ...singulars.map(([word]) => pluralOf(word)),
  ...Object.keys(PLURALS),
])
