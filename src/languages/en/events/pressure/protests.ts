import type { VerbRow } from '../../../../pipeline/events/lexicon.ts'
import { WORDS, WORDS_ABOUT } from '../casts.ts'
import { list } from '../list.ts'
import { MARKETS } from '../other-senses.ts'

/** People in the streets. */
export const PROTEST_VERBS: readonly VerbRow[] = [
  {
    verbs: list('protest, rally, demonstrate, march, take to the streets'),
    kind: 'pressure',
    phase: 'protest',
    subject: ['actor', 'crowd'],
    notSubject: [...MARKETS, 'company', 'armed', 'troops'],
    notTheme: ['talks', 'innocence'],
    roles: WORDS,
    sense: 'protest',
    confidence: 0.7,
  },
  {
    verbs: list(
      'gather, picket, chant, block, blockade, shout, burn, drive, hold a vigil, turn out, pour into, throng, heckle, jeer, wave',
    ),
    kind: 'pressure',
    phase: 'protest',
    subject: ['crowd'],
    notTheme: ['talks'],
    roles: WORDS_ABOUT,
    confidence: 0.6,
  },
  {
    verbs: list('stage, hold, organize, organise, lead, call, attend, join'),
    kind: 'pressure',
    phase: 'protest',
    theme: ['protest'],
    roles: WORDS_ABOUT,
    confidence: 0.65,
  },
  {
    verbs: list('walk, man, join, set up, staff'),
    kind: 'pressure',
    phase: 'protest',
    subject: ['crowd', 'workers', 'union', 'actor'],
    theme: list('picket, picket line, picketline, barricade'),
    roles: WORDS_ABOUT,
    confidence: 0.6,
  },
  // "Street protests forced the king to restore parliament."
  {
    verbs: list('compel, force, oblige, push'),
    kind: 'pressure',
    phase: 'protest',
    subject: ['protest', 'demonstration', 'rally', 'uprising', 'unrest'],
    object: 'some',
    complement: 'infinitive',
    roles: { subject: 'topic', object: 'target' },
    confidence: 0.6,
  },
  // Crowds and police.
  {
    verbs: list('clash with, scuffle with, clash, scuffle, riot'),
    kind: 'pressure',
    phase: 'protest',
    subject: ['protester', 'demonstrator', 'crowd', 'student', 'marcher', 'striker', 'youth'],
    notSubject: ['troops', 'armed'],
    notTheme: ['talks', 'fan', 'wallpaper'],
    roles: WORDS,
    confidence: 0.66,
  },
  // "Riots broke out in the capital."
  {
    verbs: list('break out, erupt, flare, flare up, rage, sweep'),
    kind: 'pressure',
    phase: 'protest',
    subject: ['nobody', 'protest'],
    theme: list('protest, riot, demonstration, unrest, rioting, mass protest'),
    roles: { subject: 'topic', object: 'topic' },
    confidence: 0.55,
  },
]
