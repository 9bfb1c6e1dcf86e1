import { assert } from '../../base/assert.ts'
import { by } from '../../base/order.ts'
import type { ActorKnowledge } from '../actors/knowledge.ts'
import type { Asks } from '../questions.ts'
import type { ArticleWords } from './article-words.ts'
import { NotingMap } from './noting-map.ts'

/** A checksum of a text, in hex: whichever the platform makes fastest, of at least 40 digits. */
export type Hash = (text: string) => string

/** What was looked up besides the words of the article: keys, by the name of the table. */
export type Trace = Readonly<Record<string, readonly string[]>>

/** A table of what is known that grows with the corpus, by a name of its own. */
type Tables = ReadonlyMap<string, ReadonlyMap<string, unknown>>

/** Fields that are the same in every run of a version, and so belong to no answer's trace. */
const FIXED: ReadonlySet<string> = new Set(['lexicon', 'parent'])

/** Tables of names by their first word: of what a look-up gives, only names that the article may hold matter. */
const isNameTable = (name: string): boolean => name.endsWith('.rows')

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype

/** Under this key a list stands as a whole. */
const WHOLE = '*'

/**
 * The sides as far as they matter to the reading of an article: that one more state mediates matters by its role
 * alone, which is looked up, and how a side is called by the table of names. A test holds this against the pipeline.
 */
export const sidesThatMatter = (sides: ActorKnowledge['sides']): ActorKnowledge['sides'] =>
  sides
    .filter(({ role, type }) => role !== 'mediator' || type !== 'country')
    .map((side) => ({ ...side, name: '' }))

/** What is asked for as a whole: who asks for it depends on all of it. */
type Wholes = Pick<ActorKnowledge, 'basis' | 'sides' | 'parties' | 'mediators'>

/** Finds the tables in a value, and gives the value with others in their place; what is no table goes to `rest`. */
const withTables = (
  value: unknown,
  name: string,
  replace: (table: ReadonlyMap<string, unknown>, name: string) => unknown,
  rest: Map<string, unknown>,
): unknown => {
  if (value instanceof Map) return replace(value as Map<string, unknown>, name)
  if (!isPlain(value) || !Object.values(value).some((field) => field instanceof Map)) {
    rest.set(name, value)
    return value
  }
  return Object.fromEntries(
    Object.entries(value).map(([field, inner]) => [
      field,
      FIXED.has(field) ? inner : withTables(inner, `${name}.${field}`, replace, rest),
    ]),
  )
}

interface NameRow {
  readonly lower: string
  readonly people?: readonly string[]
}

const isNameRow = (row: unknown): row is NameRow =>
  typeof row === 'object' && row !== null && 'lower' in row && typeof row.lower === 'string'

/**
 * Of the people whom a name can mean, the first, and those whom the article itself names in full: one more namesake
 * elsewhere in the corpus is nothing to it.
 */
const namesakes = ({ people = [] }: NameRow, words: ArticleWords): string =>
  people.filter((name, at) => at === 0 || words.holds(name)).join('\0')

/** Entries by their names. */
const inNameOrder = <Value>(entries: ReadonlyMap<string, Value>): [string, Value][] =>
  [...entries].sort(by(([name]) => name))

/** Text of values that live as long as the run, each written once; a name's people are written apart. */
const createWriter = (): ((value: object) => string) => {
  const written = new WeakMap<object, string>()
  return (value) => {
    const text =
      written.get(value) ??
      JSON.stringify(value, (key, inner: unknown) => (key === 'people' ? undefined : inner))
    written.set(value, text)
    return text
  }
}

/** A question whose look-ups can be noted, and checked again in a later run. */
export interface TracedAsks {
  /** To be asked in place of the original: the answer is the same. */
  readonly asks: Asks
  /** What was looked up since the last call, besides the article's own words. */
  readonly trace: (words: ArticleWords) => Trace
  /** A digest of all that look-ups of these keys, and of the article's words, give now. */
  readonly digest: (words: ArticleWords, trace: Trace) => string
}

