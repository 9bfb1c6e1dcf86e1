import type { ActorType, NounClass } from './lexicon.ts'

/** Something that a later word of the article can point back to. */
export interface Antecedent {
  readonly ids: readonly string[]
  readonly shape: 'person' | 'thing' | 'plural'
  readonly type: ActorType
  readonly person?: string
  readonly gender?: 'male' | 'female'
  /** The office it was named by, if any: "prime minister". */
  readonly office?: string
  readonly sentence: number
  readonly isSubject: boolean
  /** A modifier or a venue: pointed back to only where nothing else offers itself. */
  readonly isWeak: boolean
  readonly isQuoted: boolean
}

/** What an article has spoken of so far, oldest first. One for each article. */
export interface Memory {
  readonly spoken: Antecedent[]
  /** Surname or full name -> full name last meant by it. */
  readonly names: Map<string, string>
  /** What pronouns have told of people so far. */
  readonly genders: Map<string, 'male' | 'female'>
  /** First word of a country's name of two -> its id: "the North". */
  readonly shortNames: Map<string, string>
}

export const emptyMemory = (): Memory => ({
  spoken: [],
  names: new Map(),
  genders: new Map(),
  shortNames: new Map(),
})

const PRONOUN_REACH = 3 // sentences
const NOUN_REACH = 80 // antecedents

/** What a pronoun asks for. */
export interface PronounQuery {
  readonly sentence: number
  readonly kind: 'person' | 'thing' | 'plural'
  readonly gender: 'male' | 'female' | undefined
  readonly isQuoted: boolean
  readonly isPossessive: boolean
}

const fits = (antecedent: Antecedent, query: PronounQuery): boolean => {
  if (query.kind === 'person') {
    const isOther =
      antecedent.gender !== undefined && query.gender !== undefined && antecedent.gender !== query.gender
    return antecedent.shape === 'person' && !isOther
  }
  return antecedent.shape !== 'person' && (query.kind === 'plural' || antecedent.shape === 'thing')
}

/**
 * Whom "he", "it" or "they" means, by recency and subjecthood: a sentence further back costs as much as not
 * being a subject; a possessive looks nearer; what is quoted and what is not seldom point at each other.
 */
export const findAntecedent = (memory: Memory, query: PronounQuery): Antecedent | undefined => {
  let top: Antecedent | undefined
  let topScore = -Infinity
  let behind = 0
  for (let index = memory.spoken.length - 1; index >= 0; index -= 1) {
    const antecedent = memory.spoken[index]
    if (!antecedent || query.sentence - antecedent.sentence > PRONOUN_REACH) break
    if (!fits(antecedent, query)) continue
    const score =
      (antecedent.isSubject ? 1.5 : 0) -
      1.6 * (query.sentence - antecedent.sentence) -
      (antecedent.isWeak ? 1.8 : 0) -
      (antecedent.isQuoted === query.isQuoted ? 0 : 0.8) +
      (query.kind === 'plural' && antecedent.shape === 'plural' ? 0.7 : 0) -
      behind * (query.isPossessive ? 0.4 : 0.15)
    behind += 1
    if (score > topScore) {
      top = antecedent
      topScore = score
    }
  }
  return top
}

/**
 * The country spoken of last within reach: one of the same sentence, be it only a place; else one that was a
 * subject; else any that was more than a place.
 */
export const findCountry = (
  memory: Memory,
  sentence: number,
  reach: number,
  fits: (id: string) => boolean = () => true,
): string | undefined => {
  let other: string | undefined
  for (let index = memory.spoken.length - 1; index >= 0; index -= 1) {
    const antecedent = memory.spoken[index]
    if (!antecedent || sentence - antecedent.sentence > reach) break
    if (antecedent.type !== 'country' || antecedent.ids.length !== 1 || !antecedent.ids.every(fits)) continue
    if (antecedent.sentence === sentence || (antecedent.isSubject && !antecedent.isWeak))
      return antecedent.ids[0]
    if (!antecedent.isWeak) other ??= antecedent.ids[0]
  }
  return other
}

