/** Letters that do not decompose into a base letter and a mark, with the plain letter that stands in for them. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  ı: 'i',
  đ: 'd',
  Đ: 'D',
  ø: 'o',
  Ø: 'O',
  ħ: 'h',
  Ħ: 'H',
  ə: 'e',
  Ə: 'E',
}

/**
 * Straightens curly quotes and apostrophes, and turns every kind of blank into a space and a non-breaking
 * hyphen into a plain one. One character for one, so that offsets hold.
 *
 * @example foldText('“Israel’s offer”') // '"Israel\'s offer"'
 */
export const foldText = (text: string): string =>
  text
    .replace(/[\u2018\u2019\u201a\u201b\u2032\u02bc]/gu, "'")
    .replace(/[\u201c\u201d\u201e\u201f\u2033]/gu, '"')
    .replace(/[\u2010\u2011]/gu, '-')
    .replace(/\s/gu, ' ')

/**
 * Replaces letters beyond Latin-1 by plain ones, one for one: wink would cut a word at each of them.
 *
 * @example plainLetters('Erdoğan') // 'Erdogan'
 */
export const plainLetters = (text: string): string =>
  text.replace(/[\u0100-\u024f\u0259\u1e00-\u1eff]/gu, (letter) => {
    const base = PLAIN_LETTERS[letter] ?? letter.normalize('NFD').charAt(0)
    return /[a-z]/iu.test(base) ? base : letter
  })
