import type { NounRow } from '../../../../pipeline/events/lexicon.ts'
import { list } from '../words.ts'

const BY: NounRow['roles'] = {
  possessor: 'initiator',
  modifier: 'initiator',
  by: 'initiator',
  from: 'initiator',
  on: 'target',
  against: 'target',
  at: 'target',
}

/** Force named by nouns: "its attack on …", "the Oct. 3 raid", "the killing of …". */
export const FORCE_NOUNS: readonly NounRow[] = [
  {
    nouns: list('exchange'),
    of: ['fire', 'arms', 'attack', 'violence'],
    kind: 'strike',
    phase: 'rocket',
    roles: { between: 'initiator', with: 'target' },
    needs: ['nothing'],
    confidence: 0.65,
  },
  {
    nouns: list(
      'raid, attack, strike, airstrike, air-strike, assault, offensive, invasion, incursion, bombardment, shelling, bombing, massacre, ambush, onslaught, counter-offensive, counteroffensive, rampage, drone strike, missile strike',
    ),
    kind: 'strike',
    phase: 'campaign',
    roles: BY,
    needs: ['initiator', 'target', 'date'],
    confidence: 0.55,
  },
  {
    nouns: list(
      'killing, assassination, murder, abduction, kidnapping, seizure, capture, beheading, execution',
    ),
    kind: 'strike',
    phase: 'assassination',
    roles: { possessor: 'target', by: 'initiator', of: 'target' },
    needs: ['target'],
    confidence: 0.55,
  },
  {
    nouns: list('nuclear test, missile test, missile launch, rocket launch, rocket fire'),
    kind: 'strike',
    phase: 'rocket',
    roles: BY,
    needs: ['initiator'],
    confidence: 0.55,
  },
  {
    nouns: list('artillery fire, mortar fire, gunfire, shellfire, gun battle, firefight'),
    kind: 'strike',
    phase: 'campaign',
    roles: BY,
    needs: ['initiator', 'target', 'date', 'nothing'],
    confidence: 0.45,
  },
  {
    nouns: list('walkout, walk-out, lockout, stoppage, work stoppage'),
    kind: 'strike',
    phase: 'walkout',
    roles: { possessor: 'initiator', by: 'initiator', at: 'target', against: 'target' },
    needs: ['initiator', 'target', 'date'],
    confidence: 0.5,
  },
  {
    nouns: list('fighting, war, campaign'),
    kind: 'strike',
    phase: 'campaign',
    roles: { between: 'initiator', with: 'target', against: 'target', on: 'target', possessor: 'initiator' },
    needs: ['date'],
    confidence: 0.4,
  },
]
