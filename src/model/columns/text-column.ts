/** Texts as one run of UTF-8: text i is `bytes[offsets[i]..offsets[i + 1])`. */
export interface TextColumn {
  readonly bytes: Uint8Array
  readonly offsets: Uint32Array
}

/** @example encodeTexts(['a', 'b']).offsets // Uint32Array [0, 1, 2] */
export const encodeTexts = (texts: readonly string[]): TextColumn => {
  const encoder = new TextEncoder()
  const parts = texts.map((text) => encoder.encode(text))
  const offsets = new Uint32Array(texts.length + 1)
  parts.forEach((part, at) => {
    offsets[at + 1] = (offsets[at] ?? 0) + part.length
  })
  const bytes = new Uint8Array(offsets[texts.length] ?? 0)
  parts.forEach((part, at) => bytes.set(part, offsets[at]))
  return { bytes, offsets }
}

const decoder = new TextDecoder()

/** @example textAt(encodeTexts(['a', 'b']), 1) // 'b' */
export const textAt = ({ bytes, offsets }: TextColumn, at: number): string =>
  decoder.decode(bytes.subarray(offsets[at] ?? 0, offsets[at + 1] ?? 0))
