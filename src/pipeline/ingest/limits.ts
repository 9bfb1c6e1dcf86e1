/**
 * What is taken in at most: the one place that says so. Beyond a limit a file, a record or a text is left out with
 * a line that names the limit; what was read before stays.
 */
export const LIMITS = {
  /** Bytes of one file as it lies in the folder. */
  fileBytes: 256 * 1024 * 1024,
  /** Bytes of a file that must be held in memory as a whole several times over: a page, JSON, PDF, DOCX, mail. */
  documentBytes: 48 * 1024 * 1024,
  /** Bytes of one table, which is held in memory twice over. */
  tableBytes: 128 * 1024 * 1024,
  /** UTF-16 units of one article's text; a book has about a million. */
  textLength: 2_000_000,
  /** Bytes of one line of JSON Lines: a line is an article. */
  lineBytes: 16 * 1024 * 1024,
  /** Articles that one file may hold. */
  recordsPerFile: 100_000,
  /** Articles of one corpus. */
  articles: 200_000,
  /** Files taken out of one archive. */
  unpackedFiles: 100_000,
  /** Bytes taken out of one archive, all its files together. */
  unpackedBytes: 1024 * 1024 * 1024,
  /** How many times larger than the archive its files may be: text packs down to a tenth, a zip bomb to a thousandth. */
  unpackRatio: 200,
  /** Archives in archives. */
  archiveDepth: 2,
  /** Tags inside tags: real pages have some thirty. */
  tagDepth: 256,
  /** Tags of one page. */
  tags: 200_000,
  /** Tags inside tags, and tags, up to which the article is looked for by the reader mode, whose work grows faster. */
  readerDepth: 64,
  readerTags: 12_000,
  /** Pages of a PDF. */
  pdfPages: 2000,
  /** Lines told of one kind of trouble in one file; the rest are counted. */
  diagnosticsPerCode: 10,
} as const

/** @example sizeWords(48 * 1024 * 1024) // '48 MB' */
export const sizeWords = (bytes: number): string => {
  const megabytes = bytes / (1024 * 1024)
  return megabytes >= 1 ? `${Math.round(megabytes)} MB` : `${Math.ceil(bytes / 1024)} kB`
}

/** @example countWords(100000) // '100,000' */
export const countWords = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/gu, ',')
