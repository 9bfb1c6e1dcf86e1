import type { NounRow } from '../../../../pipeline/events/lexicon.ts'
import { list } from '../list.ts'

const BY: NounRow['roles'] = {
  possessor: 'initiator',
  by: 'initiator',
  from: 'initiator',
  modifier: 'initiator',
  against: 'target',
  on: 'target',
  at: 'target',
  of: 'topic',
  to: 'target',
}

/** Words named by nouns: "Trump's threat to …", "pleas from Washington". */
export const PRESSURE_NOUNS: readonly NounRow[] = [
  {
    nouns: list('threat, warning, ultimatum, accusation, vow'),
    kind: 'pressure',
    phase: 'threat',
    roles: BY,
    needs: ['initiator'],
    confidence: 0.6,
  },
  {
    nouns: list('appeal, plea, call'),
    kind: 'pressure',
    phase: 'appeal',
    roles: BY,
    needs: ['initiator'],
    confidence: 0.5,
  },
  {
    nouns: list('criticism, pressure, condemnation'),
    kind: 'pressure',
    phase: 'appeal',
    roles: { ...BY, modifier: 'topic', possessor: 'topic' },
    needs: ['initiator'],
    confidence: 0.5,
  },
  {
    nouns: list('demonstration, protest, rally'),
    kind: 'pressure',
    phase: 'protest',
    roles: { by: 'initiator', possessor: 'initiator', against: 'target', of: 'topic' },
    needs: ['initiator', 'target', 'date'],
    confidence: 0.5,
  },
]
