/**
 * Words written with a hyphen that the lexicon needs whole; in lower case, singular or plural. Everything
 * else stays split at its hyphens, as in the UD treebanks, so that the actor in "Iran-backed" is found.
 */
export const WHOLE_COMPOUNDS: ReadonlySet<string> = new Set(
  `cease-fire cease-fires air-strike air-strikes air-raid air-raids air-space counter-offer counter-offers
  counter-proposal counter-proposals counter-attack counter-attacks cross-border check-in check-ins
  sit-in sit-ins break-in break-ins buy-in buy-ins lock-in lock-ins phone-in go-between go-betweens
  e-mail e-mails x-ray fact-finding bail-out by-product by-election by-elections by-law by-laws
  under-secretary under-secretaries on-line t-shirt wi-fi op-ed to-do`
    .trim()
    .split(/\s+/u),
)

/** Second halves that make a noun of a verb: "follow-up", "walk-outs", "stand-off". */
export const COMPOUND_PARTICLES: ReadonlySet<string> = new Set(
  `up ups out outs off offs down downs over overs back backs through throughs away aways around`.split(' '),
)

/** First halves that are no verbs, so that the particle after them is a preposition: "one-off" but "state-out". */
export const NO_COMPOUND_HEADS: ReadonlySet<string> = new Set(
  `state right day face out in on up off down year north south east west`.split(' '),
)
