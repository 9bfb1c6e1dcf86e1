import type { ActorType } from './lexicon.ts'

/** What a name is in the index: decides how it may be read where it stands. */
export type NameUse =
  'name' | 'alias' | 'adjective' | 'people' | 'seat' | 'group' | 'person' | 'outlet' | 'decoy'

/** One way of writing an actor, outlet, person or decoy. */
export interface NameEntry {
  readonly text: string
  readonly use: NameUse
  /** Actor ids; none for outlets and decoys; several for "the two Koreas". */
  readonly ids: readonly string[]
  readonly type: ActorType
  readonly homes: readonly string[]
  /** Keys of the people whom a full name or a surname can mean. */
  readonly people?: readonly string[]
}

interface Row extends NameEntry {
  readonly lower: string
  /** Matched as written only: "US" is not "us", "Un" not "UN". */
  readonly isExact: boolean
  /** The first letter may be of either case: "Pro-Russian separatists", "hostage families". */
  readonly isPhrase: boolean
}

/** Names by their first run of letters and digits, longest first. */
export interface NameIndex {
  /** Names that hold where this index has none of its own. */
  readonly parent?: NameIndex
  /** Ids that this index gives to the parent's actors. */
  readonly renames: ReadonlyMap<string, string>
  readonly rows: Map<string, Row[]>
  readonly byText: Map<string, Row>
}

const FIRST_RUN = /^[\p{L}\p{N}]+/u

/** The letters and digits that a lower-case name begins with. @example firstRun("U.S. Steel") // 'u' */
export const firstRun = (lower: string): string => FIRST_RUN.exec(lower)?.[0] ?? lower.slice(0, 1)

export const emptyIndex = (
  parent?: NameIndex,
  renames: ReadonlyMap<string, string> = new Map(),
): NameIndex => ({
  ...(parent === undefined ? {} : { parent }),
  renames,
  rows: new Map(),
  byText: new Map(),
})

const renamed = (entry: NameEntry, renames: ReadonlyMap<string, string>): NameEntry =>
  entry.ids.some((id) => renames.has(id))
    ? { ...entry, ids: entry.ids.map((id) => renames.get(id) ?? id) }
    : entry

/** What the index, or its parent, holds under a name. */
export const nameEntry = (index: NameIndex, text: string): NameEntry | undefined => {
  const own = index.byText.get(text)
  if (own || !index.parent) return own
  const inherited = nameEntry(index.parent, text)
  return inherited && renamed(inherited, index.renames)
}

/** Adds a name; one that is there already gives way, but stays an adjective or a seat if it was one. */
export const addName = (index: NameIndex, entry: NameEntry): void => {
  const before = nameEntry(index, entry.text)
  const keeps =
    before &&
    (entry.use === 'alias' || entry.use === 'name') &&
    before.use !== 'decoy' &&
    before.use !== 'person' &&
    before.use !== 'outlet'
  const lower = entry.text.toLowerCase()
  const lastWord = entry.text.split(/[\s-]/u).at(-1) ?? ''
  const row: Row = {
    ...entry,
    use: keeps ? before.use : entry.use,
    lower,
    isExact: entry.text.length <= 4,
    isPhrase: entry.text === lower || (/[\s]/u.test(entry.text) && lastWord === lastWord.toLowerCase()),
  }
  index.byText.set(entry.text, row)
  const key = firstRun(lower)
  const bucket = (index.rows.get(key) ?? []).filter((other) => other.text !== entry.text)
  bucket.push(row)
  bucket.sort((a, b) => b.text.length - a.text.length || (a.text < b.text ? -1 : 1))
  index.rows.set(key, bucket)
}

const isWordPart = (letter: string | undefined): boolean =>
  letter !== undefined && /[\p{L}\p{N}]/u.test(letter)

/**
 * The longest name that starts at an offset, ends at the end of a word, and is written in a case that fits.
 *
 * @param text The article with curly quotes and dashes folded one for one.
 * @param lower The same in lower case.
 * @param key `firstRun` of the word there.
 * @example longestNameAt(index, 'the White House said', …, 4) // the row of "White House"
 */
export const longestNameAt = (
  index: NameIndex,
  text: string,
  lower: string,
  start: number,
  key: string,
): NameEntry | undefined => {
  const own = longestOwn(index, text, lower, start, key)
  if (!index.parent) return own
  const inherited = longestNameAt(index.parent, text, lower, start, key)
  if (!inherited || (own && own.text.length >= inherited.text.length)) return own
  return index.byText.has(inherited.text) ? own : renamed(inherited, index.renames)
}

const longestOwn = (
  index: NameIndex,
  text: string,
  lower: string,
  start: number,
  key: string,
): NameEntry | undefined => {
  const bucket = index.rows.get(key)
  if (!bucket) return undefined
  // A third of the names begin with "the": the letter that sets them apart is looked at first.
  const probe = key.length + 1
  const letter = lower.charCodeAt(start + probe)
  for (const row of bucket) {
    if (row.lower.length > probe && row.lower.charCodeAt(probe) !== letter) continue
    if (!lower.startsWith(row.lower, start)) continue
    const end = start + row.lower.length
    if (!row.lower.endsWith('.') && isWordPart(text[end])) continue
    const written = text.slice(start, end)
    if (written === row.text) return row
    if (row.isExact) continue
    if (row.isPhrase) return row
    if (written === written.toUpperCase()) return row
    if (written.charAt(0) === row.text.charAt(0) && /\s/u.test(row.text) && isTitled(written)) return row
  }
  return undefined
}

/** Every word begins with a capital. */
const isTitled = (written: string): boolean => written.split(/\s+/u).every((word) => /^\p{Lu}/u.test(word))
