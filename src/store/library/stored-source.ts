import { fail, ok, type Result } from '../../base/result.ts'
import type { CorpusSource } from '../corpus-source.ts'
import type { JsonReply } from '../fetch-json.ts'
import type { FileProblem } from '../read-events-file.ts'
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
): Promise<Result<CorpusSource, FileProblem>> => {
  const found = await shelf.result(corpusId)
  if (!found || found.record.deletedAt !== undefined) {
    return fail({
      problem: found
        ? `the corpus "${found.record.name}" was deleted`
        : 'this browser keeps no corpus of that address',
      advice: found
        ? 'open "Add articles" to have it back'
        : 'articles stay in the browser in which they were added; import the corpus here from a file, or show the one that ships with the site',
    })
  }
  const { record, result } = found
  if (!result) {
    return fail({
      problem: `the articles of "${record.name}" have not been looked through yet`,
      advice: 'open "Add articles" to go on with them',
    })
  }
  if (result.file.events.length === 0) {
    return fail({
      problem: `no negotiation events were found in "${record.name}" (articles: ${result.file.articles.length})`,
      advice: 'open "Add articles" to see what came of each file, and to add more',
    })
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
