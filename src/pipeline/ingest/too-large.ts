import { LIMITS, sizeWords } from './limits.ts'
import { leftOut, type Reading } from './source-file.ts'

/** How large a kind of file may be, and what is said of one that is larger. */
interface SizeLimit {
  /** What the file is, with its article: `a feed`. */
  readonly what: string
  /** Bytes. */
  readonly most: number
  readonly advice: string
}

/**
 * The refusal of a file that is larger than its kind may be; undefined for one that is not.
 *
 * @param size Its size in bytes, which may be known before it is read.
 * @example tooLarge('articles/a.rss', size, { what: 'a feed', most: LIMITS.documentBytes, advice: 'split it' })
 */
export const tooLarge = (
  path: string,
  size: number,
  { what, most, advice }: SizeLimit = {
    what: 'a file',
    most: LIMITS.fileBytes,
    advice: 'split it into its articles',
  },
): Reading | undefined =>
  size <= most
    ? undefined
    : leftOut({
        code: 'file-too-large',
        file: path,
        message: `${what} of ${sizeWords(size)} (at most ${sizeWords(most)} are read)`,
        advice,
      })
