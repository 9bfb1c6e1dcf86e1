import type { NounRow } from '../../../../pipeline/events/lexicon.ts'
import { list } from '../list.ts'

/** Easing named by nouns: "the exchange on Friday", "Israel's withdrawal in May". */
export const EASING_NOUNS: readonly NounRow[] = [
  {
    nouns: list('exchange, swap, release, handover'),
    of: ['captives'],
    kind: 'concession',
    phase: 'release',
    roles: {
      by: 'initiator',
      between: 'initiator',
      with: 'initiator',
      possessor: 'initiator',
      modifier: 'initiator',
    },
    needs: ['date', 'initiator'],
    confidence: 0.5,
  },
  {
    nouns: list('release, prisoner swap, prisoner exchange, handover'),
    kind: 'concession',
    phase: 'release',
    roles: { by: 'initiator', possessor: 'initiator', from: 'initiator', modifier: 'initiator', of: 'topic' },
    needs: ['date', 'initiator'],
    confidence: 0.45,
  },
  {
    nouns: list('payment, delivery'),
    of: ['ransom'],
    kind: 'concession',
    phase: 'aid',
    roles: { by: 'initiator', possessor: 'initiator', to: 'target', from: 'initiator', of: 'topic' },
    needs: ['nothing'],
    confidence: 0.55,
  },
  {
    nouns: list('withdrawal, pullout, pull-out, pullback, pull-back, redeployment'),
    kind: 'concession',
    phase: 'withdrawal',
    roles: { possessor: 'initiator', by: 'initiator', modifier: 'initiator', of: 'initiator' },
    needs: ['date'],
    confidence: 0.45,
  },
]
