import { EN_LATE } from './language/en-late.ts'
import { language, type LanguageTag } from './strings.ts'

/** The words that a language must supply for the parts that come later. */
export type LateStrings = typeof EN_LATE

/** A row for each language of `strings.ts`; the compiler misses the one that is not here. */
const LANGUAGES: Readonly<Record<LanguageTag, LateStrings>> = { en: EN_LATE }

/** Words of parts that are fetched on demand, so that the first paint need not wait for them. */
export const lateStrings: LateStrings = LANGUAGES[language]
