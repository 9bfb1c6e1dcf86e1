import { concatBytes } from '../archive/concat-bytes.ts'
import { openMeter } from '../archive/meter.ts'
import { buildArticle } from '../build-article.ts'
import { documentDay } from '../document-day.ts'
import type { Format } from '../format.ts'
import { htmlText } from '../html/html-text.ts'
import { LIMITS, sizeWords } from '../limits.ts'
import type { Field } from '../metadata.ts'
import { articleIdOf, leftOut, tailOf, withKnown, type Reading, type SourceFile } from '../source-file.ts'

/** The parts of a document that its text is read from; pictures and fonts are never unpacked. */
const NEEDED =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/core\.xml|word\/[\w.-]+\.xml|word\/_rels\/[\w.-]+\.rels)$/u

const isZip = ({ bytes }: SourceFile): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b

/** Whether a zip archive is a document, a table, slides or a book rather than files that somebody packed. */
export const isOfficeFile = (file: SourceFile): boolean =>
  isZip(file) &&
  /word\/document\.xml|xl\/workbook\.xml|ppt\/presentation\.xml|META-INF\/(?:manifest|container)\.xml/u.test(
    tailOf(file),
  )

const field = async (core: string, name: string): Promise<Field | undefined> => {
  const found = new RegExp(String.raw`<${name}(?:\s[^>]{0,200})?>([^<]{1,500})</${name}>`, 'u').exec(
    core,
  )?.[1]
  const value = found === undefined ? '' : (await htmlText(found)).trim()
  return value === '' ? undefined : { value }
}

/** The parts that the text needs, by name; undefined where they are too large. */
const unpack = async (file: SourceFile): Promise<Record<string, Uint8Array> | undefined> => {
  const { Unzip, UnzipInflate } = await import('fflate')
  const meter = openMeter(file)
  const parts: Record<string, Uint8Array> = {}
  let size = 0
  let isTooLarge = false
  const unzipper = new Unzip((entry) => {
    if (!NEEDED.test(entry.name)) return
    const chunks: Uint8Array[] = []
    entry.ondata = (error, chunk, isFinal) => {
      if (error) throw error
      size += chunk.length
      isTooLarge ||= size > LIMITS.documentBytes * 2 || meter.addBytes(chunk.length) !== undefined
      if (isTooLarge) return
      chunks.push(chunk)
      if (isFinal) parts[entry.name] = concatBytes(chunks)
    }
    entry.start()
  })
  unzipper.register(UnzipInflate)
  const step = 16 * 1024
  for (let start = 0; start < file.bytes.length && !isTooLarge; start += step) {
    unzipper.push(file.bytes.subarray(start, start + step), start + step >= file.bytes.length)
  }
  return isTooLarge ? undefined : parts
}

const read = async (file: SourceFile): Promise<Reading> => {
  const refuse = (code: string, message: string, advice: string): Reading =>
    leftOut({ code, file: file.path, message, advice })
  if (!isZip(file)) return refuse('docx-broken', 'no Word document (.docx)', 'save it again as .docx or .txt')
  const parts = await unpack(file)
  if (parts === undefined) {
    return refuse(
      'file-too-large',
      `a document whose text is larger than ${sizeWords(LIMITS.documentBytes * 2)}`,
      'save it as .txt',
    )
  }
  const { zipSync } = await import('fflate')
  const { default: mammoth } = await import('mammoth')
  const bytes = zipSync(parts, { level: 0 })
  const arrayBuffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length)
  // In Node it looks for a `buffer`, in a browser for an `arrayBuffer`.
  const input = { arrayBuffer, buffer: bytes }
  const { value } = await mammoth.extractRawText(input)
  const paragraphs = value
    .split(/\n{2,}/u)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
  const text = paragraphs.join('\n\n')
  if (text === '')
    return refuse('article-empty', 'a document without text', 'add the text, or remove the file')
  const core = new TextDecoder().decode(parts['docProps/core.xml'])
  const fields = new Map<string, Field>()
  for (const [name, tag] of [
    ['title', 'dc:title'],
    ['author', 'dc:creator'],
  ] as const) {
    const value = await field(core, tag)
    if (value) fields.set(name, value)
  }
  const made = await field(core, 'dcterms:created')
  const day = documentDay(paragraphs, made?.value, file.path)
  return buildArticle({
    id: articleIdOf(file.path),
    file: file.path,
    fields: withKnown(new Map([...fields, ...day.fields]), file),
    diagnostics: day.diagnostics,
    text,
  })
}

/** Word documents: their paragraphs, without footnotes' marks, pictures and what was struck out. */
export const docx: Format = {
  name: 'Word document',
  endings: ['.docx'],
  isSigned: (file) => isZip(file) && /word\/document\.xml/u.test(tailOf(file)),
  sniff: () => false,
  read,
}