/** The one of a type that the article has spoken of most so far; the later one where two are level. */
export const mostSpoken = ({ spoken }: Memory, type: ActorType): string | undefined => {
  const counts = new Map<string, number>()
  let most: string | undefined
  for (const { ids, type: kind, isWeak } of spoken) {
    const id = ids.length === 1 && kind === type && !isWeak ? ids[0] : undefined
    if (id === undefined) continue
    const count = (counts.get(id) ?? 0) + 1
    counts.set(id, count)
    if (most === undefined || count >= (counts.get(most) ?? 0)) most = id
  }
  return most
}

/** The last one spoken of that is of the types and, where a nationality is said, at home there. */
export const lastOfType = (
  memory: Memory,
  types: ReadonlySet<ActorType>,
  fits: (id: string) => boolean = () => true,
): Antecedent | undefined => {
  const from = Math.max(0, memory.spoken.length - NOUN_REACH)
  let weak: Antecedent | undefined
  for (let index = memory.spoken.length - 1; index >= from; index -= 1) {
    const antecedent = memory.spoken[index]
    const id = antecedent?.ids[0]
    if (!antecedent || id === undefined || antecedent.ids.length !== 1) continue
    if (!types.has(antecedent.type) || !fits(id)) continue
    if (!antecedent.isWeak) return antecedent
    weak ??= antecedent
  }
  return weak
}

/** The last holder of an office, or speaker of that kind: "the prime minister", "the official". */
export const lastHolder = (memory: Memory, office: string): Antecedent | undefined => {
  const last = office.split(' ').at(-1) ?? office
  let byNoun: Antecedent | undefined
  for (let index = memory.spoken.length - 1; index >= 0; index -= 1) {
    const antecedent = memory.spoken[index]
    if (antecedent?.office === undefined) continue
    if (antecedent.office === office) return antecedent
    if (byNoun === undefined && office === last && antecedent.office.endsWith(` ${last}`)) byNoun = antecedent
  }
  return byNoun
}

/** The last two sides spoken of, in the order of the text; fewer where there are fewer. */
export const lastPair = (memory: Memory, fits: (antecedent: Antecedent) => boolean): readonly string[] => {
  const pair: string[] = []
  for (let index = memory.spoken.length - 1; index >= 0 && pair.length < 2; index -= 1) {
    const antecedent = memory.spoken[index]
    if (!antecedent || !fits(antecedent)) continue
    if (pair.length === 0 && antecedent.ids.length === 2) return antecedent.ids
    const id = antecedent.ids.length === 1 ? antecedent.ids[0] : undefined
    if (id !== undefined && !pair.includes(id)) pair.unshift(id)
  }
  return pair
}

/** The last so many sides spoken of, in the order of the text; none where there are fewer. */
export const lastSides = (
  memory: Memory,
  count: number,
  fits: (antecedent: Antecedent) => boolean,
): readonly string[] => {
  if (count === 2) return lastPair(memory, fits)
  const sides: string[] = []
  for (let index = memory.spoken.length - 1; index >= 0 && sides.length < count; index -= 1) {
    const antecedent = memory.spoken[index]
    if (!antecedent || antecedent.isWeak || !fits(antecedent)) continue
    for (const id of antecedent.ids) if (!sides.includes(id)) sides.unshift(id)
  }
  return sides.length === count ? sides : []
}

/** The types that a class of nouns can stand for without a name, the likelier ones first. */
export const TYPES_OF_NOUN: Readonly<Partial<Record<NounClass, readonly ReadonlySet<ActorType>[]>>> = {
  group: [new Set<ActorType>(['armed-group']), new Set<ActorType>(['other'])],
  fighters: [new Set<ActorType>(['armed-group']), new Set<ActorType>(['other'])],
  union: [new Set<ActorType>(['union'])],
  workers: [new Set<ActorType>(['union'])],
  company: [new Set<ActorType>(['company'])],
  country: [new Set<ActorType>(['country'])],
  bloc: [new Set<ActorType>(['organisation'])],
}
