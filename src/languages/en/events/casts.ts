import type { VerbRow } from '../../../pipeline/events/lexicon.ts'

/** Roles that many frames share. */
type Roles = NonNullable<VerbRow['roles']>

/** Everybody named sits at the same table: "met X", "reached a deal with X". */
export const TOGETHER: Roles = {
  subject: 'initiator',
  object: 'initiator',
  with: 'initiator',
  between: 'initiator',
}

/** They do it together, and the object is what they do it about: "signed a pact with X". */
export const TOGETHER_ON: Roles = { ...TOGETHER, object: 'topic' }

/** A go-between at work: "carried messages between X and Y". */
export const GO_BETWEEN: Roles = {
  subject: 'mediator',
  object: 'topic',
  between: 'initiator',
  with: 'initiator',
  from: 'initiator',
  to: 'initiator',
}

/** Terms on their way: "put a plan to X". */
export const TERMS_TO: Roles = { subject: 'initiator', object: 'topic', to: 'target', before: 'target' }

/** Terms asked of somebody: "demanded an apology from X". */
export const TERMS_FROM: Roles = { subject: 'initiator', object: 'topic', from: 'target', of: 'target' }

/** An answer to somebody's terms. */
export const ANSWER: Roles = {
  subject: 'initiator',
  object: 'topic',
  from: 'target',
  by: 'target',
  to: 'target',
  with: 'target',
}

/** A step taken, and for whom. */
export const STEP: Roles = {
  subject: 'initiator',
  object: 'topic',
  to: 'target',
  on: 'target',
  against: 'target',
}

/** A blow: whoever or whatever is hit is its target. */
export const BLOW: Roles = {
  subject: 'initiator',
  object: 'target',
  in: 'topic',
  on: 'target',
  at: 'target',
  against: 'target',
  into: 'target',
}

/** A blow whose means is the object: "fired rockets at X". */
export const BLOW_WITH: Roles = {
  ...BLOW,
  object: 'topic',
  with: 'topic',
  toward: 'target',
  towards: 'target',
  from: 'topic',
}

/** A measure taken against somebody: "imposed tariffs on X". */
export const MEASURE: Roles = { subject: 'initiator', object: 'topic', on: 'target', against: 'target' }

/** Work stopped against an employer. */
export const STOPPAGE: Roles = {
  subject: 'initiator',
  object: 'topic',
  against: 'target',
  at: 'target',
  over: 'topic',
}

/** Words aimed at somebody. */
export const WORDS: Roles = { subject: 'initiator', object: 'target', against: 'target', at: 'target' }

/** Words about something, aimed at somebody behind a preposition. */
export const WORDS_ABOUT: Roles = {
  subject: 'initiator',
  object: 'topic',
  against: 'target',
  at: 'target',
  to: 'target',
  on: 'target',
}
