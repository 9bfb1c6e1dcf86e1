import type { ActorKnowledge } from './knowledge.ts'
import type { ActorLexicon } from './lexicon.ts'
import { nameEntry } from './name-index.ts'
import { shortForms } from './people.ts'

/** Whose people are, by general knowledge alone. */
interface LeaderNames {
  /** Full names, and the family names that tell by themselves. */
  readonly plain: ReadonlyMap<string, string>
  /** Family names that tell behind the title of a state's office. */
  readonly titled: ReadonlyMap<string, string>
}

const known = new WeakMap<ActorLexicon, LeaderNames>()

/** A name that two sides claim tells neither. */
const uniqueSides = (claims: Iterable<readonly [string, string]>): Map<string, string> => {
  const sides = new Map<string, string>()
  const shared = new Set<string>()
  for (const [name, id] of claims) {
    if (sides.has(name) && sides.get(name) !== id) shared.add(name)
    sides.set(name, id)
  }
  for (const name of shared) sides.delete(name)
  return sides
}

/** "Gloria Arroyo" for "Gloria Macapagal Arroyo". */
const withoutMiddle = (name: string): string[] => {
  const words = name.split(' ')
  return words.length === 3 ? [`${words[0] ?? ''} ${words[2] ?? ''}`] : []
}

/** The names of known leaders, built once for a lexicon. */
export const leaderNames = (lexicon: ActorLexicon): LeaderNames => {
  const before = known.get(lexicon)
  if (before) return before
  const { leaders, familyFirst } = lexicon
  const all = leaders.flatMap(({ name, id }) =>
    [name, ...shortForms(name, familyFirst), ...withoutMiddle(name)].map((form) => [form, id] as const),
  )
  const titled = uniqueSides(all)
  const alone = new Set(
    leaders.flatMap(({ name, isKnownByFamily }) =>
      isKnownByFamily ? [name, ...shortForms(name, familyFirst)] : [name],
    ),
  )
  const plain = new Map([...titled].filter(([form]) => alone.has(form)))
  const names = { plain, titled }
  known.set(lexicon, names)
  return names
}

/**
 * Whose a person is where no article tells: the side of the dispute file that goes by the family name, else that
 * of general knowledge, under the dispute file's id.
 *
 * @param isTitled The name stands behind the title of a state's office.
 * @example sideOfLeader('Margaret Thatcher', knowledge) // 'united-kingdom'
 */
export const sideOfLeader = (
  name: string,
  { lexicon, names }: ActorKnowledge,
  isTitled = false,
): string | undefined => {
  const { plain, titled } = leaderNames(lexicon)
  const id = (isTitled ? titled : plain).get(name)
  return id === undefined ? undefined : (names.renames.get(id) ?? id)
}

/** The side of the dispute file that goes by a person's name: "Machar" among its aliases. */
export const sideNamedAfter = (
  name: string,
  { lexicon, names, basis }: ActorKnowledge,
): string | undefined => {
  if (basis !== 'stated') return undefined
  for (const form of shortForms(name, lexicon.familyFirst)) {
    const entry = nameEntry({ renames: names.renames, rows: names.rows, byText: names.byText }, form)
    if (entry?.ids.length === 1 && entry.use === 'alias') return entry.ids[0]
  }
  return undefined
}
