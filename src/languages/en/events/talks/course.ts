import type { VerbRow } from '../../../../pipeline/events/lexicon.ts'
import { TOGETHER, TOGETHER_ON } from '../casts.ts'
import { list, MARKETS } from '../words.ts'

const TALKS = ['talks'] as const

/** Talks as such: called, opened, held, stuck, broken off, taken up again, ended. */
export const COURSE_VERBS: readonly VerbRow[] = [
  // Called.
  {
    verbs: list(
      'schedule, set, slate, plan, announce, arrange, organize, organise, set up, pencil in, fix, convoke, pave the way for, clear the way for, open the way for',
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
      'begin, start, open, launch, kick off, get under way, get underway, initiate, enter, enter into, commence, embark on, plunge into, sit down to, sit down for, get down to, convene',
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
    subject: ['actor', 'mission', 'group', 'nobody'],
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
    subject: ['actor', 'mission', 'group'],
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
    subject: ['actor', 'mission', 'group'],
    roles: TOGETHER_ON,
    negated: 'denied',
    confidence: 0.75,
  },
  {
    verbs: list(
      'take place, continue, proceed, go on, occur, happen, run, last, advance, progress, drag on, intensify, carry on, move ahead, make headway, make progress, stretch, gain, follow, ensue, unfold, drag, wear on, go ahead, grind on, inch forward, be under way, be underway, remain under way, go into the night, go late',
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
    verbs: list(
      'make progress, make headway, make strides, narrow the gap, narrow their difference, bridge their difference, bridge the gap, settle their difference, resolve their difference, iron out their difference, compare notes, trade views, exchange views',
    ),
    kind: 'talks',
    phase: 'held',
    subject: ['actor', 'mission', 'group'],
    notSubject: ['troops', 'armed', 'we'],
    roles: { subject: 'initiator', with: 'initiator' },
    negated: { kind: 'talks', phase: 'stalled' },
    confidence: 0.6,
  },
  {
    verbs: list('lock, engage, embroil, immerse, involve'),
    kind: 'talks',
    phase: 'held',
    oblique: { in: ['talks'] },
    subject: ['nobody', 'mission', 'actor'],
    notTheme: ['routine'],
    roles: { object: 'initiator', with: 'initiator', subject: 'initiator', in: 'topic' },
    confidence: 0.66,
  },
  {
    verbs: list(
      'allow into, allow back into, admit to, readmit to, let into, let back into, bring into, bring back into, invite back to',
    ),
    kind: 'talks',
    phase: 'resumed',
    theme: TALKS,
    notTheme: ['routine'],
    roles: { subject: 'initiator', object: 'topic' },
    confidence: 0.6,
  },
  {
    verbs: list(
      'fail, collapse, founder, break down, fall apart, come to nothing, come to naught, fizzle, falter',
    ),
    kind: 'talks',
    phase: 'stalled',
    theme: ['attempt', 'effort', 'mission', 'initiative'],
    notTheme: list(
      'coup attempt, rescue attempt, suicide attempt, record attempt, assassination attempt, rescue mission, space mission, takeover attempt, rescue effort, escape attempt, coup',
    ),
    subject: ['nobody'],
    confidence: 0.52,
  },
  {
    verbs: list('adjourn, disperse, break up, break for the night, retire for the night'),
    kind: 'talks',
    phase: 'closed',
    subject: ['mission'],
    object: 'none',
    notSubject: ['court', 'crowd', 'parliament', 'council', 'committee'],
    roles: { subject: 'initiator' },
    confidence: 0.6,
  },
  {
    verbs: list('go to, refer to, submit to, head to, head for'),
    kind: 'talks',
    phase: 'announced',
    theme: ['arbitration', 'mediation', 'conciliation'],
    roles: { subject: 'initiator', object: 'topic' },
    confidence: 0.6,
  },
  // Shut in with each other; called together again.
  {
    verbs: list('closet, sequester, hole up, shut up, shut away, hunker down'),
    kind: 'talks',
    phase: 'held',
    theme: ['mission', 'actor'],
    notTheme: ['armed', 'troops'],
    roles: TOGETHER,
    confidence: 0.55,
  },
  {
    verbs: list('reconvene, convene, regroup, assemble, come together, gather'),
    kind: 'talks',
    phase: 'held',
    subject: ['mission', 'actor', 'cabinet', 'parliament', 'assembly'],
    notSubject: ['crowd', 'armed', 'troops'],
    object: 'none',
    roles: { subject: 'initiator', with: 'initiator' },
    negated: 'denied',
    confidence: 0.55,
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
      'stall, deadlock, falter, slow, bog down, hamper, hinder, complicate, hobble, block, obstruct, hit, stick, snag, derail, torpedo, sabotage, jeopardize, jeopardise, stagnate, hold up, run aground, stumble, flounder, languish, sour, hit a snag, hit a wall, reach a dead end, teeter, run into trouble, run into difficulty, stutter, drift, undermine, poison, scupper, disrupt, set back',
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
      'collapse, fail, break down, fall apart, founder, unravel, crumble, fall through, implode, come to nothing, go nowhere, get nowhere, end in failure, come apart, come to naught, yield nothing, produce nothing, end in acrimony, end in disarray, end inconclusively, end without result, end without agreement, end without breakthrough, break up without agreement, blow up, rupture, break down again, peter out',
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
      'suspend, break off, halt, postpone, cancel, cease, pause, freeze, cut off, call off, abandon, quit, leave, scrap, walk out of, walk away from, pull out of, withdraw from, storm out of, cut short, delay, put off, put on hold, drop out of, bow out of, shelve, break up, walk out on, pull the plug on, ditch, interrupt, abort, stop, drop, desert, back out of, stomp out of, march out of, absent itself from, bolt from',
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
    verbs: list(
      'walk away, storm out, leave the table, leave the room, pack up, pack its bags, pack their bags, get up and leave, stomp out',
    ),
    kind: 'talks',
    phase: 'suspended',
    subject: ['actor'],
    roles: { subject: 'initiator' },
    confidence: 0.55,
  },
  // Taken up again; a refusal to is a rejection.
  {
    verbs: list(
      'resume, restart, reopen, revive, reconvene, relaunch, rejoin, return to, go back to, come back to, get back to, bring back to, bring to, rekindle, take up again, pick up, jump-start, kick-start, unblock, put back on track, get back on track, rescue, salvage, breathe life into',
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
      'end, conclude, close, finish, wrap up, come to an end, adjourn, recess, return from, fly home from, wind up, wind down, draw to a close, break for, emerge from, round off',
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
