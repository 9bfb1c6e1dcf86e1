import type { VerbRow } from '../../../../pipeline/events/lexicon.ts'
import { STEP } from '../casts.ts'
import { list } from '../words.ts'

/** People let go. */
export const RELEASE_VERBS: readonly VerbRow[] = [
  {
    verbs: list(
      'free, release, hand over, repatriate, return, swap, exchange, let go, pardon, liberate, trade, turn over, send home, parole',
    ),
    kind: 'concession',
    phase: 'release',
    theme: ['captives'],
    roles: { ...STEP, by: 'initiator', for: 'topic' },
    negated: 'denied',
    confidence: 0.75,
  },
  {
    verbs: list('pardon, free, release, hand over, repatriate, swap, exchange, liberate'),
    kind: 'concession',
    phase: 'release',
    theme: ['casualties', 'person', 'workers', 'engineer', 'oil worker', 'pilot'],
    subject: ['actor', 'armed'],
    notTheme: ['place-name', 'country'],
    roles: { ...STEP, by: 'initiator', for: 'topic' },
    negated: 'denied',
    confidence: 0.65,
  },
  {
    verbs: list('walk free, go free, come home, return home'),
    kind: 'concession',
    phase: 'release',
    subject: ['captives', 'casualties'],
    roles: { subject: 'topic' },
    confidence: 0.5,
  },
]
