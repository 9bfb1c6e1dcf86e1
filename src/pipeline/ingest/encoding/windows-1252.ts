/**
 * What stands for the bytes 0x80 to 0x9F. A platform's own decoder for this, the most common encoding after UTF-8,
 * cannot be used: that of Node 20 gives control characters here, where curly quotes and dashes belong.
 */
const UPPER = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

/** Bytes that stand for nothing in this encoding: text that holds them was not written in it. */
const UNUSED = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d])

/** The first byte that this encoding has no character for; -1 where all have one. */
export const findUnused1252 = (bytes: Uint8Array): number => bytes.findIndex((byte) => UNUSED.has(byte))

const CHUNK = 0x2000

/** Each byte as the character of its number. */
const latin1 = (bytes: Uint8Array): string => {
  const parts: string[] = []
  for (let start = 0; start < bytes.length; start += CHUNK) {
    parts.push(String.fromCharCode(...bytes.subarray(start, start + CHUNK)))
  }
  return parts.join('')
}

/** @example decode1252(Uint8Array.of(0x93, 0x48, 0x69, 0x94)) // '“Hi”' */
export const decode1252 = (bytes: Uint8Array): string =>
  latin1(bytes).replace(
    /[\u0080-\u009F]/gu,
    (character) => UPPER[character.charCodeAt(0) - 0x80] ?? character,
  )
