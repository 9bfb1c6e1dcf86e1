import type { NounRow } from '../../../../pipeline/events/lexicon.ts'
import { list } from '../list.ts'

const SIDES: NounRow['roles'] = { between: 'initiator', with: 'initiator', by: 'initiator' }

/** Talks named by a noun alone tell an act only where they are dated or their parties are named. */
export const TALKS_NOUNS: readonly NounRow[] = [
  {
    nouns: list('resumption, restart, revival'),
    of: ['talks'],
    kind: 'talks',
    phase: 'resumed',
    roles: SIDES,
    needs: ['nothing'],
    confidence: 0.55,
  },
  {
    nouns: list('breakdown, collapse, failure, stalemate, impasse, deadlock'),
    of: ['talks'],
    kind: 'talks',
    phase: 'stalled',
    roles: SIDES,
    needs: ['nothing'],
    confidence: 0.6,
  },
  // "are at a standstill"
  {
    nouns: list(
      'at standstill, at impasse, at deadlock, in deadlock, in limbo, in tatters, on hold, in doubt, on ice, at stalemate, on brink',
    ),
    of: ['talks'],
    kind: 'talks',
    phase: 'stalled',
    negated: { phase: 'held' },
    roles: {},
    needs: ['nothing'],
    confidence: 0.6,
  },
  // "are at odds over pay"
  {
    nouns: list('at odds, at odd, at loggerhead, at loggerheads'),
    kind: 'talks',
    phase: 'stalled',
    roles: { subject: 'initiator', with: 'initiator' },
    needs: ['initiator'],
    confidence: 0.5,
  },
  {
    nouns: list('suspension, postponement, cancellation, adjournment'),
    of: ['talks'],
    kind: 'talks',
    phase: 'suspended',
    roles: SIDES,
    needs: ['nothing'],
    confidence: 0.6,
  },
  {
    nouns: list('continuation, extension'),
    of: ['talks', 'deadline'],
    kind: 'talks',
    phase: 'held',
    roles: SIDES,
    needs: ['nothing'],
    confidence: 0.6,
  },
  {
    nouns: list('opening, start, launch, beginning'),
    of: ['talks'],
    kind: 'talks',
    phase: 'opened',
    roles: SIDES,
    needs: ['date', 'initiator'],
    confidence: 0.5,
  },
  {
    nouns: list(
      'round, day, week, month, hour, night, series, flurry, session, string, succession, marathon',
    ),
    of: ['talks'],
    kind: 'talks',
    phase: 'held',
    roles: { ...SIDES, of: 'initiator' },
    needs: ['initiator', 'number'],
    confidence: 0.5,
  },
  {
    nouns: list(
      'meeting, summit, phone call, phone conversation, telephone conversation, telephone call, video call, videoconference, conversation, visit, trip, encounter, dinner, contact, audience, huddle, tete-a-tete',
    ),
    kind: 'talks',
    phase: 'held',
    roles: { ...SIDES, of: 'initiator', possessor: 'initiator', modifier: 'initiator' },
    needs: ['initiator', 'date'],
    confidence: 0.5,
  },
]
