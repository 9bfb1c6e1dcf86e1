import { placeOf, decodeText } from '../encoding/decode-text.ts'
import { describeDecoding } from '../encoding/describe-decoding.ts'
import type { Format } from '../format.ts'
import { LIMITS } from '../limits.ts'
import { findJsonFault } from '../records/find-json-fault.ts'
import { findRecords } from '../records/find-records.ts'
import { readRecords } from '../records/read-records.ts'
import { headOf, leftOut, type Reading, type SourceFile } from '../source-file.ts'
import { tooLarge } from '../too-large.ts'
import { linesOf, readJsonLines } from './json-lines.ts'

/** Whether the first line is a value of its own: JSON Lines under another name. */
const isLines = (bytes: Uint8Array): boolean => {
  const [first] = linesOf(bytes)
  if (first === undefined || first.bytes.length > LIMITS.lineBytes || first.bytes.length >= bytes.length - 2)
    return false
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(first.bytes))
    return typeof value === 'object' && value !== null
  } catch {
    return false
  }
}

const MOST = {
  what: 'one JSON value',
  most: LIMITS.documentBytes,
  advice: 'write JSON Lines (.jsonl), one article a line',
} as const

const read = async (file: SourceFile): Promise<Reading> => {
  if (isLines(file.bytes)) return readJsonLines(file)
  const refusal = tooLarge(file.path, file.bytes.length, MOST)
  if (refusal) return refusal
  const decoded = await decodeText(file.bytes)
  if (!decoded.ok) return leftOut({ ...decoded.problem, file: file.path })
  const { text } = decoded.value
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    const fault = placeOf(text, findJsonFault(text) ?? 0)
    return leftOut({
      code: 'json-broken',
      file: file.path,
      ...fault,
      message: 'not JSON from here on',
      advice: 'mend the file, or write one article a line (.jsonl)',
    })
  }
  const records = findRecords(value)
  if (records.length === 0) {
    return leftOut({
      code: 'json-no-article',
      file: file.path,
      message: 'no article found in it (looked for objects with a title and a text)',
      advice: 'write an object, or a list of objects, with "title", "text", "published", "url", "outlet"',
    })
  }
  const reading = await readRecords(
    records.map((record) => ({ record })),
    file,
    records[0] === value,
  )
  return { ...reading, diagnostics: [...describeDecoding(decoded.value, file.path), ...reading.diagnostics] }
}

/** JSON as crawlers and news services write it: an article, a list of them, or an answer that holds a list. */
export const json: Format = {
  name: 'JSON',
  endings: ['.json'],
  sniff: (file) => /^\s{0,200}[{[]/u.test(headOf(file)) && !isLines(file.bytes),
  read,
}

/** JSON Lines: an article a line. */
export const jsonLines: Format = {
  name: 'JSON Lines',
  endings: ['.jsonl', '.ndjson', '.jl'],
  sniff: (file) => /^\s{0,200}\{/u.test(headOf(file)) && isLines(file.bytes),
  read: (file) => (/^\s{0,200}\[/u.test(headOf(file)) ? read(file) : readJsonLines(file)),
}
