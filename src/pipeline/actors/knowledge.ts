import type { ActorRole } from '../../model/actor.ts'
import type { Dispute, DisputeActor } from '../../model/dispute.ts'
import { knownFacts } from './base-facts.ts'
import { baseNames, renamesOf } from './base-names.ts'
import type { ActorLexicon, ActorType } from './lexicon.ts'
import { addName, emptyIndex, nameEntry, type NameIndex } from './name-index.ts'
import type { Person } from './people.ts'
import type { PhraseWords } from './phrase-words.ts'

/** An actor of the dispute as the stage sees it. */
export interface SideActor {
  readonly id: string
  readonly name: string
  readonly role: ActorRole
  readonly type: ActorType
}

/** All that is known before a sentence is read: names, sides, people. Built once for a corpus. */
export interface ActorKnowledge {
  /** Whether a dispute file states the sides or the text tells them. */
  readonly basis: 'stated' | 'found'
  readonly lexicon: ActorLexicon
  readonly names: NameIndex
  readonly sides: readonly SideActor[]
  readonly parties: readonly string[]
  readonly mediators: readonly string[]
  /** What the sides are in the dispute, by id. */
  readonly roles: ReadonlyMap<string, ActorRole>
  /** By full name. */
  readonly people: ReadonlyMap<string, Person>
  /** Full names and the short forms that may stand for them. */
  readonly peopleNames: NameIndex
  /** What each actor is, by id. */
  readonly types: ReadonlyMap<string, ActorType>
  /** Display names by id, for actors that no dispute file names. */
  readonly displayNames: ReadonlyMap<string, string>
  /** Where a group is at home, by id. */
  readonly homes: ReadonlyMap<string, readonly string[]>
  /** Common nouns that the names of the dispute's sides end in: `families` -> hostage-families. */
  readonly sideNouns: ReadonlyMap<string, string>
  /** Last words of the proper names of the dispute's sides: `council` -> those called so, in the file's order. */
  readonly nameNouns: ReadonlyMap<string, readonly string[]>
  /** Sides that no article names, by what they are: `union` -> dock-workers. */
  readonly unnamed: ReadonlyMap<ActorType, string>
}

/** The side that an office always belongs to, under the id that the dispute file gives it. */
export const officeOwner = ({ lexicon, names }: ActorKnowledge, office: string): string | undefined => {
  const id = lexicon.officeOwners.get(office)
  return id === undefined ? undefined : (names.renames.get(id) ?? id)
}

const wordsOf = (name: string): string[] => name.split(/\s+/u)

/** "United Auto Workers" -> "UAW"; undefined below three capitals. */
const initialsOf = (name: string): string | undefined => {
  const letters = wordsOf(name)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
  return letters.length >= 3 ? letters.join('') : undefined
}

/** What a side of the dispute file is, where general knowledge does not know it: told by its name's last word. */
const typeByName = (names: readonly string[], lexicon: ActorLexicon): ActorType => {
  for (const name of names) {
    const last = wordsOf(name).at(-1) ?? ''
    if (lexicon.unionHeads.has(last)) return 'union'
    if (lexicon.companyHeads.has(last)) return 'company'
    const noun = lexicon.nouns.get(last.toLowerCase())
    if (noun === 'fighters' || noun === 'group') return 'armed-group'
    if (noun === 'union' || noun === 'workers') return 'union'
    if (noun === 'company') return 'company'
  }
  return names.every((name) => name.split(' ').at(-1) !== name.split(' ').at(-1)?.toLowerCase())
    ? 'other'
    : 'public'
}

/** The noun a common name is built on: "families of hostages" -> "families". */
const headOf = (name: string, { names, inflection }: PhraseWords): string | undefined => {
  const last = wordsOf(name.split(names.commonNameTies)[0] ?? '').at(-1)
  return last !== undefined &&
    last === last.toLowerCase() &&
    (inflection.plural.test(last) || name.includes(' '))
    ? last
    : undefined
}

const startsWithDemonym = (names: NameIndex, text: string): boolean => {
  const use = nameEntry(names, wordsOf(text)[0] ?? '')?.use
  return use === 'adjective' || use === 'people'
}

