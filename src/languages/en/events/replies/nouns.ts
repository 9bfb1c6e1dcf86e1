import type { NounRow } from '../../../../pipeline/events/lexicon.ts'
import { list } from '../list.ts'

const ROLES: NounRow['roles'] = {
  possessor: 'initiator',
  by: 'initiator',
  modifier: 'initiator',
  of: 'topic',
}

/** "Israel's rejection of …", "its acceptance of …". */
export const REPLY_NOUNS: readonly NounRow[] = [
  {
    nouns: list('rejection, refusal, dismissal, veto, rebuff, snub'),
    kind: 'rejection',
    roles: ROLES,
    needs: ['initiator', 'date'],
    confidence: 0.65,
  },
  // "their opposition to the plan"; a country's opposition is a party.
  {
    nouns: list('opposition, resistance, objection'),
    of: ['terms', 'demands', 'deal', 'truce', 'talks', 'letting go', 'pullback'],
    kind: 'rejection',
    roles: { possessor: 'initiator', by: 'initiator', from: 'initiator', modifier: 'initiator' },
    needs: ['initiator'],
    confidence: 0.6,
  },
  {
    nouns: list('acceptance, endorsement, assent'),
    kind: 'acceptance',
    phase: 'full',
    roles: ROLES,
    needs: ['initiator'],
    confidence: 0.5,
  },
  // "Israel's approval of the draft"; what waits for "U.S. approval" has none yet.
  {
    nouns: list('approval'),
    kind: 'acceptance',
    phase: 'full',
    roles: { possessor: 'initiator', by: 'initiator', of: 'topic' },
    needs: ['initiator'],
    confidence: 0.5,
  },
]
