import { plainText } from './formats/plain-text.ts'
import type { Reading, SourceFile, Unpacked } from './source-file.ts'

/** A kind of file that articles come in. To add one: a file in `formats/`, a row in `FORMATS`. */
export interface Format {
  readonly name: string
  /** The endings it goes by, for messages. */
  readonly endings: readonly string[]
  /** Whether the file is of this format, by its name and first bytes; at most one format says yes. */
  readonly sniff: (file: SourceFile) => boolean
  /** Its articles; or, of a file that holds others, those one after the other, each read in its turn. */
  readonly read: (file: SourceFile) => Reading | Promise<Reading> | AsyncIterable<Unpacked>
}

/** Every format that is read. */
export const FORMATS: readonly Format[] = [plainText]

/** @example formatOf({ path: 'articles/a.md', bytes })?.name // 'plain text' */
export const formatOf = (file: SourceFile): Format | undefined => FORMATS.find((format) => format.sniff(file))
