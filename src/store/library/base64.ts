/** Bytes turned into characters at one go: a call takes only so many arguments. */
const CHUNK = 0x8000

/** @example encodeBase64(new Uint8Array([104, 105])) // 'aGk=' */
export const encodeBase64 = (bytes: Uint8Array): string => {
  let characters = ''
  for (let from = 0; from < bytes.length; from += CHUNK)
    characters += String.fromCharCode(...bytes.subarray(from, from + CHUNK))
  return btoa(characters)
}

/** The bytes; none where the text is no base64. @example decodeBase64('aGk=') // Uint8Array [104, 105] */
export const decodeBase64 = (text: string): Uint8Array => {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
  } catch {
    return new Uint8Array()
  }
}
