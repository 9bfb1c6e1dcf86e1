import type { NounRow } from '../../../../pipeline/events/lexicon.ts'
import { list } from '../list.ts'

const ROLES: NounRow['roles'] = {
  by: 'initiator',
  from: 'initiator',
  possessor: 'initiator',
  to: 'target',
  on: 'target',
}

/** Terms named by a noun alone tell an act where they are dated. */
export const TERMS_NOUNS: readonly NounRow[] = [
  {
    nouns: list(
      'proposal, offer, plan, counter-offer, counterproposal, roadmap, initiative, invitation, overture',
    ),
    kind: 'proposal',
    phase: 'offered',
    roles: ROLES,
    needs: ['date'],
    confidence: 0.45,
  },
  {
    nouns: list('ultimatum, demand, precondition'),
    kind: 'proposal',
    phase: 'demanded',
    roles: ROLES,
    needs: ['date'],
    confidence: 0.45,
  },
]
