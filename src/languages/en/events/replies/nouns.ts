import type { NounRow } from '../../../../pipeline/events/lexicon.ts'
import { list } from '../words.ts'

const ROLES: NounRow['roles'] = {
  possessor: 'initiator',
  by: 'initiator',
  modifier: 'initiator',
  of: 'topic',
}

/** "Israel's rejection of …", "its acceptance of …". */
export const REPLY_NOUNS: readonly NounRow[] = [
  {
    nouns: list('rejection, refusal, dismissal, veto, rebuff, snub, opposition'),
    kind: 'rejection',
    roles: ROLES,
    needs: ['initiator'],
    confidence: 0.65,
  },
  {
    nouns: list('acceptance, endorsement, approval, assent'),
    kind: 'acceptance',
    phase: 'full',
    roles: ROLES,
    needs: ['initiator'],
    confidence: 0.5,
  },
]
