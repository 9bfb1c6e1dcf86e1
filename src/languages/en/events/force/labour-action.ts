import type { VerbRow } from '../../../../pipeline/events/lexicon.ts'
import { STOPPAGE } from '../casts.ts'
import { list } from '../words.ts'

const WORKERS = ['workers', 'union'] as const

/** Work stopped or workers shut out. */
export const LABOUR_VERBS: readonly VerbRow[] = [
  {
    verbs: list(
      'go on strike, walk off, walk out, down tools, walk off the job, stop work, lay down tools, stay off work',
    ),
    kind: 'strike',
    phase: 'walkout',
    subject: ['actor', ...WORKERS],
    notTheme: ['talks', 'table', 'hotel'],
    roles: STOPPAGE,
    negated: 'denied',
    confidence: 0.75,
  },
  {
    verbs: list('picket, set up picket, strike, go out, slow down'),
    kind: 'strike',
    phase: 'walkout',
    subject: WORKERS,
    notTheme: ['deal'],
    roles: { ...STOPPAGE, object: 'target' },
    negated: 'denied',
    confidence: 0.7,
  },
  {
    verbs: list(
      'stage, begin, start, launch, hold, end, extend, mount, join, observe, continue, call, call for, declare, authorize, authorise',
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
    verbs: list('take effect, begin, start, enter, continue, last, drag on, spread'),
    kind: 'strike',
    phase: 'walkout',
    theme: ['stoppage'],
    subject: ['nobody', 'stoppage'],
    roles: { object: 'topic' },
    confidence: 0.58,
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
    theme: ['gate', 'terminal', 'worker'],
    roles: STOPPAGE,
    negated: 'denied',
    confidence: 0.5,
  },
]
