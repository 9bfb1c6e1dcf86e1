import { encodeStoredCorpus, PIECE_EVENTS } from '../model/columns/stored-corpus.ts'
import { encodeWords, indexWords } from '../model/columns/word-index.ts'
import { eventsFileSchema, type EventsFile } from '../model/events-file.ts'
import type { ListAnswer, ListRequest } from './list-protocol.ts'

/*
 * Reads a large list that has no companion, beside the page: to parse and check a hundred megabytes would hold it up
 * for seconds. The page gets the columns that a companion would have held, and the rest when it asks.
 */

let file: EventsFile | undefined

const answer = (message: ListAnswer, transfer: Transferable[] = []): void =>
  self.postMessage(message, { transfer })

const bufferOf = ({ buffer, byteOffset, byteLength }: Uint8Array): ArrayBuffer =>
  byteOffset === 0 && byteLength === buffer.byteLength
    ? (buffer as ArrayBuffer)
    : (buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer)

/** The text of a response; says on the way how much of it has come, where its length is known. */
const readText = async (response: Response): Promise<string> => {
  const total = response.headers.has('content-encoding')
    ? 0
    : Number(response.headers.get('content-length') ?? 0)
  if (!response.body || total === 0) return response.text()
  const reader = response.body.getReader()
  const decoder = new TextDecoder()
  const parts: string[] = []
  let [bytes, told] = [0, 0]
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    bytes += value.length
    parts.push(decoder.decode(value, { stream: true }))
    // In tenths: each is heard by who listens to the page.
    const share = Math.floor((10 * bytes) / total) / 10
    if (share > told) answer({ kind: 'came', share })
    told = share
  }
  return parts.join('') + decoder.decode()
}

const read = async (address: string): Promise<void> => {
  try {
    const response = await fetch(address)
    const parsed = eventsFileSchema.safeParse(JSON.parse(await readText(response)))
    // What is wrong with it the page finds out and says, as it does of a small list.
    if (!response.ok || !parsed.success || parsed.data.events.length === 0) return answer({ kind: 'failed' })
    file = parsed.data
    const columns = bufferOf(encodeStoredCorpus(file))
    answer({ kind: 'read', columns }, [columns])
  } catch {
    answer({ kind: 'failed' })
  }
}

self.addEventListener('message', ({ data }: MessageEvent<ListRequest>) => {
  if (data.kind === 'read') return void read(data.address)
  if (!file) return answer({ kind: 'failed' })
  if (data.kind === 'words') {
    const words = bufferOf(encodeWords(indexWords(file)))
    return answer({ kind: 'words', words }, [words])
  }
  const from = data.piece * PIECE_EVENTS
  answer({ kind: 'piece', piece: data.piece, events: file.events.slice(from, from + PIECE_EVENTS) })
})
