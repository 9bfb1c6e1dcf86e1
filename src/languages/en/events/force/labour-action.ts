import type { VerbRow } from '../../../../pipeline/events/lexicon.ts'
import { STOPPAGE } from '../casts.ts'
import { list } from '../list.ts'

const WORKERS = ['workers', 'union'] as const

/** Work stopped or workers shut out. */
export const LABOUR_VERBS: readonly VerbRow[] = [
  {
    verbs: list(
      'go on strike, walk off, walk out, down tools, walk off the job, stop work, lay down tools, stay off work, stay off the job, remain off the job, stop working, drop tools, drop their tools, put down tools, set down tools, leave the job, leave the shift, call in sick, report sick, work to rule, hit the picket lines, go out on strike, join the picket, man the picket lines, take industrial action, take strike action',
    ),
    kind: 'strike',
    phase: 'walkout',
    subject: ['actor', ...WORKERS],
    notTheme: ['talks', 'table', 'hotel'],
    roles: STOPPAGE,
    negated: 'denied',
    sense: 'walkout',
    confidence: 0.75,
  },
  {
    verbs: list('picket, set up picket, strike, go out, slow down, blockade, occupy, come out'),
    kind: 'strike',
    phase: 'walkout',
    subject: WORKERS,
    notTheme: ['deal', 'talks', 'table', 'terms'],
    roles: { ...STOPPAGE, object: 'target' },
    negated: 'denied',
    confidence: 0.7,
  },
  // "The strike entered its third week."
  {
    verbs: list('stretch into, enter, reach, drag into'),
    kind: 'strike',
    phase: 'walkout',
    subject: ['stoppage'],
    theme: list('day, week, month, year, phase'),
    roles: { subject: 'topic', object: 'topic' },
    confidence: 0.6,
  },
  {
    verbs: list(
      'stage, begin, start, launch, hold, extend, mount, join, observe, continue, call, call for, declare, authorize, authorise, widen, expand, broaden, escalate, intensify, step up, spread, prolong, lead, wage, go ahead with, press ahead with, resume, renew, honour, honor, keep up, stick with, carry out',
    ),
    kind: 'strike',
    phase: 'walkout',
    theme: ['stoppage'],
    subject: ['actor', ...WORKERS],
    notTheme: ['routine'],
    roles: STOPPAGE,
    negated: 'denied',
    confidence: 0.75,
  },
  {
    verbs: list('leave, abandon, desert, walk away from, stream out of'),
    kind: 'strike',
    phase: 'walkout',
    subject: WORKERS,
    theme: [
      'job',
      'shift',
      'plant',
      'assembly line',
      'assembly plant',
      'mine',
      'production line',
      'depot',
      'post',
    ],
    roles: { ...STOPPAGE, object: 'topic' },
    negated: 'denied',
    confidence: 0.71,
  },
  // Called but not begun.
  {
    verbs: list(
      'call, call for, announce, authorize, authorise, approve, declare, plan, schedule, set, threaten, back, order',
    ),
    kind: 'strike',
    phase: 'walkout',
    theme: ['stoppage'],
    subject: [...WORKERS, 'nobody', 'member'],
    status: 'planned',
    roles: { ...STOPPAGE, of: 'target' },
    negated: 'denied',
    confidence: 0.87,
  },
  {
    verbs: list(
      'take effect, begin, start, enter, continue, last, drag on, spread, go ahead, go on, grow, widen, follow',
    ),
    kind: 'strike',
    phase: 'walkout',
    theme: ['stoppage'],
    subject: ['nobody', 'stoppage'],
    roles: { object: 'topic' },
    confidence: 0.58,
  },
  {
    verbs: list(
      'halt, cripple, paralyse, paralyze, shut, shut down, disrupt, idle, strand, snarl, bring to a standstill, bring to a halt',
    ),
    kind: 'strike',
    phase: 'walkout',
    subject: ['stoppage'],
    object: 'some',
    roles: { object: 'topic', subject: 'topic', by: 'topic' },
    confidence: 0.6,
  },
  // Plants and crews brought out.
  {
    verbs: list('call out, bring out, pull out'),
    kind: 'strike',
    phase: 'walkout',
    subject: [...WORKERS, 'nobody', 'actor'],
    theme: ['workers', 'worker', 'plant', 'member', 'depot', 'factory', 'crew', 'staff'],
    notSubject: ['country', 'armed'],
    roles: STOPPAGE,
    negated: 'denied',
    confidence: 0.55,
  },
  // Employers.
  {
    verbs: list('lock out'),
    kind: 'strike',
    phase: 'lockout',
    roles: { subject: 'initiator', object: 'target' },
    negated: 'denied',
    confidence: 0.8,
  },
  {
    verbs: list('shut, lock, close, bar'),
    kind: 'strike',
    phase: 'lockout',
    subject: ['company', 'employer', 'actor'],
    theme: ['gate', 'terminal', 'worker', 'yard'],
    roles: STOPPAGE,
    negated: 'denied',
    confidence: 0.5,
  },
]
