/** Groups of kinds that share a hue on screen. Order is the order of stacking. */
export const FAMILIES = ['contact', 'terms', 'refusal', 'agreement', 'force', 'words'] as const
export type Family = (typeof FAMILIES)[number]

interface KindRow {
  readonly label: string
  readonly plural: string
  readonly family: Family
  readonly gloss: string
  /** Subtypes; the first fits when nothing says more. Empty: the kind has none. */
  readonly phases: readonly string[]
}

/**
 * The closed list of event kinds, after PLOVER (Open Event Data Alliance, 2021). To add one: add its row
 * here; the compiler then names each table that must follow.
 */
export const EVENT_KINDS = {
  talks: {
    label: 'Talks',
    plural: 'talks',
    family: 'contact',
    gloss: 'Parties or mediators meet, brief each other, or open, hold, stall, suspend or resume talks.',
    phases: ['held', 'announced', 'opened', 'closed', 'stalled', 'suspended', 'resumed'],
  },
  proposal: {
    label: 'Proposal',
    plural: 'proposals',
    family: 'terms',
    gloss: 'Terms are put forward: an offer, draft, plan, counter-offer, demand or condition.',
    phases: ['offered', 'demanded', 'countered'],
  },
  rejection: {
    label: 'Rejection',
    plural: 'rejections',
    family: 'refusal',
    gloss: 'A proposal, demand or invitation is turned down.',
    phases: [],
  },
  acceptance: {
    label: 'Acceptance',
    plural: 'acceptances',
    family: 'agreement',
    gloss: 'A proposal or invitation is agreed to, in whole or in part.',
    phases: ['full', 'partial'],
  },
  agreement: {
    label: 'Agreement',
    plural: 'agreements',
    family: 'agreement',
    gloss: 'A truce, deal or contract as such: signed, begun, extended, violated, ended.',
    phases: ['signed', 'began', 'extended', 'violated', 'ended'],
  },
  concession: {
    label: 'Concession',
    plural: 'concessions',
    family: 'agreement',
    gloss: 'A step on the ground that eases the dispute: people released, troops withdrawn, aid let in.',
    phases: ['release', 'withdrawal', 'aid'],
  },
  strike: {
    label: 'Strike',
    plural: 'strikes',
    family: 'force',
    gloss: 'Force is used: attack, raid, abduction; a walkout or lockout; sanctions or tariffs imposed.',
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
  pressure: {
    label: 'Pressure',
    plural: 'pressure',
    family: 'words',
    gloss: 'Words that push without offering or refusing terms: accusation, threat, appeal, protest.',
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
