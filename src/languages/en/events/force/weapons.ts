import type { VerbRow } from '../../../../pipeline/events/lexicon.ts'
import { BLOW, BLOW_WITH } from '../casts.ts'
import { list, WORDS_NOT_WALLS } from '../words.ts'

/** Fire, weapons and their tests. */
export const FIRE_VERBS: readonly VerbRow[] = [
  {
    verbs: list('fire, launch, lob, shoot, hurl, rain, unleash, send, aim, fling, drop, loose off'),
    kind: 'strike',
    phase: 'rocket',
    theme: ['arms'],
    notTheme: ['routine'],
    roles: BLOW_WITH,
    negated: 'denied',
    confidence: 0.85,
  },
  {
    verbs: list('open fire on, fire at, fire on, shoot at, fire into'),
    kind: 'strike',
    phase: 'rocket',
    roles: BLOW,
    negated: 'denied',
    confidence: 0.83,
  },
  {
    verbs: list(
      'rain on, fall on, rain down on, land on, crash into, slam into, strike, hit, land in, plough into, explode in, smash into',
    ),
    kind: 'strike',
    phase: 'rocket',
    subject: ['arms'],
    notTheme: WORDS_NOT_WALLS,
    roles: { subject: 'topic', object: 'target' },
    negated: 'denied',
    confidence: 0.65,
  },
  {
    verbs: list('detonate, set off, explode, test, test-fire, conduct, carry out, launch, test-launch'),
    kind: 'strike',
    phase: 'rocket',
    subject: ['actor'],
    theme: ['weapontest', 'nuclear test', 'missile test', 'bomb', 'underground test'],
    roles: { subject: 'initiator', object: 'topic' },
    negated: 'denied',
    confidence: 0.7,
  },
]
