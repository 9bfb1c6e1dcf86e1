/**
 * The languages that articles are read in, and by which a text in one of them is known at a glance: words that
 * every text of it is full of and no other language has. This is the one place that tells what is let in: another language is another row.
 */
const COMMON_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    'the of and to that with said for has have had from by which would their they this its were are been will his after not'.split(
      ' ',
    ),
  ),
}

/** Share of such words from which on nothing else need be asked: English prose has 25 to 35 in a hundred. */
const PLAIN_SHARE = 0.14

/** Words in Latin letters, or letters of other scripts, below which a text is not judged. */
const MIN_WORDS = 25
const MIN_LETTERS = 120

/** How much of the text is looked at: its beginning and its middle, as a page may begin with a foreign promo. */
const SAMPLE = 1500

const samplesOf = (text: string): string => {
  if (text.length <= 2 * SAMPLE) return text
  const middle = Math.floor(text.length / 2)
  return `${text.slice(0, SAMPLE)}\n${text.slice(middle, middle + SAMPLE)}`
}

/** A language's name in English. @example languageName('de') // 'German' */
const languageName = (code: string): string => {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code
  } catch {
    return code
  }
}

/** The languages that are read, for messages. @example readLanguages() // 'English' */
export const readLanguages = (): string => Object.keys(COMMON_WORDS).map(languageName).join(' and ')

/**
 * The language of a text that is not read here, by its English name; undefined where the text is in one that is, or
 * is too short to tell. The detector's tables are large and are loaded for texts that are in doubt alone.
 *
 * @example await foreignLanguage('Die Gesandten beider Seiten …') // 'German'
 */
export const foreignLanguage = async (text: string): Promise<string | undefined> => {
  const sample = samplesOf(text)
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  for (const known of Object.values(COMMON_WORDS)) {
    if (words.filter((word) => known.has(word)).length >= words.length * PLAIN_SHARE) return undefined
  }
  const letters = words.reduce((sum, word) => sum + word.length, 0)
  const isLatin = (sample.match(/\p{Script=Latin}/gu) ?? []).length > letters / 2
  if (letters < MIN_LETTERS || (isLatin && words.length < MIN_WORDS)) return undefined
  const { eld } = await import('eld/large')
  const found = eld.detect(sample)
  if (found.language === '' || !found.isReliable() || found.language in COMMON_WORDS) return undefined
  return languageName(found.language)
}
