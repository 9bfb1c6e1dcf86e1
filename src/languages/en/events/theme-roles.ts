import type { EventLexicon } from '../../../pipeline/events/lexicon.ts'

/** Who takes part by what hangs on the noun that an act is done to: "talks between", "an attack on", by its class. */
export const THEME_ROLES: EventLexicon['themeRoles'] = {
  talks: {
    between: 'initiator',
    with: 'initiator',
    among: 'initiator',
    of: 'initiator',
    possessor: 'initiator',
    modifier: 'initiator',
    by: 'mediator',
  },
  deal: {
    between: 'initiator',
    with: 'initiator',
    among: 'initiator',
    possessor: 'initiator',
    modifier: 'initiator',
    by: 'mediator',
  },
  attack: {
    possessor: 'initiator',
    modifier: 'initiator',
    by: 'initiator',
    from: 'initiator',
    on: 'target',
    against: 'target',
    at: 'target',
    with: 'target',
    between: 'initiator',
  },
  pressure: { from: 'initiator', by: 'initiator' },
  penalties: { on: 'target', against: 'target' },
  stoppage: { against: 'target', at: 'target', by: 'initiator' },
  arms: { at: 'target', against: 'target', on: 'target' },
  mission: { to: 'topic', from: 'initiator', modifier: 'initiator', possessor: 'initiator' },
}
