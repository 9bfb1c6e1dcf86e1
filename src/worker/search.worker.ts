import { decodeWords } from '../model/columns/word-index.ts'
import type { SearchEngine } from '../scene/filter/search.ts'
import { wordEngine } from '../scene/filter/word-engine.ts'
import type { SearchAnswer, SearchRequest } from './search-protocol.ts'

/*
 * Searches a large list beside the page: building the dictionary and looking through the postings of a word would
 * hold up typing.
 */

let engine: SearchEngine | undefined

const answer = (message: SearchAnswer, transfer: Transferable[] = []): void =>
  self.postMessage(message, { transfer })

self.addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => {
  if (data.kind === 'open') {
    const index = decodeWords(data.words)
    if (!index.ok) return answer({ kind: 'failed', problem: index.problem })
    engine = wordEngine(index.value)
    return answer({ kind: 'opened', lacksQuotes: engine.lacksQuotes === true })
  }
  const mask = Uint8Array.from(engine?.find(data.query) ?? [])
  answer({ kind: 'found', id: data.id, mask }, [mask.buffer])
})
