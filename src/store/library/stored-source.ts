import { fail, ok, type Result } from '../../base/result.ts'
import type { CorpusSource } from '../corpus-source.ts'
import type { JsonReply } from '../fetch-json.ts'
import type { FileProblem } from '../read-events-file.ts'
import { LIBRARY_ENGLISH } from './library-english.ts'
import type { LibraryWords } from './library-words.ts'
import type { Shelf } from './shelf.ts'

const MISSING: JsonReply = { kind: 'missing', status: 404 }

const articleIdOf = (address: string): string | undefined =>
  /^data\/articles\/(.+)\.json$/u.exec(address)?.[1]?.split('/').map(decodeURIComponent).join('/')

/**
 * A corpus of the library as the app reads any other. Its title is the name that the user has given it.
 *
 * @example await openStoredSource(shelf, 'b7') // { ok: true, value: { fetchJson, fetchBytes } }
 */
export const openStoredSource = async (
  shelf: Shelf,
  corpusId: string,
  words: LibraryWords = LIBRARY_ENGLISH,
): Promise<Result<CorpusSource, FileProblem>> => {
  const found = await shelf.result(corpusId)
  if (!found || found.record.deletedAt !== undefined) {
    return fail(found ? words.deleted(found.record.name) : words.notKept)
  }
  const { record, result } = found
  if (!result) {
    return fail(words.notLookedThrough(record.name))
  }
  if (result.file.events.length === 0) {
    return fail(words.noEventsFound(record.name, result.file.articles.length))
  }
  const file = { ...result.file, dispute: { ...result.file.dispute, title: record.name } }
  return ok({
    fetchJson: async (address) => {
      if (address === 'data/events.json') return { kind: 'json', value: file }
      const articleId = articleIdOf(address)
      if (articleId === undefined) return MISSING
      try {
        const stored = await shelf.article(corpusId, articleId)
        return stored ? { kind: 'json', value: { id: articleId, text: stored.article.text } } : MISSING
      } catch (error) {
        return { kind: 'unreachable', reason: error instanceof Error ? error.message : String(error) }
      }
    },
    fetchBytes: () => Promise.resolve(undefined),
  })
}