/** @example rolesOf([{ id: 'qatar', role: 'mediator', … }]).get('qatar') // 'mediator' */
export const rolesOf = (sides: readonly SideActor[]): ReadonlyMap<string, ActorRole> =>
  // The first that a file says of an id holds.
  new Map(sides.map(({ id, role }) => [id, role] as const).reverse())

/** Builds the index of names from general knowledge and the dispute file; the file decides where both speak. */
export const knowNames = (dispute: Dispute | undefined, lexicon: ActorLexicon): ActorKnowledge => {
  const roles: readonly (readonly [ActorRole, readonly DisputeActor[]])[] = dispute
    ? [
        ['party', dispute.parties],
        ['mediator', dispute.mediators],
        ['other', dispute.others],
      ]
    : []
  const listed = roles.flatMap(([role, actors]) => actors.map((actor) => ({ ...actor, role })))
  const renames = renamesOf(listed, lexicon)
  const names = emptyIndex(baseNames(lexicon), renames)
  const facts = knownFacts(lexicon, renames)
  const types = new Map(facts.types)
  const displayNames = new Map(facts.displayNames)
  const { homes } = facts
  const sides: SideActor[] = []
  const nounOwners = new Map<string, Set<string>>()
  for (const side of listed) {
    const all = [side.name, ...side.aliases]
    const type = types.get(side.id) ?? typeByName(all, lexicon)
    types.set(side.id, type)
    displayNames.set(side.id, side.name)
    sides.push({ id: side.id, name: side.name, role: side.role, type })
    for (const text of all) {
      if (isComposed(names, text, side.id, lexicon)) continue
      const isCommon = text.split(' ').at(-1) === text.split(' ').at(-1)?.toLowerCase()
      addName(names, {
        text,
        use: isCommon ? 'group' : text === side.name ? 'name' : 'alias',
        ids: [side.id],
        type,
        homes: homes.get(side.id) ?? [],
      })
      const singular = lexicon.phrases.names.singularOf(text)
      if (singular !== undefined && !nameEntry(names, singular))
        addName(names, { text: singular, use: 'adjective', ids: [side.id], type, homes: [] })
      const initials = initialsOf(text)
      if (initials && !nameEntry(names, initials))
        addName(names, { text: initials, use: 'alias', ids: [side.id], type, homes: [] })
      const noun = headOf(text, lexicon.phrases)
      const isOwnNoun =
        noun !== undefined && noun !== text && type !== 'country' && !startsWithDemonym(names, text)
      if (isOwnNoun) nounOwners.set(noun, (nounOwners.get(noun) ?? new Set()).add(side.id))
    }
  }
  const nameNouns = new Map<string, string[]>()
  for (const { id, name } of sides) {
    const words = wordsOf(name)
    const noun = words.at(-1)?.toLowerCase() ?? ''
    if (words.length > 1 && lexicon.nouns.has(noun)) nameNouns.set(noun, [...(nameNouns.get(noun) ?? []), id])
  }
  const sideNouns = new Map<string, string>()
  for (const [noun, owners] of nounOwners) {
    const [only] = owners
    if (owners.size === 1 && only !== undefined) sideNouns.set(noun, only)
  }
  const withRole = (role: ActorRole): string[] =>
    sides.filter((side) => side.role === role).map((side) => side.id)
  return {
    basis: dispute ? 'stated' : 'found',
    lexicon,
    names,
    sides,
    parties: withRole('party'),
    mediators: withRole('mediator'),
    roles: rolesOf(sides),
    people: new Map(),
    peopleNames: emptyIndex(),
    types,
    displayNames,
    homes,
    sideNouns,
    nameNouns,
    unnamed: new Map(),
  }
}

/** "Israeli government" says no more than "Israeli" and "government" do, when both go to the same side. */
const isComposed = (names: NameIndex, text: string, id: string, lexicon: ActorLexicon): boolean => {
  const words = wordsOf(text)
  for (let cut = 1; cut < words.length; cut += 1) {
    const owner = nameEntry(names, words.slice(0, cut).join(' '))
    const rest = words.slice(cut)
    const isNouns = rest.every((word, index) =>
      index === rest.length - 1
        ? lexicon.nouns.has(word)
        : lexicon.nouns.has(word) || lexicon.officeWords.has(word),
    )
    if (owner && owner.ids.length === 1 && owner.ids[0] === id && isNouns) return true
  }
  return false
}
