import { decode1252, findUnused1252 } from './windows-1252.ts'

/** An encoding that bytes may be in, and the text they then are. */
export interface Guess {
  readonly encoding: string
  readonly text: string
}

/** How many bytes are looked at. */
const SAMPLE_BYTES = 64 * 1024

const CURLY =
  /(?<=^|[\s(\[—–])[“‘](?=\p{L}|\p{N})|(?<=[\p{L}\p{N}.,!?])[”’](?=$|[\s.,;:)\p{L}])|(?<=\s|\p{L})[–—](?=\s|\p{L})|…/gu
const IN_WORD = /(?<=\p{L})[à-öø-ÿœšž](?=\p{L}|\b|\s|$)|(?<=\d\s?)[€£°]|[€£](?=\d)/gu
const ODD =
  /(?<=\p{Ll})[À-ÖØ-Þ](?=\p{Ll}|\s)|[\u0080-\u009F¤¦¨¬¯¸¶¼-¾�]|(?<=\s)[ÒÓÔÕÐÑÉ](?=\p{Lu}|\p{Ll}{2})/gu

const countOf = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length

/** How much a text reads like one that somebody wrote: curly quotes round words, accents in them; not odd signs. */
const score = (text: string): number => {
  const sample = text.slice(0, SAMPLE_BYTES)
  return countOf(sample, CURLY) + countOf(sample, IN_WORD) - 2 * countOf(sample, ODD)
}

const decoded = (bytes: Uint8Array, encoding: string): Guess[] => {
  try {
    if (encoding === 'windows-1252') {
      return findUnused1252(bytes) < 0 ? [{ encoding, text: decode1252(bytes) }] : []
    }
    return [{ encoding, text: new TextDecoder(encoding, { fatal: true }).decode(bytes) }]
  } catch {
    return []
  }
}

/**
 * UTF-16 without its mark, told by the zero bytes that every second place of a text in Latin letters has.
 *
 * @example guessUtf16(Uint8Array.of(72, 0, 105, 0)) // 'utf-16le'
 */
export const guessUtf16 = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined => {
  const sample = bytes.subarray(0, SAMPLE_BYTES)
  if (sample.length < 4 || bytes.length % 2 !== 0) return undefined
  const zeros = [0, 0]
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  const half = sample.length / 2
  if (odd > half * 0.7 && even < half * 0.05) return 'utf-16le'
  return even > half * 0.7 && odd < half * 0.05 ? 'utf-16be' : undefined
}

/** By how much another encoding must read better than Windows-1252, which most such files are in. */
const MARGIN = 3

/**
 * Guesses in which encoding bytes are that are no UTF-8: the one among the likely ones in which they read best.
 * Undefined where they fit none.
 */
export const guessEncoding = async (bytes: Uint8Array): Promise<Guess | undefined> => {
  const { analyse } = await import('chardet')
  const named = analyse(bytes.subarray(0, SAMPLE_BYTES))
    .filter(({ confidence }) => confidence >= 30)
    .map(({ name }) => name.toLowerCase())
    .filter((name) => !/^(?:utf-|iso-8859-[19]$|ascii$|windows-125[24]$)/u.test(name))
  const [western] = decoded(bytes, 'windows-1252')
  const others = ['macintosh', ...named.slice(0, 3)].flatMap((name) => decoded(bytes, name))
  // In a text that is mostly of other letters nothing of the western signs is to be found.
  const foreign = others.filter(({ text, encoding }) => encoding !== 'macintosh' && isForeign(text))
  const best = [...others].sort((a, b) => score(b.text) - score(a.text))[0]
  if (western === undefined) return foreign[0] ?? best
  const floor = score(western.text)
  if (isMostlyHigh(bytes) && foreign[0] !== undefined) return foreign[0]
  return best !== undefined && score(best.text) >= floor + MARGIN ? best : western
}

/** Whether the bytes are too many of the upper half for a text in Latin letters, where they are accents and quotes. */
const isMostlyHigh = (bytes: Uint8Array): boolean => {
  const sample = bytes.subarray(0, SAMPLE_BYTES)
  return sample.filter((byte) => byte >= 0x80).length > sample.length * 0.25
}

/** Whether most letters are of another script than Latin. */
const isForeign = (text: string): boolean => {
  const sample = text.slice(0, 4000)
  const letters = countOf(sample, /\p{L}/gu)
  return countOf(sample, /\p{Script=Latin}/gu) < letters / 2
}
