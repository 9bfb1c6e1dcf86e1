import type { Diagnostic } from '../../../model/diagnostic.ts'
import { openMeter, refuseDepth } from '../archive/meter.ts'
import { safeName, uniqueNames } from '../archive/safe-name.ts'
import type { Format } from '../format.ts'
import type { SourceFile, Unpacked } from '../source-file.ts'

/** A tar archive is a row of blocks: one with a file's name and size, then those with its bytes. */
const BLOCK = 512

const textAt = (bytes: Uint8Array, start: number, length: number): string =>
  new TextDecoder().decode(bytes.subarray(start, start + length)).replace(/\0[\s\S]*$/u, '')

/** The size of a file, in octal digits; NaN where there are none. */
const sizeAt = (bytes: Uint8Array, block: number): number => {
  const digits = textAt(bytes, block + 124, 12).trim()
  return /^[0-7]+$/u.test(digits) ? Number.parseInt(digits, 8) : Number.NaN
}

/** A long name in the record that stands before its file: `30 path=a/very/long/name.txt`. */
const pathInRecord = (record: string): string | undefined =>
  /^\d+ path=(?<path>[^\n]+)$/mu.exec(record)?.groups?.['path']

interface Entry {
  readonly name: string
  readonly bytes: Uint8Array
}

/** The plain files of an archive; ends where the archive does, or where it breaks off. */
function* entriesOf(bytes: Uint8Array): Generator<Entry | 'broken'> {
  let longName: string | undefined
  for (let block = 0; block + BLOCK <= bytes.length && bytes[block] !== 0;) {
    const size = sizeAt(bytes, block)
    const start = block + BLOCK
    if (Number.isNaN(size) || start + size > bytes.length) {
      yield 'broken'
      return
    }
    const kind = String.fromCharCode(bytes[block + 156] ?? 0)
    if (kind === 'L') longName = textAt(bytes, start, size)
    else if (kind === 'x') longName = pathInRecord(textAt(bytes, start, size)) ?? longName
    else {
      const folder = textAt(bytes, block + 345, 155)
      const own = textAt(bytes, block, 100)
      const name = longName ?? (folder === '' ? own : `${folder}/${own}`)
      longName = undefined
      if (kind === '0' || kind === '\0') yield { name, bytes: bytes.slice(start, start + size) }
    }
    block = start + Math.ceil(size / BLOCK) * BLOCK
  }
}

function* untar(file: SourceFile): Generator<Unpacked> {
  const tooDeep = refuseDepth(file)
  if (tooDeep) {
    yield tooDeep
    return
  }
  const meter = openMeter(file)
  const nameOnce = uniqueNames()
  const refuse = (code: string, message: string): Diagnostic => ({
    code,
    severity: 'warning',
    file: file.path,
    message: `left out: ${message}`,
    advice: 'unpack the archive and put its articles into the folder',
  })
  let count = 0
  for (const entry of entriesOf(file.bytes)) {
    count++
    if (entry === 'broken') {
      yield refuse('archive-broken', 'an archive that breaks off or is damaged')
      return
    }
    const stopped = meter.addFile()
    if (stopped) {
      yield stopped
      return
    }
    const path = `${file.path}/${nameOnce(safeName(entry.name))}`
    yield { path, bytes: entry.bytes, depth: (file.depth ?? 0) + 1 }
  }
  if (count === 0) yield refuse('archive-empty', 'an archive with no file in it')
}

/** Tar archives of files in any of the formats. */
export const tar: Format = {
  name: 'tar',
  endings: ['.tar'],
  isSigned: ({ bytes }) => textAt(bytes, 257, 5) === 'ustar',
  sniff: () => false,
  read: untar,
}
