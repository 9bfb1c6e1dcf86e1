import type { EventKind } from '../model/event-kinds.ts'
import { EN } from './language/en.ts'

/** The words that a language must supply. */
export type Strings = typeof EN

/**
 * The languages of the interface by their tags, the first where nothing fits better. To add one: a file beside
 * `language/en.ts` with a value of type `Strings`, a row here, and one in `late-strings.ts`.
 */
const LANGUAGES = { en: EN } as const satisfies Readonly<Record<string, Strings>>
export type LanguageTag = keyof typeof LANGUAGES

const isLanguage = (tag: string): tag is LanguageTag => tag in LANGUAGES

/** @example pickLanguage(['fr-CA', 'en-GB']) // 'en', as long as there is no French */
export const pickLanguage = (wished: readonly string[]): LanguageTag =>
  wished.map((tag) => tag.toLowerCase().split('-')[0] ?? '').find(isLanguage) ?? 'en'

/** Tag of the language in use, for the page's `lang`. */
export const language = pickLanguage(typeof navigator === 'undefined' ? [] : navigator.languages)

/** The words in use. */
export const strings: Strings = LANGUAGES[language]

/** @example kindLabel('strike') // 'Strike' */
export const kindLabel = (kind: EventKind): string => strings.scene.kinds[kind].label

/** A phase in words; one that the table does not know as it is written. @example phaseLabel('air') // 'from the air' */
export const phaseLabel = (phase: string): string =>
  (strings.phases as Readonly<Record<string, string | undefined>>)[phase] ?? phase
