import { effectiveArticle } from './corpus-record.ts'
import type { ArticleReader, RunState } from './library-state.ts'
import type { LibraryWords } from './library-words.ts'
import type { FileReading, Shelf } from './shelf.ts'

/** What came of a run. */
export type RunEnd = 'done' | 'cancelled' | 'gone'

/** What a run is done with. */
export interface RunTools {
  readonly shelf: Shelf
  readonly reader: ArticleReader
  readonly words: LibraryWords
  readonly show: (step: Omit<RunState, 'corpusId' | 'isResumed'>) => void
  /** Called when a file's articles, or the events, are in their place. */
  readonly onStep: () => Promise<void>
  /** Why the reader was closed under the run: the user has had enough, or has changed something. */
  readonly interrupted: () => 'cancelled' | 'changed' | undefined
}

/** Reads a file; what was copied from a page and holds no article there is read as plain text. */
const readSource = async (
  reader: ArticleReader,
  source: { readonly path: string; readonly bytes: Uint8Array; readonly plain?: string },
): Promise<FileReading> => {
  const { path, bytes, plain } = source
  const reading = await reader.read({ path, bytes })
  if (reading.articles.length > 0 || plain === undefined) return reading
  const text = { path: path.replace(/\.html$/u, '.txt'), bytes: new TextEncoder().encode(plain) }
  return reader.read(text)
}

/** What a reader needs could not be fetched, or the whole worker is gone: another try may do. */
const isNotTheFile = (error: unknown): boolean =>
  !(error instanceof Error) ||
  /^(?:Weights|Worker)Error$/u.test(error.name) ||
  /fetch|import|module|script|worker|closed|network/iu.test(error.message)

/** A reader must never throw; where one does, the other files are read all the same. */
const failedReading = (file: string, error: unknown, words: LibraryWords): FileReading => {
  const said = words.readerFailed(error instanceof Error ? error.message : String(error))
  return { articles: [], diagnostics: [{ code: 'reader-failed', severity: 'warning', file, ...said }] }
}

const readWaiting = async (corpusId: string, tools: RunTools): Promise<'read' | 'cancelled'> => {
  const { shelf, reader, words, show, onStep, interrupted } = tools
  const paths = await shelf.waiting(corpusId)
  if (paths.length === 0) return 'read'
  const stories = await shelf.stories(corpusId)
  for (const [done, path] of paths.entries()) {
    if (interrupted() === 'cancelled') return 'cancelled'
    show({ phase: 'reading', done, total: paths.length, current: path })
    const source = await shelf.source(corpusId, path)
    if (!source) continue
    const reading = await readSource(reader, source).catch((error: unknown): FileReading => {
      if (interrupted() !== undefined || isNotTheFile(error)) throw error
      return failedReading(path, error, words)
    })
    await shelf.finishSource(corpusId, path, reading, stories)
    await onStep()
  }
  // More files may have come in the meantime.
  return readWaiting(corpusId, tools)
}

/**
 * Reads the files of a corpus that wait, then finds its events, until nothing has changed in the meantime. Whatever
 * is done is stored at once: a run that is cut off is taken up where it was.
 *
 * @throws where the reader fails for a reason of its own, as when the parser's weights cannot be had.
 */
export const runCorpus = async (corpusId: string, tools: RunTools): Promise<RunEnd> => {
  const { shelf, reader, show, onStep, interrupted } = tools
  for (;;) {
    try {
      if ((await readWaiting(corpusId, tools)) === 'cancelled') return 'cancelled'
      const contents = await shelf.contents(corpusId)
      if (!contents || contents.record.deletedAt !== undefined) return 'gone'
      const { record } = contents
      if (record.articleCount === 0 || record.found?.revision === record.revision) return 'done'
      const why = interrupted()
      if (why === 'cancelled') return why
      if (why === 'changed') continue
      const articles = contents.articles.filter(({ isLeftOut }) => !isLeftOut).map(effectiveArticle)
      show({ phase: 'learning', done: 0, total: articles.length, current: '' })
      const input = { articles, dispute: record.dispute, corpusId }
      const found = await reader.run(input, (done, total, current, phase) => {
        show({ phase, done, total, current })
      })
      const isSaved = await shelf.saveResult(corpusId, record.revision, found, found.file.dispute.title)
      await onStep()
      if (isSaved) return 'done'
    } catch (error) {
      const why = interrupted()
      if (why === undefined) throw error
      if (why === 'cancelled') return 'cancelled'
      // Something was changed: from the start, with what is there now.
    }
  }
}
