import type { WARCRecord } from 'warcio'
import type { Diagnostic } from '../../../model/diagnostic.ts'
import { concatBytes } from '../archive/concat-bytes.ts'
import { openMeter, refuseDepth, type Meter } from '../archive/meter.ts'
import { nameOfAddress, uniqueNames } from '../archive/safe-name.ts'
import { charsetOfType } from '../encoding/declared-charset.ts'
import type { Format } from '../format.ts'
import { LIMITS } from '../limits.ts'
import type { Field } from '../metadata.ts'
import { headOf, type SourceFile, type Unpacked } from '../source-file.ts'

const STEP = 64 * 1024

/** How often the end may be asked for: the parser of a damaged archive may ask for ever. */
const MAX_ASKED = 100

/** The archive's bytes, bit by bit; ends a parser that does not see the end. */
const chunksOf = (bytes: Uint8Array): AsyncIterable<Uint8Array> => ({
  [Symbol.asyncIterator]: () => {
    let start = 0
    let asked = 0
    return {
      next: () => {
        if (start < bytes.length) {
          const value = bytes.subarray(start, start + STEP)
          start += STEP
          return Promise.resolve({ done: false, value })
        }
        if (++asked > MAX_ASKED) return Promise.reject(new Error('it breaks off'))
        return Promise.resolve({ done: true, value: undefined })
      },
    }
  },
})

/** Endings by which what a crawl fetched is read, by the type that the server named. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/^(?:text\/html|application\/xhtml)/iu, '.html'],
  [/^text\/plain/iu, '.txt'],
  [/^application\/pdf/iu, '.pdf'],
  [/^application\/(?:rss|atom)\+xml/iu, '.rss'],
]

/** The ending for a record that may hold an article; undefined for requests, pictures, errors and the like. */
const endingOf = (record: WARCRecord): { ending: string; type: string } | undefined => {
  if (record.warcType === 'conversion') return { ending: '.txt', type: '' }
  if (record.warcType !== 'response' && record.warcType !== 'resource') return undefined
  const status = Number(record.httpHeaders?.statusCode ?? 200)
  if (record.warcType === 'response' && (status < 200 || status > 299)) return undefined
  const type = record.httpHeaders?.headers.get('Content-Type') ?? record.warcContentType ?? ''
  const ending = ENDINGS.find(([pattern]) => pattern.test(type))?.[1]
  return ending === undefined ? undefined : { ending, type }
}

/** A record's bytes, undone of the packing that they were sent in; undefined where they are too many. */
const payloadOf = async (record: WARCRecord, meter: Meter): Promise<Uint8Array | Diagnostic | undefined> => {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of record) {
    size += chunk.length
    const stopped = meter.addBytes(chunk.length)
    if (stopped) return stopped
    if (size <= LIMITS.documentBytes) chunks.push(chunk.slice())
  }
  return size > LIMITS.documentBytes ? undefined : concatBytes(chunks)
}

/** The pages that a crawl kept, each as a file named by its address. */
async function* readRecords(file: SourceFile): AsyncGenerator<Unpacked> {
  const tooDeep = refuseDepth(file)
  if (tooDeep) {
    yield tooDeep
    return
  }
  const { WARCParser } = await import('warcio')
  const meter = openMeter(file)
  const nameOnce = uniqueNames()
  let count = 0
  const warn = (code: string, path: string, message: string): Diagnostic => ({
    code,
    severity: 'warning',
    file: path,
    message: `left out: ${message}`,
    advice: 'save the page itself as .html',
  })
  try {
    for await (const record of new WARCParser(chunksOf(file.bytes))) {
      const kind = endingOf(record)
      const address = record.warcTargetURI?.replace(/^<|>$/gu, '')
      if (kind === undefined || !address) {
        await record.skipFully()
        continue
      }
      const tooMany = meter.addFile()
      if (tooMany) {
        yield tooMany
        return
      }
      const path = `${file.path}/${nameOnce(nameOfAddress(address) + kind.ending)}`
      const payload = await payloadOf(record, meter)
      if (payload !== undefined && 'severity' in payload) {
        yield payload
        return
      }
      if (payload === undefined) yield warn('file-too-large', path, 'a page that is too large')
      else if (payload.length > 0) {
        count++
        const known = new Map<string, Field>([['url', { value: address }]])
        const charset = charsetOfType(kind.type)
        if (charset !== undefined) known.set('charset', { value: charset })
        yield { path, bytes: payload, known, depth: (file.depth ?? 0) + 1 }
      }
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    yield warn(
      'archive-broken',
      file.path,
      `the rest of a crawl's archive that is damaged (${reason.slice(0, 120)})`,
    )
    return
  }
  if (count === 0) yield warn('archive-empty', file.path, "a crawl's archive with no page in it")
}

/** Web archives as crawlers write them: each page that was fetched well. */
export const warc: Format = {
  name: 'WARC',
  endings: ['.warc'],
  isSigned: (file) =>
    /^WARC\/[01]\./u.test(headOf(file)) ||
    (/\.warc\.gz$/iu.test(file.path) && file.bytes[0] === 0x1f && file.bytes[1] === 0x8b),
  sniff: () => false,
  read: readRecords,
}