/**
 * Makes a question tell what its answers rest on. An answer from an earlier run holds for as long as the article and
 * the program are the same and the digest over its trace is: what a changed dispute file does not touch stays known.
 *
 * @example
 * const { asks, trace, digest } = traceAsks(question.asks, sha256)
 * const answer = answerer(asks, language)(cut)
 * keep({ answer, trace: trace(words), digest: digest(words, trace(words)) })
 */
export const traceAsks = (original: Asks, hash: Hash): TracedAsks => {
  const tables = new Map<string, ReadonlyMap<string, unknown>>()
  const noted = new Map<string, Set<string>>()
  const rest = new Map<string, unknown>()
  const replace = (table: ReadonlyMap<string, unknown>, name: string): unknown => {
    const keys = new Set<string>()
    tables.set(name, table)
    noted.set(name, keys)
    return new NotingMap(table, (key) => keys.add(key))
  }
  const { basis, sides, parties, mediators, ...other } = original.knowledge
  const wholes: Wholes = { basis, sides, parties, mediators }
  const matter: Wholes = { ...wholes, sides: sidesThatMatter(sides) }
  const noteWhole = <Name extends keyof Wholes>(name: Name): (() => Wholes[Name]) => {
    const asked = new Set<string>()
    tables.set(name, new Map([[WHOLE, matter[name]]]))
    noted.set(name, asked)
    return () => {
      asked.add(WHOLE)
      return wholes[name]
    }
  }
  // Who asks for a list may hand it on: it is the list itself, and to have asked is to depend on all of it.
  const askedFor = {
    basis: noteWhole('basis'),
    sides: noteWhole('sides'),
    parties: noteWhole('parties'),
    mediators: noteWhole('mediators'),
  }
  const knowledge: ActorKnowledge = {
    ...(withTables(other, 'knowledge', replace, rest) as typeof other),
    get basis() {
      return askedFor.basis()
    },
    get sides() {
      return askedFor.sides()
    },
    get parties() {
      return askedFor.parties()
    },
    get mediators() {
      return askedFor.mediators()
    },
  }
  const asks: Asks =
    original.kind === 'lesson'
      ? {
          ...original,
          knowledge,
          told: replace(original.told, 'told') as ReadonlyMap<string, string>,
        }
      : { ...original, knowledge }
  const settings = [original.kind, original.kind === 'lesson' && original.withRoles, inNameOrder(rest)]
  // In an order of their own and as JSON: the same where the question came from another thread.
  const base = hash(JSON.stringify(settings))
  const write = createWriter()
  const ordered = new Map(inNameOrder(tables))
  return {
    asks,
    trace: (words) => {
      const trace: Record<string, string[]> = {}
      for (const [name, keys] of noted) {
        const own = isNameTable(name) ? [...keys].filter((key) => !words.has(key)) : [...keys]
        if (own.length > 0) trace[name] = own.sort()
        keys.clear()
      }
      return trace
    },
    digest: (words, trace) => hash(base + lookUps(ordered, words, trace, write)),
  }
}

/** All that look-ups of these keys, and of the article's words, give now, as text. */
const lookUps = (
  tables: Tables,
  words: ArticleWords,
  trace: Trace,
  write: (value: object) => string,
): string => {
  let parts = ''
  const add = (
    name: string,
    table: ReadonlyMap<string, unknown>,
    key: string,
    mayHold?: ArticleWords,
  ): void => {
    const value = table.get(key)
    if (value === undefined) return
    if (mayHold && Array.isArray(value)) {
      for (const row of value as readonly unknown[]) {
        assert(isNameRow(row), 'a table of names holds rows with the name in lower case')
        if (mayHold.mayHold(row.lower))
          parts += `${name}\0${key}\0${write(row)}\0${namesakes(row, mayHold)}\n`
      }
    } else {
      parts += `${name}\0${key}\0${typeof value === 'object' && value !== null ? write(value) : JSON.stringify(value)}\n`
    }
  }
  for (const [name, table] of tables) {
    const own = trace[name] ?? []
    if (isNameTable(name)) {
      const both = words.with(own)
      for (const key of words) add(name, table, key, both)
      for (const key of own) add(name, table, key, both)
    } else for (const key of own) add(name, table, key)
  }
  return parts
}
