import { EVENT_KINDS, type EventKind } from '../model/event-kinds.ts'
import { EN } from './language/en.ts'

/** The words that a language must supply. */
export type Strings = typeof EN

/**
 * The languages of the interface by their tags, the first where nothing fits better. To add one: a file beside
 * `language/en.ts` with a value of type `Strings`, and a row here.
 */
const LANGUAGES: Readonly<Record<string, Strings>> = { en: EN }

/** @example pickLanguage(['fr-CA', 'en-GB']) // 'en', as long as there is no French */
export const pickLanguage = (wished: readonly string[]): string =>
  wished.map((tag) => tag.toLowerCase().split('-')[0] ?? '').find((tag) => tag in LANGUAGES) ??
  Object.keys(LANGUAGES)[0] ??
  'en'

/** Tag of the language in use, for the page's `lang`. */
export const language = pickLanguage(typeof navigator === 'undefined' ? [] : navigator.languages)

/** The words in use. */
export const strings: Strings = LANGUAGES[language] ?? EN

/** @example kindLabel('strike') // 'Strike' */
export const kindLabel = (kind: EventKind): string => EVENT_KINDS[kind].label
