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
}

/** What an article has spoken of so far, oldest first. One for each article. */
export interface Memory {
  readonly spoken: Antecedent[]
  /** Surname or full name -> full name last meant by it. */
  readonly names: Map<string, string>
}

export const emptyMemory = (): Memory => ({ spoken: [], names: new Map() })

const PRONOUN_REACH = 3 // sentences
const NOUN_REACH = 80 // antecedents

/** The best antecedent by recency and subjecthood: one sentence back costs as much as not being a subject. */
const best = (
  memory: Memory,
  sentence: number,
  reach: number,
  score: (antecedent: Antecedent) => number | undefined,
): Antecedent | undefined => {
  let top: Antecedent | undefined
  let topScore = -Infinity
  for (let index = memory.spoken.length - 1; index >= 0; index -= 1) {
    const antecedent = memory.spoken[index]
    if (!antecedent || sentence - antecedent.sentence > reach) break
    const fit = score(antecedent)
    if (fit === undefined) continue
    const total =
      fit -
      1.6 * (sentence - antecedent.sentence) +
      (antecedent.isSubject ? 1.5 : 0) -
      (antecedent.isWeak ? 1.8 : 0)
    if (total > topScore) {
      top = antecedent
      topScore = total
    }
  }
  return top
}

/** Whom "he", "it" or "they" means. */
export const findAntecedent = (
  memory: Memory,
  sentence: number,
  kind: 'person' | 'thing' | 'plural',
  gender: 'male' | 'female' | undefined,
): Antecedent | undefined =>
  best(memory, sentence, PRONOUN_REACH, (antecedent) => {
    if (kind === 'person') {
      if (antecedent.shape !== 'person') return undefined
      return antecedent.gender && gender && antecedent.gender !== gender ? undefined : 0
    }
    if (antecedent.shape === 'person') return undefined
    if (kind === 'thing') return antecedent.shape === 'thing' ? 0 : undefined
    return antecedent.shape === 'plural' ? 0.7 : 0
  })

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

/** The types that a class of nouns can stand for without a name. */
export const TYPES_OF_NOUN: Readonly<Partial<Record<NounClass, ReadonlySet<ActorType>>>> = {
  group: new Set<ActorType>(['armed-group', 'other']),
  fighters: new Set<ActorType>(['armed-group', 'other']),
  union: new Set<ActorType>(['union']),
  workers: new Set<ActorType>(['union']),
  company: new Set<ActorType>(['company']),
  country: new Set<ActorType>(['country']),
  bloc: new Set<ActorType>(['organisation']),
}
