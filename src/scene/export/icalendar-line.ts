/** RFC 5545, 3.1: octets that a line may have, without its line break. */
const LINE_OCTETS = 75

const octetsOf = (character: string): number => {
  const code = character.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}

/** A text value as RFC 5545, 3.3.11 writes it. @example escapeText('a; b') // 'a\\; b' */
export const escapeText = (text: string): string =>
  text
    .replace(/[\\;,]/gu, (character) => `\\${character}`)
    .replace(/\r\n|[\r\n]/gu, '\\n')
    // Other control characters may not occur at all.
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/gu, '')

/**
 * A content line, folded at 75 octets and never within a character.
 *
 * @example contentLine('SUMMARY', 'Talks end') // 'SUMMARY:Talks end\r\n'
 */
export const contentLine = (name: string, value: string): string => {
  const pieces: string[] = []
  let [piece, octets] = ['', 0]
  for (const character of `${name}:${value}`) {
    const more = octetsOf(character)
    if (octets + more > LINE_OCTETS) {
      pieces.push(piece)
      // The space that marks the continuation counts too.
      ;[piece, octets] = [' ', 1]
    }
    piece += character
    octets += more
  }
  return `${[...pieces, piece].join('\r\n')}\r\n`
}
