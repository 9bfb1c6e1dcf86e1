import { csv } from './formats/csv.ts'
import { docx } from './formats/docx.ts'
import { feed } from './formats/feed.ts'
import { gzip } from './formats/gzip.ts'
import { html } from './formats/html.ts'
import { json, jsonLines } from './formats/json.ts'
import { mail } from './formats/mail.ts'
import { mailbox } from './formats/mailbox.ts'
import { pdf } from './formats/pdf.ts'
import { plainText } from './formats/plain-text.ts'
import { tar } from './formats/tar.ts'
import { warc } from './formats/warc.ts'
import { zip } from './formats/zip.ts'
import { endingOf, type Reading, type SourceFile, type Unpacked } from './source-file.ts'

/** A kind of file that articles come in. To add one: a file in `formats/`, a row in `FORMATS`. */
export interface Format {
  readonly name: string
  /** The endings it goes by, lower case, with their dot. */
  readonly endings: readonly string[]
  /** Whether the first bytes give it away, whatever the file is called. */
  readonly isSigned?: (file: SourceFile) => boolean
  /** Whether a file whose name does not tell looks like it; at most one format says yes. */
  readonly sniff: (file: SourceFile) => boolean
  /** Its articles; or, of a file that holds others, those one after the other, each read in its turn. */
  readonly read: (
    file: SourceFile,
  ) => Reading | Promise<Reading> | AsyncIterable<Unpacked> | Iterable<Unpacked>
}

/** Every format that is read. */
export const FORMATS: readonly Format[] = [
  plainText,
  html,
  json,
  jsonLines,
  csv,
  feed,
  mail,
  mailbox,
  pdf,
  docx,
  zip,
  tar,
  gzip,
  warc,
]

/**
 * The formats that claim a file: by its first bytes where they leave no doubt, else by its name, else by its look.
 *
 * @example formatsOf({ path: 'articles/a.md', bytes }).map(({ name }) => name) // ['plain text']
 */
export const formatsOf = (file: SourceFile): readonly Format[] => {
  const signed = FORMATS.filter((format) => format.isSigned?.(file) === true)
  if (signed.length > 0) return signed
  const ending = endingOf(file.path)
  const named = FORMATS.filter(({ endings }) => endings.includes(ending))
  return named.length > 0 ? named : FORMATS.filter((format) => format.sniff(file))
}
