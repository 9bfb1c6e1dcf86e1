import type { VerbRow } from '../../../../pipeline/events/lexicon.ts'
import { MEASURE } from '../casts.ts'
import { list } from '../words.ts'

/** Measures of trade and money: imposed, widened, in force; held out they are threats. */
export const SANCTION_VERBS: readonly VerbRow[] = [
  {
    verbs: list(
      'impose, slap, levy, apply, reimpose, re-impose, tighten, reinstate, enact, place, increase, raise, hike, double, triple, extend, widen, renew, expand, clamp, ratchet up, snap back, toughen, bring in',
    ),
    kind: 'strike',
    phase: 'sanction',
    theme: ['penalties'],
    notTheme: ['death penalty'],
    subject: ['actor', 'nobody'],
    planned: { kind: 'pressure', phase: 'threat' },
    roles: MEASURE,
    negated: 'denied',
    confidence: 0.78,
  },
  {
    verbs: list('announce, propose, prepare, plan, consider, threaten, weigh, mull, float'),
    kind: 'pressure',
    phase: 'threat',
    theme: ['penalties'],
    subject: ['actor'],
    roles: MEASURE,
    confidence: 0.86,
  },
  {
    verbs: list('sanction, blacklist, embargo, blockade'),
    kind: 'strike',
    phase: 'sanction',
    subject: ['actor'],
    roles: { subject: 'initiator', object: 'target' },
    planned: { kind: 'pressure', phase: 'threat' },
    negated: 'denied',
    confidence: 0.7,
  },
  {
    verbs: list('ban, bar, block, halt, suspend, cut off, freeze, restrict, cut, stop, curb'),
    kind: 'strike',
    phase: 'sanction',
    subject: ['actor'],
    theme: ['trade'],
    roles: { subject: 'initiator', object: 'target', from: 'target', to: 'target', against: 'target' },
    negated: 'denied',
    confidence: 0.6,
  },
  {
    verbs: list('tax, penalize, penalise, hit'),
    kind: 'strike',
    phase: 'sanction',
    subject: ['actor'],
    theme: ['goods', 'import', 'export', 'steel', 'good', 'product', 'soybean', 'car', 'wine'],
    roles: { subject: 'initiator', object: 'target', with: 'topic' },
    negated: 'denied',
    confidence: 0.66,
  },
  {
    verbs: list('answer, respond, retaliate, hit back, counter, strike back'),
    kind: 'strike',
    phase: 'sanction',
    subject: ['actor'],
    oblique: { 'with,by': ['penalties'] },
    roles: { subject: 'initiator', with: 'topic', against: 'target' },
    confidence: 0.76,
  },
  {
    verbs: list('kick in, take effect, go into effect, come into force, begin, start, bite'),
    kind: 'strike',
    phase: 'sanction',
    theme: ['penalties'],
    subject: ['nobody'],
    roles: { on: 'target', against: 'target' },
    confidence: 0.6,
  },
]
