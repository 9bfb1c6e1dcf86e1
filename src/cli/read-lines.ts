/** One line of a stream: its number from one, and its text; `undefined` text where the line cannot be used. */
export interface Line {
  readonly number: number
  readonly text: string | undefined
  /** Why there is no text. */
  readonly problem?: string
}

const NEWLINE = 10

/** Longest line in bytes: past it a line is passed over, so that memory stays bounded whatever comes in. */
export const MAX_LINE_BYTES = 16 * 1024 * 1024

const decodeLine = (number: number, bytes: Uint8Array): Line => {
  try {
    return { number, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return { number, text: undefined, problem: 'not valid UTF-8' }
  }
}

/**
 * Splits a stream of bytes at its line feeds, holding one line at a time. Node's own `readline` also splits at
 * U+2028, which JSON allows inside a string.
 */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  maxLineBytes: number = MAX_LINE_BYTES,
): AsyncGenerator<Line> {
  let number = 1
  let parts: Uint8Array[] = []
  let length = 0
  let isTooLong = false

  const add = (part: Uint8Array): void => {
    length += part.length
    isTooLong ||= length > maxLineBytes
    if (isTooLong) parts = []
    else parts.push(part)
  }
  const take = (): Line => {
    const line: Line = isTooLong
      ? { number, text: undefined, problem: `longer than ${maxLineBytes} bytes` }
      : decodeLine(number, Buffer.concat(parts))
    number++
    parts = []
    length = 0
    isTooLong = false
    return line
  }

  for await (const chunk of chunks) {
    let start = 0
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      add(chunk.subarray(start, end))
      yield take()
      start = end + 1
    }
    if (start < chunk.length) add(chunk.subarray(start))
  }
  if (length > 0) yield take()
}
