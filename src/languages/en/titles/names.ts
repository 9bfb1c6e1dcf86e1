import { COUNTRY_ROWS } from '../actors/countries.ts'

/** @example joinNames(['Israel', 'Hamas', 'Egypt']) // 'Israel, Hamas and Egypt' */
export const joinNames = (names: readonly string[]): string =>
  names.length <= 1 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`

/** @example possessive('Hamas') // 'Hamas’' */
export const possessive = (name: string): string => (name.endsWith('s') ? `${name}’` : `${name}’s`)

export const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const PLURAL =
  /(?:families|workers|companies|separatists|rebels|nurses|teachers|employers|powers|groups|farmers|truckers|miners|drivers|retailers|unions|villagers|settlers|students|troops|militants|kidnappers|gunmen|pirates|insurgents|guerrillas|fighters|protesters|hijackers|hostages|residents|officials|officers|pilots|doctors|dockers|strikers|islanders|tribesmen|hackers|ministers|lawmakers|senators|players|owners|clubs|actors|writers|unionists|loyalists|nationalists|maoists|communists|islamists|extremists|tigers|captors|dockworkers|cypriots|albanians|serbs|croats|kurds|houthis)$/iu

/** Do names take a plural verb: several, or one that names people? @example isPlural(['Greek Cypriots']) // true */
export const isPlural = (names: readonly string[]): boolean => names.length > 1 || PLURAL.test(names[0] ?? '')

/** Capital letters that a word keeps inside a sentence: "Israeli", of all names of countries and their people. */
const PROPER: ReadonlySet<string> = new Set([
  ...COUNTRY_ROWS.split(/[\s|,]+/u),
  ...'Western Eastern Northern Southern Arab Kurdish Islamic European African Asian Christian Muslim Jewish'.split(
    ' ',
  ),
])

/**
 * A name as it stands inside a sentence: one made of common nouns begins small there.
 *
 * @example insideSentence('Hostage families') // 'hostage families'; 'Israeli public' stays
 */
export const insideSentence = (name: string): string => {
  const [first = '', ...rest] = name.split(' ')
  const isCommon = rest.length > 0 && rest.every((word) => /^\p{Ll}/u.test(word))
  const stem = first.split('-')[0] ?? first
  const startsAsPrefix = /^(?:Pro|Anti|Ex)-/u.test(first)
  if (
    !isCommon ||
    (!startsAsPrefix && (PROPER.has(first) || PROPER.has(stem) || /\p{Lu}.*\p{Lu}/u.test(first)))
  )
    return name
  return name.charAt(0).toLowerCase() + name.slice(1)
}

/** Adjectives of countries, by their common names. */
const ADJECTIVES: ReadonlyMap<string, string> = new Map(
  COUNTRY_ROWS.trim()
    .split('\n')
    .map((row) => row.split('|').map((cell) => cell.trim()))
    .flatMap(([name, , adjectives]) =>
      name && adjectives ? [[name, adjectives.split(/\s*,\s*/u).join('|')] as const] : [],
    ),
)

/** What a side sends or puts forward is its own; of prisoners or citizens it must be said whose they are. */
const OWN =
  'conditions?|terms|demands?|delegations?|negotiators?|proposals?|plans?|offers?|envoys?|draft|response'

/**
 * A topic without the adjective of whoever acts, where it says nothing new.
 *
 * @example withoutOwnAdjective('an Omani delegation', ['Oman']) // 'a delegation'
 */
export const withoutOwnAdjective = (topic: string, doers: readonly string[]): string => {
  const [doer] = doers
  const adjectives = doers.length === 1 && doer !== undefined ? ADJECTIVES.get(doer) : undefined
  if (adjectives === undefined) return topic
  const own = new RegExp(`\\b(?:an?\\s+)?(?:${adjectives})\\s+(?=(?:${OWN})\\b)`, 'u')
  return topic.replace(own, (found, at: number) => {
    const next = topic.charAt(at + found.length)
    return /^an?\s/u.test(found) ? (/[aeiou]/u.test(next) ? 'an ' : 'a ') : ''
  })
}
