import { createHash } from 'node:crypto'
import { readArticle } from '../../pipeline/ingest/read-article.ts'
import { endingOf, type Reading, type SourceFile } from '../../pipeline/ingest/source-file.ts'
import { pack, unpack, type AnswerStore } from './answer-store.ts'

/** Plain text is read as fast as what was kept of it would be. */
const PLAIN = new Set(['.txt', '.text', '.md', '.markdown'])

/** A reading of more articles is not kept: it would be held in memory twice over. */
const MOST_KEPT_ARTICLES = 20_000

const keyOf = ({ path, bytes }: SourceFile): string =>
  createHash('sha256').update(`${path}\0`).update(bytes).digest('hex').slice(0, 40)

const recall = (packed: Uint8Array): Reading | undefined => {
  try {
    return unpack(packed) as Reading
  } catch {
    return undefined
  }
}

/**
 * Makes the reader of a corpus's files: a file that an earlier run has read, and that has not changed, is not read
 * again.
 *
 * @example await readKept(store)({ path: 'articles/a.pdf', bytes })
 */
export const readKept =
  (store: AnswerStore): ((file: SourceFile) => Promise<Reading>) =>
  async (file) => {
    if (PLAIN.has(endingOf(file.path))) return readArticle(file)
    const key = keyOf(file)
    const packed = store.get(key)
    const known = packed && recall(packed)
    if (known) return known
    const reading = await readArticle(file)
    if (reading.articles.length <= MOST_KEPT_ARTICLES) store.set(key, pack(reading))
    return reading
  }
