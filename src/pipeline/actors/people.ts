import { by } from '../../base/order.ts'

/** A person whom the corpus names, with the side that the text ties them to. */
export interface Person {
  /** Full name, as first written in full. */
  readonly name: string
  /** Undefined where nothing tells. */
  readonly id: string | undefined
  readonly confidence: number
}

/** An office that a name was seen with, without a nationality. */
export interface OpenTitle {
  readonly office: string
  /** Index of the article. */
  readonly article: number
  /** Sides met in the same breath: "President Aoki spoke with his Danish counterpart". */
  readonly strangers: readonly string[]
  /** The capital it is told from, if one is named before it: "In Lima, President …". */
  readonly near: string | undefined
}

/** Evidence on one name, gathered over the corpus. */
export interface NameEvidence {
  /** Weight by actor id. */
  readonly sides: Map<string, number>
  /** Where the name was seen first, to keep the answer independent of chance. */
  readonly order: number

  readonly openTitles: OpenTitle[]
  count: number
}

export type Evidence = Map<string, NameEvidence>

/** Notes that a name was seen, and for whom it speaks. */
export const noteName = (
  evidence: Evidence,
  name: string,
  ids: readonly string[],
  weight: number,
): NameEvidence => {
  const known = evidence.get(name) ?? {
    sides: new Map<string, number>(),
    order: evidence.size,
    openTitles: [],
    count: 0,
  }
  known.count += 1
  const id = ids.length === 1 ? ids[0] : undefined
  if (id !== undefined) known.sides.set(id, (known.sides.get(id) ?? 0) + weight)
  evidence.set(name, known)
  return known
}

/** The side that the evidence on a name gives most weight; of two alike, the one told first. */
export const heaviestSide = (sides: ReadonlyMap<string, number> | undefined): string | undefined => {
  let best: readonly [string, number] | undefined
  for (const side of sides ?? []) if (best === undefined || side[1] > best[1]) best = side
  return best?.[0]
}

/** One telling more or less among hundreds changes nothing: what rests on it need not be found anew. */
const inHundredths = (share: number): number => Math.round(share * 100) / 100

/** The heaviest side and the share of the weight it has. */
const heaviest = (
  sides: ReadonlyMap<string, number>,
): { id: string; weight: number; share: number } | undefined => {
  const ranked = [...sides]
    .map(([id, weight]) => ({ id, weight }))
    .sort(
      by(
        (side) => -side.weight,
        (side) => side.id,
      ),
    )
  const total = ranked.reduce((sum, side) => sum + side.weight, 0)
  const best = ranked[0]
  return best && { ...best, share: best.weight / total }
}

/** The ends of a full name that may stand for it: "Lopez Obrador", "Obrador"; "Kim" where it comes first. */
export const shortForms = (name: string, familyFirst: ReadonlySet<string>): string[] => {
  const words = name.split(' ')
  if (words.length < 2) return []
  const ends = words.slice(1).map((_, index) => words.slice(index + 1).join(' '))
  const first = words[0] ?? ''
  if (familyFirst.has(first)) return [first]
  const bare = /^[a-z]{2}-(\p{Lu}.*)$/iu.exec(words.at(-1) ?? '')?.[1]
  return bare === undefined ? ends : [...ends, bare]
}

/**
 * Settles who belongs to whom: evidence on a surname goes to the full name it is short for.
 *
 * @param knownSide Whose a person is by general knowledge; the offices that it stood behind may tell.
 * @param openSide Whom an office without a nationality belongs to, where the article lets one say.
 */
export const settlePeople = (
  evidence: Evidence,
  familyFirst: ReadonlySet<string>,
  knownSide: (name: string, titles: readonly OpenTitle[]) => string | undefined,
  openSide: (title: OpenTitle) => string | undefined,
): Map<string, Person> => {
  const bearers = new Map<string, string[]>()
  for (const name of evidence.keys()) {
    for (const form of shortForms(name, familyFirst)) bearers.set(form, [...(bearers.get(form) ?? []), name])
  }
  const sides = new Map<string, Map<string, number>>()
  const open = new Map<string, NameEvidence['openTitles']>()
  for (const [name, found] of evidence) {
    const owners = bearers.get(name) ?? [name]
    const heirs = owners.length === 1 ? owners : [name]
    for (const heir of heirs) {
      const sum = sides.get(heir) ?? new Map<string, number>()
      for (const [id, weight] of found.sides) sum.set(id, (sum.get(id) ?? 0) + weight)
      sides.set(heir, sum)
      open.set(heir, [...(open.get(heir) ?? []), ...found.openTitles])
    }
  }
  const people = new Map<string, Person>()
  for (const [name, sum] of sides) {
    const best = heaviest(sum)
    if (best) {
      people.set(name, {
        name,
        id: best.id,
        confidence: inHundredths(Math.min(0.95, best.share * (best.weight >= 2 ? 0.95 : 0.7))),
      })
      continue
    }
    const titles = open.get(name) ?? []
    const guess = knownSide(name, titles) ?? titles.map(openSide).find((id) => id !== undefined)
    people.set(name, { name, id: guess, confidence: guess === undefined ? 0 : 0.6 })
  }
  shareFamily(people, familyFirst)
  return people
}

/** A ruling family: whom nothing places goes with those of the same family name, if all go one way. */
const shareFamily = (people: Map<string, Person>, familyFirst: ReadonlySet<string>): void => {
  for (const [name, person] of people) {
    const family = name.split(' ')[0] ?? ''
    if (person.id !== undefined || !familyFirst.has(family) || !name.includes(' ')) continue
    const sides = new Set(
      [...people.values()]
        .filter((other) => other.id !== undefined && other.name.startsWith(`${family} `))
        .map((other) => other.id),
    )
    const [only] = sides
    if (sides.size === 1 && only !== undefined) people.set(name, { name, id: only, confidence: 0.5 })
  }
}
