import type { SentenceLexicon } from '../../pipeline/sentences/segment.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u))

/** Where English sentences end, and where a stop is only an abbreviation's. */
export const SENTENCE_LEXICON: SentenceLexicon = {
  abbreviations: words(`
    mr. mrs. ms. dr. prof. gen. lt. col. maj. sgt. cpl. capt. cmdr. adm. brig. sen. rep. gov. st. rev. hon.
    pres. amb. sec. supt. det. insp. no. nos. vs. v. al. fig. art. approx. dept. est. ft. mt. jan. feb. mar.
    apr. jun. jul. aug. sep. sept. oct. nov. dec. mon. tue. tues. wed. thu. thur. thurs. fri. e.g. i.e. cf.
    ph.d. messrs. spc. pvt. sr. res. ret. gov't.
  `),
  maybeFinal: words(
    `u.s. u.k. u.n. e.u. u.a.e. d.c. a.m. p.m. inc. corp. co. ltd. jr. l.p. llc. plc. etc. bros. est. et. gmt. n.y. calif. pa. va. md. mass. conn. wash. u.s.a.`,
  ),
  openers: words(`
    the a an this that these those he she it they we i you his her its their our my but and or so yet in on at
    for from after before while when as since if although though despite according however meanwhile earlier
    later both neither no not one two three many some most more all each several other others such there here
    what who why how where which with without under over during by to among also then now last next
  `),
}
