/** "CAIRO (AP) — ", "MUSCAT, June 3 (Agency) - ", "GENEVA -- ": a place in capitals, a date and an agency, a dash. */
const DATELINE =
  /^\p{Lu}[\p{Lu}.'’/ -]{2,40}(?:,[^—–()"“]{1,40}?|\s\p{Lu}\p{Ll}{2,8}\.?\s\d{1,2})?(?:\s?\([^()]{1,40}\))?\s{0,2}(?:—|–|--|\s-)\s{1,3}/u

/**
 * Length of the dateline that opens a sentence, in UTF-16 units: 0 where there is none. It is no part of the sentence:
 * a parser takes its place for a subject.
 *
 * @example datelineLength('MUSCAT, June 3 (Agency) - Talks resumed.') // 24
 */
export const datelineLength = (sentence: string): number => DATELINE.exec(sentence)?.[0].length ?? 0
