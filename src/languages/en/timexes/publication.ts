import type { PublicationWords } from '../../../pipeline/dates/rule.ts'

/** Signs of an article's own date. */
export const PUBLICATION_WORDS: PublicationWords = {
  // "Published: June 3, 2019", "Updated 10:41 a.m. EDT, Tue., March 5, 2024"
  stamp: /\b(?:published|posted|updated|first published|last modified|date|issued)\b[^\n]{0,30}$/iu,
  // "MEXICO CITY, June 3 (Reuters) -", "KYIV, March 3 —"
  datelineBefore: /^\s{0,3}(?:\p{Lu}[\p{Lu}.'’-]{1,20}[ ,/]{1,3}){1,5}(?:\([\p{L} .]{2,30}\)[ ,]{0,2})?$/u,
  datelineAfter: /^,?\s{0,2}(?:\([\p{L} .]{2,30}\)\s{0,2}){0,1}(?:[-–—:]|\(|$)/u,
  copyright: /(?:©|\(c\)|\bcopyright\b)\s{0,2}(?:©\s{0,2}|\(c\)\s{0,2}){0,1}(?<year>(?:19|20)\d\d)(?!\d)/giu,
  // "nine months after the Oct. 7, 2023, attack", "two weeks since March 3, 2025"
  elapsed: /^\s{1,3}(?:after|since|into|on from|later than|from)\b/iu,
}
