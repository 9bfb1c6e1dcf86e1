import type { NounRow } from '../../../../pipeline/events/lexicon.ts'
import { list } from '../list.ts'

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
  // "have been on strike": the noun behind "on" and a form of "be" has a subject.
  {
    nouns: list('on strike'),
    kind: 'strike',
    phase: 'walkout',
    roles: { subject: 'initiator', at: 'target', against: 'target' },
    needs: ['initiator'],
    confidence: 0.66,
  },
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
      'raid, attack, strike, airstrike, air-strike, assault, offensive, invasion, incursion, bombardment, shelling, bombing, massacre, ambush, onslaught, counter-offensive, counteroffensive, rampage, drone strike, missile strike, air raid, air strike, rocket attack, bomb attack, mortar attack, bomb blast, bomb explosion, car bomb, car bombing, suicide bombing, blitz, blockade, siege, barrage, salvo, pogrom, hijacking, mutiny, counterattack, counter-attack, reprisal, retaliation, crackdown, sabotage',
    ),
    kind: 'strike',
    phase: 'campaign',
    roles: BY,
    needs: ['initiator', 'target', 'date', 'number'],
    confidence: 0.55,
  },
  {
    nouns: list('killing, assassination, murder, beheading, execution, shooting, slaying'),
    kind: 'strike',
    phase: 'assassination',
    phaseOfMany: 'campaign',
    roles: { possessor: 'target', by: 'initiator', of: 'target' },
    needs: ['target'],
    confidence: 0.55,
  },
  {
    nouns: list('abduction, kidnapping, hostage-taking, seizure, capture, detention, arrest'),
    kind: 'strike',
    phase: 'abduction',
    roles: { possessor: 'target', by: 'initiator', of: 'target' },
    needs: ['target'],
    confidence: 0.55,
  },
  {
    nouns: list(
      'occupation, takeover, recapture, annexation, looting, ransacking, destruction, downing, sinking',
    ),
    kind: 'strike',
    phase: 'campaign',
    roles: { possessor: 'target', by: 'initiator', of: 'target' },
    needs: ['target'],
    confidence: 0.55,
  },
  {
    nouns: list(
      'nuclear test, missile test, missile launch, rocket launch, rocket fire, underground test, satellite launch, test launch',
    ),
    kind: 'strike',
    phase: 'rocket',
    roles: BY,
    needs: ['initiator'],
    confidence: 0.55,
  },
  {
    nouns: list(
      'artillery fire, mortar fire, gunfire, shellfire, gun battle, firefight, small-arms fire, machine-gun fire, tank fire, sniper fire, artillery duel, artillery barrage, street battle, skirmish',
    ),
    kind: 'strike',
    phase: 'campaign',
    roles: BY,
    needs: ['initiator', 'target', 'date', 'nothing'],
    confidence: 0.45,
  },
  {
    nouns: list(
      'walkout, walk-out, lockout, stoppage, work stoppage, sickout, slowdown, overtime ban, general strike, hunger strike, sympathy strike, wildcat strike, warning strike, rail strike, dock strike, teacher strike, nurse strike, port strike',
    ),
    kind: 'strike',
    phase: 'walkout',
    roles: { possessor: 'initiator', by: 'initiator', at: 'target', against: 'target' },
    needs: ['initiator', 'target', 'date'],
    confidence: 0.5,
  },
  // "a week of clashes", "fighting between the army and the rebels".
  {
    nouns: list('battle, clash, fighting, violence, faceoff'),
    kind: 'strike',
    phase: 'campaign',
    mutual: true,
    roles: { between: 'initiator', with: 'target', against: 'target', on: 'target', possessor: 'initiator' },
    needs: ['date', 'initiator', 'number'],
    confidence: 0.4,
  },
  {
    nouns: list('war, hostility, campaign, bloodshed, uprising, insurrection'),
    kind: 'strike',
    phase: 'campaign',
    roles: { between: 'initiator', with: 'target', against: 'target', on: 'target', possessor: 'initiator' },
    needs: ['date'],
    confidence: 0.4,
  },
]
