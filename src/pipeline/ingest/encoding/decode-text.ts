import { fail, ok, type Result } from '../../../base/result.ts'
import { guessEncoding, guessUtf16 } from './guess-encoding.ts'
import { decode1252 } from './windows-1252.ts'

/** Bytes as text, and how they were written. */
export interface DecodedText {
  readonly text: string
  /** Its name in lower case, e.g. `utf-8`, `windows-1252`. */
  readonly encoding: string
  /** How that is known. */
  readonly basis: 'utf-8' | 'mark' | 'declared' | 'guessed'
  /** Bytes that fit no character, shown as U+FFFD, and where the first stands. */
  readonly lost?: { readonly count: number; readonly line: number; readonly column: number }
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

/** Share of broken bytes up to which a text still is UTF-8, with some of it lost. */
const LOST_SHARE = 0.001

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
  let line = 1
  let start = 0
  for (let next = text.indexOf('\n'); next >= 0 && next < offset; next = text.indexOf('\n', start)) {
    line++
    start = next + 1
  }
  return { line, column: offset - start + 1 }
}

const BINARY: UndecodableText = {
  code: 'file-binary',
  message: 'a binary file, not text',
  advice: 'save the article as plain text, or move the file out of the folder',
}

/** The text in one encoding, or undefined where the bytes do not fit it. */
const strictly = (bytes: Uint8Array, encoding: string): string | undefined => {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true })
    return decoder.encoding === 'windows-1252' ? decode1252(bytes) : decoder.decode(bytes)
  } catch {
    return undefined
  }
}

const decodeMarked = (bytes: Uint8Array, encoding: string): Result<DecodedText, UndecodableText> => {
  const text = strictly(bytes, encoding)
  if (text !== undefined) return ok({ text, encoding, basis: 'mark' })
  return fail({
    code: 'file-encoding',
    message: `starts as ${encoding.toUpperCase().replace(/[LB]E$/u, '')} text but does not go on as such`,
    advice: 'save the file as UTF-8',
  })
}

/** UTF-8 of which a few bytes are broken; undefined where it is too many, or where nothing else is UTF-8. */
const decodeBroken = (bytes: Uint8Array): DecodedText | undefined => {
  const text = new TextDecoder('utf-8').decode(bytes)
  const lost = [...text.matchAll(/\uFFFD/gu)]
  const [first] = lost
  if (first === undefined || lost.length > Math.max(1, text.length * LOST_SHARE)) return undefined
  // Without a single whole sequence of several bytes the broken one is a sign of another encoding.
  if (!/[\u0080-\uFFFC]/u.test(text)) return undefined
  return {
    text,
    encoding: 'utf-8',
    basis: 'utf-8',
    lost: { count: lost.length, ...placeOf(text, first.index) },
  }
}

/** The place of the first byte that is no UTF-8. */
const brokenPlace = (bytes: Uint8Array): { line: number; column: number } => {
  const lenient = new TextDecoder('utf-8').decode(bytes)
  return placeOf(lenient, Math.max(lenient.indexOf('\uFFFD'), 0))
}

/**
 * Reads bytes as text: by their byte order mark, by the encoding they declare, as UTF-8, as UTF-16 by its look,
 * by a guess. The mark is removed, nothing else: line ends and characters stay as they are.
 *
 * @param declared The encoding that the file itself, or what it came with, says it is in.
 * @example await decodeText(bytes) // { ok: true, value: { text: 'Envoys met.', encoding: 'utf-8', basis: 'utf-8' } }
 */
export const decodeText = async (
  bytes: Uint8Array,
  declared?: string,
): Promise<Result<DecodedText, UndecodableText>> => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeMarked(bytes, 'utf-16le')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeMarked(bytes, 'utf-16be')
  const utf16 = guessUtf16(bytes)
  const unmarked = utf16 === undefined ? undefined : strictly(bytes, utf16)
  if (utf16 !== undefined && unmarked !== undefined) {
    return ok({ text: unmarked, encoding: utf16, basis: 'guessed' })
  }
  if (isBinary(bytes)) return fail(BINARY)
  // Hardly ever is a text in another encoding valid UTF-8 by chance, while pages often declare a wrong one.
  const utf8 = strictly(bytes, 'utf-8')
  if (utf8 !== undefined) return ok({ text: utf8, encoding: 'utf-8', basis: 'utf-8' })
  const isOther =
    declared !== undefined && !/^(?:x-)?(?:utf-?8|utf-?16|unicode|us-ascii|ascii)/u.test(declared)
  const asDeclared = isOther ? strictly(bytes, declared) : undefined
  if (isOther && asDeclared !== undefined) {
    return ok({ text: asDeclared, encoding: new TextDecoder(declared).encoding, basis: 'declared' })
  }
  const broken = decodeBroken(bytes)
  if (broken) return ok(broken)
  const guess = await guessEncoding(bytes)
  if (guess) return ok({ ...guess, basis: 'guessed' })
  return fail({
    code: 'file-encoding',
    message: 'bytes that fit no encoding of text',
    advice: 'save the file as UTF-8',
    ...brokenPlace(bytes),
  })
}
