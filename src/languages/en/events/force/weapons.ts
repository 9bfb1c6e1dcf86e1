import type { VerbRow } from '../../../../pipeline/events/lexicon.ts'
import { BLOW, BLOW_WITH } from '../casts.ts'
import { list } from '../list.ts'
import { WORDS_NOT_WALLS } from '../other-senses.ts'

/** Fire, weapons and their tests. */
export const FIRE_VERBS: readonly VerbRow[] = [
  {
    verbs: list(
      'fire, launch, lob, shoot, hurl, rain, unleash, send, aim, fling, drop, loose off, throw, toss, plant, lay, let off, rain down, discharge, direct',
    ),
    kind: 'strike',
    phase: 'rocket',
    theme: ['arms'],
    notTheme: ['routine'],
    roles: BLOW_WITH,
    negated: 'denied',
    confidence: 0.85,
  },
  {
    verbs: list(
      'open fire on, fire at, fire on, shoot at, fire into, shoot into, fire toward, fire towards, fire across, snipe at, open up on',
    ),
    kind: 'strike',
    phase: 'rocket',
    roles: BLOW,
    negated: 'denied',
    confidence: 0.83,
  },
  {
    verbs: list(
      'rain on, fall on, rain down on, land on, crash into, slam into, strike, hit, land in, plough into, plow into, explode in, smash into, rip into, tear into, rip through, tear through, pierce, flatten, whistle over, detonate near, explode near, land near, fall near, fall in, explode at, smash through',
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
    verbs: list('go off, explode, detonate, blow up'),
    kind: 'strike',
    phase: 'rocket',
    subject: ['arms', 'blast', 'car bomb', 'mine'],
    roles: { subject: 'topic' },
    negated: 'denied',
    confidence: 0.62,
  },
  // Fire without a mark: "the guards opened fire".
  {
    verbs: list('open fire, return fire, fire back, shoot back'),
    kind: 'strike',
    phase: 'rocket',
    subject: ['actor', 'armed'],
    object: 'none',
    // "shot back that the offer was late"
    notComplementVerbs: list('that'),
    roles: BLOW_WITH,
    negated: 'denied',
    confidence: 0.62,
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
