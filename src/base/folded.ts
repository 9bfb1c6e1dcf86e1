/**
 * A text as it is compared when it is searched: without accents, in small letters.
 *
 * @example folded('Erdoğan') // 'erdogan'
 */
export const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** The words of a folded text. @example wordsIn("israel's offer") // ['israel', 's', 'offer'] */
export const wordsIn = (foldedText: string): readonly string[] => foldedText.match(/[\p{L}\p{N}]+/gu) ?? []
