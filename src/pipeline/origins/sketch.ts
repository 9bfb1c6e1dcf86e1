/** Words in a row that two texts must share to be alike there: fewer are shared by chance. */
const WINDOW = 5

/** One in so many runs of words is kept, chosen by its own hash: the same ones in every text. */
const SAMPLING = 8

const PRIME = 0x01000193
const BASE = 0x5bd1e995
/** `BASE` to the power of the window: what the word that leaves it was multiplied by. */
const LEAVING = Array.from({ length: WINDOW }).reduce<number>((power) => Math.imul(power, BASE), 1)

/** Spreads a hash over all its bits. */
const mix = (hash: number): number => {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

const isWordCode = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code >= 0xc0

/** Curly quotes, dashes and blanks, which outlets change. */
const isSign = (code: number): boolean => code >= 0x2000 && code <= 0x206f

/** A hash of each word, whatever its case and the signs around it. */
const wordHashes = (text: string): number[] => {
  const hashes: number[] = []
  let hash = 0
  let isIn = false
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 32
    if (isWordCode(code) && !isSign(code)) {
      hash = Math.imul((isIn ? hash : 0x811c9dc5) ^ (code <= 90 && code >= 65 ? code | 32 : code), PRIME)
      isIn = true
    } else if (isIn) {
      hashes.push(hash)
      isIn = false
    }
  }
  return hashes
}

/**
 * A small set of numbers that stands for a text: hashes of some of its runs of five words. Texts that share much
 * share much of their sketches; a text within a text has its sketch within the other's.
 *
 * @example sketchOf('Envoys of both sides met in Muscat on Tuesday.').size // 1
 */
export const sketchOf = (text: string): ReadonlySet<number> => {
  const words = wordHashes(text)
  const sketch = new Set<number>()
  let hash = 0
  words.forEach((word, index) => {
    hash = (Math.imul(hash, BASE) + word) | 0
    if (index >= WINDOW) hash = (hash - Math.imul(words[index - WINDOW] ?? 0, LEAVING)) | 0
    if (index < WINDOW - 1) return
    const mixed = mix(hash)
    if (mixed % SAMPLING === 0) sketch.add(mixed)
  })
  return sketch
}
