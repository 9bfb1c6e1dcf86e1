import { COMPOUND_PARTICLES, NO_COMPOUND_HEADS, WHOLE_COMPOUNDS } from './compound-words.ts'
import type { Piece } from './wink-pieces.ts'

const touches = (left: Piece | undefined, right: Piece | undefined): boolean =>
  left !== undefined && right !== undefined && left.end === right.start

/** @example isWholeCompound('follow', 'up') // true; isWholeCompound('Iran', 'backed') // false */
export const isWholeCompound = (left: string, right: string): boolean => {
  const head = left.toLowerCase()
  const tail = right.toLowerCase()
  if (WHOLE_COMPOUNDS.has(`${head}-${tail}`)) return true
  return COMPOUND_PARTICLES.has(tail) && /^[a-z]{3,}$/u.test(head) && !NO_COMPOUND_HEADS.has(head)
}

const join = (pieces: readonly Piece[], upos: Piece['upos']): Piece => ({
  text: pieces.map((piece) => piece.text).join(''),
  start: pieces[0]?.start ?? 0,
  end: pieces.at(-1)?.end ?? 0,
  upos,
})

/** "face-to-face", "one-on-one", "tit-for-tat": one word over a preposition. */
const isEcho = (chain: readonly Piece[]): boolean => {
  if (chain.length < 5) return false
  const [first, , middle, , last] = chain.map(({ text }) => text.toLowerCase())
  return (
    last !== undefined &&
    chain[1]?.text === '-' &&
    chain[3]?.text === '-' &&
    ['to', 'on', 'by', 'for'].includes(middle ?? '') &&
    (first === last || first === 'tit') &&
    chain.every((piece, at) => at === 0 || touches(chain[at - 1], piece))
  )
}

/** Joins `left - right` into one piece where the lexicon wants one word; a longer chain stays as it is. */
export const glueCompounds = (pieces: readonly Piece[]): Piece[] => {
  const glued: Piece[] = []
  for (let at = 0; at < pieces.length; at += 1) {
    const [left, hyphen, right] = [pieces[at], pieces[at + 1], pieces[at + 2]]
    if (left === undefined) break
    const stands =
      hyphen?.text === '-' &&
      right !== undefined &&
      touches(left, hyphen) &&
      touches(hyphen, right) &&
      !(pieces[at - 1]?.text === '-' && touches(pieces[at - 1], left)) &&
      !(pieces[at + 3]?.text === '-' && touches(right, pieces[at + 3]))
    // Most words have no hyphen behind them.
    const chain = hyphen?.text === '-' ? pieces.slice(at, at + 5) : []
    if (isEcho(chain) && !(pieces[at - 1]?.text === '-' && touches(pieces[at - 1], left))) {
      glued.push(join(chain, 'ADJ'))
      at += 4
    } else if (stands && isWholeCompound(left.text, right.text)) {
      const upos = left.text.toLowerCase() === 'cross' ? 'ADJ' : 'NOUN'
      glued.push(join([left, hyphen, right], upos))
      at += 2
    } else glued.push(left)
  }
  return glued
}

/** True where wink cuts inside one word or mark: runs of full stops, letters it does not know. */
const isOneWord = (left: Piece, right: Piece): boolean => {
  if (/^\.+$/u.test(left.text) && /^\.+$/u.test(right.text)) return true
  if (!/[\p{L}\p{M}]$/u.test(left.text) || !/^[\p{L}\p{M}]/u.test(right.text)) return false
  return /[^\p{ASCII}]$/u.test(left.text) || /^[^\p{ASCII}]/u.test(right.text)
}

/** "10,000th": wink cuts an ordinal at the comma that groups its digits. */
const isGroupedOrdinal = (left: Piece, comma: Piece, right: Piece | undefined): boolean =>
  comma.text === ',' &&
  /^\d{1,3}$/u.test(left.text) &&
  /^\d{3}(?:st|nd|rd|th)$/u.test(right?.text ?? '') &&
  touches(left, comma) &&
  touches(comma, right)

/** Joins the pieces of one word: "..", ".", or a name with a letter that wink does not know. */
export const glueBrokenWords = (pieces: readonly Piece[]): Piece[] => {
  const glued: Piece[] = []
  for (const [at, piece] of pieces.entries()) {
    const last = glued.at(-1)
    if (last !== undefined && isGroupedOrdinal(last, piece, pieces[at + 1])) {
      glued[glued.length - 1] = join([last, piece], 'ADJ')
    } else if (last !== undefined && /^[\d,]+,$/u.test(last.text) && touches(last, piece)) {
      glued[glued.length - 1] = join([last, piece], 'ADJ')
    } else if (last !== undefined && touches(last, piece) && isOneWord(last, piece)) {
      const isMark = last.text.startsWith('.')
      glued[glued.length - 1] = join(
        [last, piece],
        isMark ? 'PUNCT' : last.upos === 'X' ? 'PROPN' : last.upos,
      )
    } else glued.push(piece)
  }
  return glued
}

const ADDRESS =
  /(?:https?:\/\/|www\.)[^\s"'<>()]{1,300}[^\s"'<>().,;:!?]|[\w.+-]{1,60}@[\w-]{1,60}\.[\w.-]{1,40}\w/gu

/** Makes one piece of each web and mail address. */
export const glueAddresses = (text: string, pieces: readonly Piece[]): Piece[] => {
  if (!/@|www\.|:\/\//u.test(text)) return [...pieces]
  let glued = [...pieces]
  for (const match of text.matchAll(ADDRESS)) {
    const [start, end] = [match.index, match.index + match[0].length]
    const before = glued
      .filter((piece) => piece.start < start)
      .map((piece) => clip(piece, piece.start, start))
    const after = glued.filter((piece) => piece.end > end).map((piece) => clip(piece, end, piece.end))
    glued = [...before, { text: match[0], start, end, upos: 'X' }, ...after]
  }
  return glued
}

/** The part of a piece that lies within [from, to): a piece may stick out of an address, as a final full stop does. */
const clip = (piece: Piece, from: number, to: number): Piece => {
  const start = Math.max(piece.start, from)
  const end = Math.min(piece.end, to)
  const text = piece.text.slice(start - piece.start, end - piece.start)
  return { text, start, end, upos: /^\p{P}+$/u.test(text) ? 'PUNCT' : piece.upos }
}
