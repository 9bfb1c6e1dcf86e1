import { openDB, type IDBPDatabase } from 'idb'
import type { KeptAnswers } from '../pipeline/answers/drive-plan.ts'

/** A digest of the extractor: answers of another are of no use. Put in when the page is built. */
declare const PARLEY_PIPELINE: string

/** A database of its own: it can be made again, and what the user keeps has its own room. */
const NAME = 'parley-answers'
const TABLE = 'answers'

/** Answers of a corpus's earlier runs. Without storage, or room in it, they last as long as the worker. */
export interface AnswerCache extends KeptAnswers {
  /** Writes down what there is while the run goes on, once a while. */
  readonly saveNowAndThen: () => Promise<void> | undefined
  /** Writes down what this run has used or added; what it has not is left behind. */
  readonly save: () => Promise<void>
}

/** Answers that are lost at most where the page is closed in mid-run: those of some seconds. */
const MOST_UNSAVED = 150

/** Rows of one corpus, some 10 kB each: the room is there for what the user keeps. */
const MOST_ROWS = 20_000

let opening: Promise<IDBPDatabase | undefined> | undefined

/** While somebody works on the extractor itself, under a server that reloads it, nothing is known of its version. */
const isOfNoVersion = import.meta.env.DEV

const open = (): Promise<IDBPDatabase | undefined> =>
  (opening ??= isOfNoVersion
    ? Promise.resolve(undefined)
    : openDB(NAME, 1, { upgrade: (database) => void database.createObjectStore(TABLE) }).catch(
        () => undefined,
      ))

/** Every key of a corpus: an array sorts after every string. */
const rangeOf = (corpusId: string): IDBKeyRange => IDBKeyRange.bound([corpusId], [corpusId, []])

/** What the worker has of the corpus that it ran last: known without being read anew. */
let last: { readonly corpusId: string; readonly answers: Map<string, unknown> } | undefined

const readAnswers = async (corpusId: string): Promise<Map<string, unknown>> => {
  if (last?.corpusId === corpusId) return last.answers
  const answers = new Map<string, unknown>()
  try {
    const database = await open()
    const range = IDBKeyRange.bound([corpusId, PARLEY_PIPELINE], [corpusId, PARLEY_PIPELINE, []])
    // In one transaction: another tab may be writing.
    const store = database?.transaction(TABLE).store
    const [keys, values] = await Promise.all([store?.getAllKeys(range) ?? [], store?.getAll(range) ?? []])
    keys.forEach((key, at) => answers.set(String((key as string[])[2]), values[at]))
  } catch {
    // They are found anew.
  }
  return answers
}

/** What goes wrong with a row ends its transaction, which is awaited. */
const toldByTransaction = (): undefined => undefined

/** Adds rows in one go. Where there is no room they are done without. */
const add = async (corpusId: string, rows: ReadonlyMap<string, unknown>): Promise<void> => {
  try {
    const database = await open()
    if (!database || rows.size === 0) return
    if ((await database.count(TABLE, rangeOf(corpusId))) + rows.size > MOST_ROWS) return
    const transaction = database.transaction(TABLE, 'readwrite')
    for (const [key, value] of rows)
      transaction.store.put(value, [corpusId, PARLEY_PIPELINE, key]).catch(toldByTransaction)
    await transaction.done
  } catch {
    // The run does not need it.
  }
}

/** Removes the rows of a corpus that are not to be kept, and all of another version. */
const prune = async (corpusId: string, isKept: (key: string) => boolean): Promise<void> => {
  try {
    const database = await open()
    if (!database) return
    const transaction = database.transaction(TABLE, 'readwrite')
    for (const row of (await transaction.store.getAllKeys(rangeOf(corpusId))) as string[][]) {
      if (row[1] !== PARLEY_PIPELINE || !isKept(row[2] ?? ''))
        transaction.store.delete(row).catch(toldByTransaction)
    }
    await transaction.done
  } catch {
    // They take room until the next run.
  }
}

/**
 * Opens the answers of a corpus.
 *
 * @example const answers = await openAnswers('k3v9wq'); await answers.save()
 */
export const openAnswers = async (corpusId: string): Promise<AnswerCache> => {
  const known = await readAnswers(corpusId)
  const used = new Map<string, unknown>()
  let unsaved = new Map<string, unknown>()
  last = { corpusId, answers: known }
  return {
    get: (key) => {
      const answer = known.get(key)
      if (answer !== undefined) used.set(key, answer)
      return answer
    },
    set: (key, answer) => {
      known.set(key, answer)
      used.set(key, answer)
      unsaved.set(key, answer)
    },
    saveNowAndThen: () => {
      if (unsaved.size < MOST_UNSAVED) return undefined
      const rows = unsaved
      unsaved = new Map()
      return add(corpusId, rows)
    },
    save: async () => {
      last = { corpusId, answers: used }
      await add(corpusId, unsaved)
      await prune(corpusId, (key) => used.has(key))
    },
  }
}

/** Forgets all answers of a corpus. */
export const forgetAnswers = async (corpusId: string): Promise<void> => {
  if (last?.corpusId === corpusId) last = undefined
  await prune(corpusId, () => false)
}
