import { decodeText } from '../encoding/decode-text.ts'
import { isJsonObject } from '../html/json-ld.ts'
import { LIMITS, sizeWords } from '../limits.ts'
import { readRecords, type RecordOrProblem } from '../records/read-records.ts'
import type { Reading, SourceFile } from '../source-file.ts'
import type { Diagnostic } from '../../../model/diagnostic.ts'

const LINE_FEED = 10

/** The lines of a file, as bytes: a large file is never one text. */
export function* linesOf(
  bytes: Uint8Array,
): Generator<{ readonly line: number; readonly bytes: Uint8Array }> {
  let start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  for (let line = 1; start < bytes.length; line++) {
    const found = bytes.indexOf(LINE_FEED, start)
    const end = found < 0 ? bytes.length : found
    yield { line, bytes: bytes.subarray(start, end) }
    start = end + 1
  }
}

const ADVICE = 'write one JSON object a line, in UTF-8'

/** One line as a record; undefined of a blank one. */
const recordOf = (
  bytes: Uint8Array,
  text: string,
  line: number,
  file: string,
): RecordOrProblem | undefined => {
  const problem = (code: string, message: string): RecordOrProblem => {
    const finding: Diagnostic = {
      code,
      severity: 'warning',
      file,
      line,
      message: `left out: ${message}`,
      advice: ADVICE,
    }
    return { problem: finding }
  }
  if (bytes.length > LIMITS.lineBytes) {
    return problem(
      'line-too-long',
      `a line of ${sizeWords(bytes.length)} (at most ${sizeWords(LIMITS.lineBytes)})`,
    )
  }
  if (text.trim() === '') return undefined
  try {
    const value: unknown = JSON.parse(text)
    return isJsonObject(value)
      ? { record: value, line }
      : problem('line-no-object', 'a line that is no JSON object')
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/\s+/gu, ' ').slice(0, 100) : ''
    return problem('line-broken', `a line that is not JSON (${reason})`)
  }
}

/** The encoding of all lines: one that is not UTF-8 tells it for itself alone. */
async function* recordsOf(file: SourceFile): AsyncGenerator<RecordOrProblem> {
  const utf16 = file.bytes[0] === 0xff || file.bytes[0] === 0xfe || file.bytes[1] === 0 || file.bytes[0] === 0
  if (utf16) {
    const decoded = await decodeText(file.bytes)
    const lines = decoded.ok ? decoded.value.text.split('\n') : []
    if (!decoded.ok) yield { problem: { ...decoded.problem, severity: 'warning', file: file.path } }
    for (const [index, text] of lines.entries()) {
      const found = recordOf(new Uint8Array(), text, index + 1, file.path)
      if (found) yield found
    }
    return
  }
  for (const { line, bytes } of linesOf(file.bytes)) {
    if (bytes.length > LIMITS.lineBytes) {
      const found = recordOf(bytes, 'x', line, file.path)
      if (found) yield found
      continue
    }
    const decoded = await decodeText(bytes)
    if (!decoded.ok) {
      yield { problem: { ...decoded.problem, severity: 'warning', file: file.path, line } }
      continue
    }
    const found = recordOf(bytes, decoded.value.text, line, file.path)
    if (found) yield found
  }
}

/** Reads a file of one JSON object a line; a broken line leaves the others be. */
export const readJsonLines = (file: SourceFile): Promise<Reading> => readRecords(recordsOf(file), file)
