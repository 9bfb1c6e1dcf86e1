import type { Diagnostic } from '../../../model/diagnostic.ts'
import { countWords, LIMITS, sizeWords } from '../limits.ts'
import type { SourceFile } from '../source-file.ts'

/** Counts what comes out of an archive, and tells when it is too much. */
export interface Meter {
  /** Counts bytes; a diagnostic once they are too many, after which the archive is put away. */
  readonly addBytes: (count: number) => Diagnostic | undefined
  readonly addFile: () => Diagnostic | undefined
}

/** Small archives may be packed very tightly without being a bomb. */
const FREE_BYTES = 32 * 1024 * 1024

/** @example const meter = openMeter(file); meter.addBytes(chunk.length) */
export const openMeter = (file: SourceFile): Meter => {
  let bytes = 0
  let files = 0
  const stop = (message: string): Diagnostic => ({
    code: 'archive-too-large',
    severity: 'warning',
    file: file.path,
    message: `left out: the rest of the archive, ${message}`,
    advice: 'unpack it and put the articles into the folder',
  })
  return {
    addBytes: (count) => {
      bytes += count
      if (bytes > LIMITS.unpackedBytes)
        return stop(`which holds more than ${sizeWords(LIMITS.unpackedBytes)}`)
      if (bytes > FREE_BYTES && bytes > file.bytes.length * LIMITS.unpackRatio) {
        return stop(`which grows to more than ${LIMITS.unpackRatio} times its size`)
      }
      return undefined
    },
    addFile: () =>
      ++files > LIMITS.unpackedFiles
        ? stop(`which holds more than ${countWords(LIMITS.unpackedFiles)} files`)
        : undefined,
  }
}

/** Archives in archives in archives are not opened: undefined where one may be. */
export const refuseDepth = (file: SourceFile): Diagnostic | undefined =>
  (file.depth ?? 0) < LIMITS.archiveDepth
    ? undefined
    : {
        code: 'archive-too-deep',
        severity: 'warning',
        file: file.path,
        message: `left out: an archive inside of ${LIMITS.archiveDepth} others`,
        advice: 'unpack it and put the articles into the folder',
      }
