import type { NounRow } from '../../../../pipeline/events/lexicon.ts'
import { list } from '../list.ts'

const SIDES: NounRow['roles'] = { between: 'initiator', with: 'initiator' }

/** Deals named by nouns: "the collapse of the truce", "a Nov. 3 cease-fire". */
export const DEAL_NOUNS: readonly NounRow[] = [
  {
    nouns: list('renewal, extension'),
    of: ['deal'],
    kind: 'agreement',
    phase: 'extended',
    roles: SIDES,
    needs: ['nothing'],
    confidence: 0.55,
  },
  {
    nouns: list('end, collapse, expiry, expiration, breakdown, termination'),
    of: ['truce', 'deal'],
    kind: 'agreement',
    phase: 'ended',
    roles: SIDES,
    needs: ['nothing'],
    confidence: 0.5,
  },
  {
    nouns: list('signing, outset, start, beginning, announcement'),
    of: ['truce', 'deal'],
    kind: 'agreement',
    phase: 'began',
    roles: SIDES,
    needs: ['nothing'],
    confidence: 0.5,
  },
  {
    nouns: list('breach, violation, infringement, infraction, contravention'),
    kind: 'agreement',
    phase: 'violated',
    roles: { possessor: 'initiator', by: 'initiator', of: 'topic' },
    needs: ['initiator'],
    confidence: 0.5,
  },
  {
    nouns: list('cease-fire, ceasefire, truce, armistice, accord, treaty, pact'),
    kind: 'agreement',
    phase: 'began',
    roles: { ...SIDES, possessor: 'initiator' },
    needs: ['date'],
    confidence: 0.4,
  },
]
