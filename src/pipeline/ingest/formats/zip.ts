import type { Diagnostic } from '../../../model/diagnostic.ts'
import { concatBytes } from '../archive/concat-bytes.ts'
import { openMeter, refuseDepth } from '../archive/meter.ts'
import { safeName, uniqueNames } from '../archive/safe-name.ts'
import type { Format } from '../format.ts'
import { LIMITS, sizeWords } from '../limits.ts'
import { endingOf, type SourceFile, type Unpacked } from '../source-file.ts'
import { isOfficeFile } from './docx.ts'

/** Bytes handed to the inflater at a time: a bomb is noticed after so many. */
const STEP = 16 * 1024

const warning = (code: string, file: string, message: string): Diagnostic => ({
  code,
  severity: 'warning',
  file,
  message: `left out: ${message}`,
  advice: 'unpack the archive and put its articles into the folder',
})

/**
 * The files of an archive, one after the other as they are inflated. What is too much is told and the rest is left.
 */
async function* unzip(file: SourceFile): AsyncGenerator<Unpacked> {
  const tooDeep = refuseDepth(file)
  if (tooDeep) {
    yield tooDeep
    return
  }
  const { Unzip, UnzipInflate } = await import('fflate')
  const meter = openMeter(file)
  const nameOnce = uniqueNames()
  const ready: Unpacked[] = []
  let stopped: Diagnostic | undefined
  let count = 0
  const unzipper = new Unzip((entry) => {
    if (entry.name.endsWith('/') || stopped !== undefined) return
    count++
    const path = `${file.path}/${nameOnce(safeName(entry.name))}`
    stopped = meter.addFile()
    let size = 0
    const chunks: Uint8Array[] = []
    let isDone = stopped !== undefined
    entry.ondata = (error, chunk, isFinal) => {
      if (isDone) return
      if (error) {
        isDone = true
        ready.push(
          warning('archive-broken', path, `cannot be unpacked (${error.message}, or locked by a password)`),
        )
        return
      }
      size += chunk.length
      stopped = meter.addBytes(chunk.length)
      if (stopped !== undefined) isDone = true
      else if (size > LIMITS.fileBytes) {
        isDone = true
        ready.push(warning('file-too-large', path, `larger than ${sizeWords(LIMITS.fileBytes)}`))
        entry.terminate()
      } else {
        chunks.push(chunk)
        if (isFinal) {
          isDone = true
          ready.push({ path, bytes: concatBytes(chunks), depth: (file.depth ?? 0) + 1 })
        }
      }
    }
    if (isDone) return
    try {
      entry.start()
    } catch (error) {
      isDone = true
      ready.push(warning('archive-broken', path, `packed in a way that is not known (${String(error)})`))
    }
  })
  unzipper.register(UnzipInflate)
  try {
    for (let start = 0; start < file.bytes.length && stopped === undefined; start += STEP) {
      const end = Math.min(start + STEP, file.bytes.length)
      unzipper.push(file.bytes.subarray(start, end), end === file.bytes.length)
      yield* ready.splice(0)
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'no archive'
    ready.push(warning('archive-broken', file.path, `an archive that breaks off or is damaged (${reason})`))
  }
  yield* ready
  if (stopped !== undefined) yield stopped
  else if (count === 0) yield warning('archive-empty', file.path, 'an archive with no file in it')
}

/** Zip archives of files in any of the formats. */
export const zip: Format = {
  name: 'zip',
  endings: ['.zip'],
  isSigned: (file) =>
    file.bytes[0] === 0x50 &&
    file.bytes[1] === 0x4b &&
    endingOf(file.path) !== '.docx' &&
    !isOfficeFile(file),
  sniff: () => false,
  read: unzip,
}
