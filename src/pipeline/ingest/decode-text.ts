import { fail, ok, type Result } from '../../base/result.ts'

/** Bytes as text, and how they were written. */
export interface DecodedText {
  readonly text: string
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be'
}

/** Why bytes are no text that can be read, and what to do. */
export interface UndecodableText {
  readonly code: 'file-binary' | 'file-encoding'
  readonly message: string
  readonly advice: string
  readonly line?: number
  readonly column?: number
}

/** Share of control characters above which bytes are taken for binary: text has next to none. */
const CONTROL_SHARE = 0.05

const isControl = (byte: number): boolean =>
  byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13

const isBinary = (bytes: Uint8Array): boolean => {
  let controls = 0
  for (const byte of bytes) {
    if (byte === 0) return true
    if (isControl(byte)) controls++
  }
  return controls > bytes.length * CONTROL_SHARE
}

/**
 * One-based line and column of an offset.
 *
 * @example placeOf('one\ntwo', 5) // { line: 2, column: 2 }
 */
export const placeOf = (text: string, offset: number): { line: number; column: number } => {
  const before = text.slice(0, offset)
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') }
}

const BINARY: UndecodableText = {
  code: 'file-binary',
  message: 'a binary file, not text',
  advice: 'save the article as plain text, or move the file out of the folder',
}

const decodeUtf16 = (
  bytes: Uint8Array,
  encoding: 'utf-16le' | 'utf-16be',
): Result<DecodedText, UndecodableText> => {
  try {
    return ok({ text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding })
  } catch {
    return fail({
      code: 'file-encoding',
      message: 'starts as UTF-16 text but does not go on as such',
      advice: 'save the file as UTF-8',
    })
  }
}

/**
 * Reads bytes as UTF-8, or as UTF-16 where a byte order mark says so. The mark is removed, nothing else: line
 * ends and characters stay as they are.
 */
export const decodeText = (bytes: Uint8Array): Result<DecodedText, UndecodableText> => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16(bytes, 'utf-16le')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16(bytes, 'utf-16be')
  if (isBinary(bytes)) return fail(BINARY)
  try {
    return ok({ text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' })
  } catch {
    const lenient = new TextDecoder('utf-8').decode(bytes)
    return fail({
      code: 'file-encoding',
      message: 'not valid UTF-8 text (perhaps saved as Windows-1252 or Latin-1)',
      advice: 'save the file as UTF-8',
      ...placeOf(lenient, lenient.indexOf('\uFFFD')),
    })
  }
}
