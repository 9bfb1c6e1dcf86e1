/** Groups of kinds that share a hue on screen. Order is the order of stacking. */
export const FAMILIES = ['contact', 'terms', 'refusal', 'agreement', 'force', 'words'] as const
export type Family = (typeof FAMILIES)[number]

interface KindRow {
  readonly family: Family
  /** Subtypes; the first fits when nothing says more. Empty: the kind has none. */
  readonly phases: readonly string[]
}

/**
 * The closed list of event kinds, after PLOVER (Open Event Data Alliance, 2021). To add one: add its row
 * here; the compiler then names each table that must follow.
 */
export const EVENT_KINDS = {
  /** Parties or mediators meet, brief each other, or open, hold, stall, suspend or resume talks. */
  talks: {
    family: 'contact',
    phases: ['held', 'announced', 'opened', 'closed', 'stalled', 'suspended', 'resumed'],
  },
  /** Terms are put forward: an offer, draft, plan, counter-offer, demand or condition. */
  proposal: {
    family: 'terms',
    phases: ['offered', 'demanded', 'countered'],
  },
  /** A proposal, demand or invitation is turned down. */
  rejection: {
    family: 'refusal',
    phases: [],
  },
  /** A proposal or invitation is agreed to, in whole or in part. */
  acceptance: {
    family: 'agreement',
    phases: ['full', 'partial'],
  },
  /** A truce, deal or contract as such: signed, begun, extended, violated, ended. */
  agreement: {
    family: 'agreement',
    phases: ['signed', 'began', 'extended', 'violated', 'ended'],
  },
  /** A step on the ground that eases the dispute: people released, troops withdrawn, aid let in. */
  concession: {
    family: 'agreement',
    phases: ['release', 'withdrawal', 'aid'],
  },
  /** Force is used: attack, raid, abduction; a walkout or lockout; sanctions or tariffs imposed. */
  strike: {
    family: 'force',
    phases: [
      'campaign',
      'air',
      'rocket',
      'ground',
      'assassination',
      'abduction',
      'walkout',
      'lockout',
      'sanction',
    ],
  },
  /** Words that push without offering or refusing terms: accusation, threat, appeal, protest. */
  pressure: {
    family: 'words',
    phases: ['accusation', 'threat', 'appeal', 'protest'],
  },
} as const satisfies Record<string, KindRow>

export type EventKind = keyof typeof EVENT_KINDS
export type Phase<Kind extends EventKind = EventKind> = (typeof EVENT_KINDS)[Kind]['phases'][number]

/** All kinds in the order in which they are shown. */
export const KINDS = Object.keys(EVENT_KINDS) as readonly EventKind[]

/** @example familyOf('strike') // 'force' */
export const familyOf = (kind: EventKind): Family => EVENT_KINDS[kind].family

/** How an event is told (its factuality): as happening, as scheduled, as conceivable, as not so. */
export const STATUSES = ['occurred', 'planned', 'possible', 'denied'] as const
export type Status = (typeof STATUSES)[number]
