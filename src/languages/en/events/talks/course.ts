import type { VerbRow } from '../../../../pipeline/events/lexicon.ts'
import { TOGETHER, TOGETHER_ON } from '../casts.ts'
import { list, MARKETS } from '../words.ts'

const TALKS = ['talks'] as const

/** Talks as such: called, opened, held, stuck, broken off, taken up again, ended. */
export const COURSE_VERBS: readonly VerbRow[] = [
  // Called.
  {
    verbs: list(
      'schedule, set, slate, plan, announce, arrange, organize, organise, set up, pencil in, pave the way for, clear the way for, open the way for',
    ),
    kind: 'talks',
    phase: 'announced',
    theme: TALKS,
    notTheme: ['routine'],
    status: 'planned',
    roles: { subject: 'initiator', between: 'initiator', with: 'initiator' },
    negated: 'denied',
    confidence: 0.7,
  },
  // Opened.
  {
    verbs: list(
      'begin, start, open, launch, kick off, get under way, get underway, initiate, enter, enter into, commence',
    ),
    kind: 'talks',
    phase: 'opened',
    theme: TALKS,
    notTheme: ['routine'],
    roles: TOGETHER_ON,
    negated: 'denied',
    confidence: 0.8,
  },
  // Held.
  {
    verbs: list('hold, conduct, lead, continue, keep up'),
    kind: 'talks',
    phase: 'held',
    theme: TALKS,
    notTheme: ['routine'],
    subject: ['actor', 'mission', 'nobody'],
    roles: TOGETHER_ON,
    negated: 'denied',
    confidence: 0.75,
  },
  {
    verbs: list('have, engage in, pursue'),
    kind: 'talks',
    phase: 'held',
    theme: TALKS,
    notTheme: ['routine'],
    subject: ['actor', 'mission'],
    roles: TOGETHER_ON,
    negated: 'denied',
    confidence: 0.75,
  },
  {
    verbs: list(
      'attend, join, take part in, participate in, turn up for, show up for, sit in on, send a delegation to',
    ),
    kind: 'talks',
    phase: 'held',
    theme: TALKS,
    notTheme: ['routine'],
    subject: ['actor', 'mission'],
    roles: TOGETHER_ON,
    negated: 'denied',
    confidence: 0.75,
  },
  {
    verbs: list(
      'take place, continue, proceed, go on, occur, happen, run, last, advance, progress, drag on, intensify, carry on, move ahead, make headway, make progress, stretch, gain',
    ),
    kind: 'talks',
    phase: 'held',
    theme: TALKS,
    notTheme: ['routine'],
    subject: ['nobody'],
    negated: 'denied',
    confidence: 0.75,
  },
  {
    verbs: list('focus on, center on, centre on, revolve around, turn on, cover, deal with, enter, go into'),
    kind: 'talks',
    phase: 'held',
    subject: TALKS,
    roles: { subject: 'topic', object: 'topic' },
    negated: 'denied',
    confidence: 0.65,
  },
  // Stuck.
  {
    verbs: list(
      'stall, deadlock, falter, slow, bog down, hamper, hinder, complicate, hobble, block, obstruct, hit, stick, snag, derail, torpedo, sabotage, jeopardize, jeopardise, stagnate, hold up',
    ),
    kind: 'talks',
    phase: 'stalled',
    theme: TALKS,
    notTheme: ['routine'],
    roles: { subject: 'topic' },
    confidence: 0.7,
  },
  {
    verbs: list('hold up, stall, delay, complicate'),
    kind: 'talks',
    phase: 'stalled',
    theme: ['deal', 'truce'],
    notTheme: ['routine'],
    roles: { subject: 'topic' },
    confidence: 0.6,
  },
  {
    verbs: list('reach, hit, run into, end in'),
    kind: 'talks',
    phase: 'stalled',
    theme: list('deadlock, impasse, stalemate'),
    subject: ['talks', 'actor'],
    confidence: 0.7,
  },
  {
    verbs: list(
      'collapse, fail, break down, fall apart, founder, unravel, crumble, fall through, implode, come to nothing, go nowhere, get nowhere, end in failure, hit a wall',
    ),
    kind: 'talks',
    phase: 'stalled',
    theme: TALKS,
    notTheme: ['routine'],
    confidence: 0.8,
  },
  // Broken off.
  {
    verbs: list(
      'suspend, break off, halt, postpone, cancel, cease, pause, freeze, cut off, call off, abandon, quit, leave, scrap, walk out of, walk away from, pull out of, withdraw from, storm out of, cut short, delay, put off, put on hold, drop out of, bow out of, shelve, break up, walk out on',
    ),
    kind: 'talks',
    phase: 'suspended',
    theme: ['talks', 'table'],
    notTheme: ['routine'],
    roles: TOGETHER_ON,
    negated: 'denied',
    confidence: 0.8,
  },
  {
    verbs: list('walk away'),
    kind: 'talks',
    phase: 'suspended',
    subject: ['actor'],
    roles: { subject: 'initiator' },
    confidence: 0.55,
  },
  // Taken up again; a refusal to is a rejection.
  {
    verbs: list(
      'resume, restart, reopen, revive, reconvene, relaunch, rejoin, return to, go back to, come back to, get back to, bring back to, bring to',
    ),
    kind: 'talks',
    phase: 'resumed',
    theme: ['talks', 'table'],
    notTheme: ['routine'],
    roles: TOGETHER_ON,
    confidence: 0.8,
  },
  // Ended.
  {
    verbs: list(
      'end, conclude, close, finish, wrap up, come to an end, adjourn, recess, return from, fly home from',
    ),
    kind: 'talks',
    phase: 'closed',
    theme: TALKS,
    notTheme: ['routine'],
    notSubject: MARKETS,
    roles: TOGETHER_ON,
    confidence: 0.78,
  },
  {
    verbs: list('extend, prolong, push back'),
    kind: 'talks',
    phase: 'held',
    theme: ['talks', 'deadline'],
    notTheme: ['routine'],
    roles: { subject: 'initiator' },
    confidence: 0.7,
  },
  // On the way to a deal.
  {
    verbs: list(
      'near, inch toward, inch towards, edge toward, edge towards, move toward, move towards, edge closer to, move closer to, get closer to, come close to, get close to, close in on, work toward, work towards',
    ),
    kind: 'talks',
    phase: 'held',
    subject: ['actor'],
    theme: ['deal'],
    roles: TOGETHER_ON,
    confidence: 0.6,
  },
  {
    verbs: list('get closer, move closer, edge closer, come closer'),
    kind: 'talks',
    phase: 'held',
    subject: ['actor'],
    complementVerbs: list('deal, agreement, truce, cease-fire, ceasefire, pact, accord'),
    roles: TOGETHER,
    confidence: 0.6,
  },
  {
    verbs: list('scramble, race, try, struggle, seek, attempt, push'),
    kind: 'talks',
    phase: 'held',
    subject: ['mission', 'actor'],
    complementVerbs: list('reach, restart, resume, bridge, broker, revive, salvage, conclude, clinch'),
    roles: TOGETHER,
    confidence: 0.6,
  },
]
