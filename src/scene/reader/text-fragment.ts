const WORDS_AT_EACH_END = 6

/** Percent-encodes, also the characters that have a meaning of their own in a text fragment. */
const encode = (text: string): string =>
  encodeURIComponent(text.replace(/[\ud800-\udfff]/gu, '�')).replace(
    /[-'()*!~]/gu,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  )

/**
 * An address as the web knows it; undefined where it is none (a file may say anything, also `javascript:`).
 *
 * @example webAddress('https://a.example/story')?.href // 'https://a.example/story'
 */
export const webAddress = (url: string): URL | undefined => {
  if (!URL.canParse(url)) return undefined
  const address = new URL(url)
  return address.protocol === 'https:' || address.protocol === 'http:' ? address : undefined
}

/**
 * The address of an article with a text fragment, so that the browser jumps to the quote. A long quote is
 * given by its first and last words: publishers edit, and browsers match either way. Undefined where the
 * address is no web address (a file may say anything).
 *
 * @example quoteUrl('https://a.example/story', 'Talks ended.') // 'https://a.example/story#:~:text=Talks%20ended.'
 */
export const quoteUrl = (url: string, quote: string): string | undefined => {
  const address = webAddress(url)
  if (!address) return undefined
  const words = quote.trim().split(/\s+/u)
  const fragment =
    words.length <= WORDS_AT_EACH_END * 2
      ? encode(words.join(' '))
      : `${encode(words.slice(0, WORDS_AT_EACH_END).join(' '))},${encode(words.slice(-WORDS_AT_EACH_END).join(' '))}`
  const base = address.href.replace(/:~:.*$/u, '')
  return `${base}${base.includes('#') ? '' : '#'}:~:text=${fragment}`
}
