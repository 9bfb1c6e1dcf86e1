import type { Diagnostic } from '../../../model/diagnostic.ts'
import { concatBytes } from '../archive/concat-bytes.ts'
import { openMeter, refuseDepth } from '../archive/meter.ts'
import type { Format } from '../format.ts'
import { LIMITS, sizeWords } from '../limits.ts'
import type { SourceFile, Unpacked } from '../source-file.ts'

const STEP = 16 * 1024

async function* gunzip(file: SourceFile): AsyncGenerator<Unpacked> {
  const tooDeep = refuseDepth(file)
  if (tooDeep) {
    yield tooDeep
    return
  }
  const { Gunzip } = await import('fflate')
  const meter = openMeter(file)
  const chunks: Uint8Array[] = []
  let size = 0
  let stopped: Diagnostic | undefined
  const refuse = (message: string): Diagnostic => ({
    code: 'archive-broken',
    severity: 'warning',
    file: file.path,
    message: `left out: ${message}`,
    advice: 'unpack it and put the article into the folder',
  })
  const inflater = new Gunzip((chunk) => {
    size += chunk.length
    stopped ??= meter.addBytes(chunk.length)
    if (size > LIMITS.fileBytes)
      stopped ??= refuse(`larger than ${sizeWords(LIMITS.fileBytes)} once unpacked`)
    if (stopped === undefined) chunks.push(chunk)
  })
  try {
    for (let start = 0; start < file.bytes.length && stopped === undefined; start += STEP) {
      const end = Math.min(start + STEP, file.bytes.length)
      inflater.push(file.bytes.subarray(start, end), end === file.bytes.length)
    }
  } catch (error) {
    stopped = refuse(`packed by gzip, but damaged (${error instanceof Error ? error.message : 'unreadable'})`)
  }
  if (stopped !== undefined) {
    yield stopped
    return
  }
  const path = file.path.replace(/\.gz$/iu, '')
  yield { ...file, path, bytes: concatBytes(chunks), depth: (file.depth ?? 0) + 1 }
}

/** One file packed by gzip. */
export const gzip: Format = {
  name: 'gzip',
  endings: ['.gz'],
  // Of a crawl's archive each record is packed by itself, and it is read record by record.
  isSigned: ({ bytes, path }) => bytes[0] === 0x1f && bytes[1] === 0x8b && !/\.warc\.gz$/iu.test(path),
  sniff: () => false,
  read: gunzip,
}
