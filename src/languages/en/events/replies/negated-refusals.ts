import type { VerbRow } from '../../../../pipeline/events/lexicon.ts'
import { ANSWER } from '../casts.ts'
import { list } from '../list.ts'

/** What is a refusal only when negated: "will not budge", "no interest in talks". */
export const NEGATED_REFUSAL_VERBS: readonly VerbRow[] = [
  {
    verbs: list('resume, restart, reopen, return to, rejoin, go back to, come back to'),
    kind: 'rejection',
    onlyNegated: true,
    theme: ['talks', 'table'],
    roles: ANSWER,
    confidence: 0.82,
  },
  {
    verbs: list(
      'give in, give in to, yield, yield to, back down, budge, bow to, cave, cave in, capitulate, surrender to, compromise, accept, take part, participate, send, agree, agree to, negotiate, attend, move, discuss, entertain, contemplate, countenance, blink, bend, tolerate, submit to',
    ),
    kind: 'rejection',
    subject: ['actor'],
    onlyNegated: true,
    notComplementVerbs: list('more, less, detail, specific'),
    roles: { ...ANSWER, object: 'target' },
    confidence: 0.75,
  },
  {
    notTheme: list(
      'date, hint, detail, sign, reason, name, figure, timetable, comment, indication, explanation, end, clue, doubt, evidence, ground rule, interview, concert',
    ),
    verbs: list(
      'swap, talk to, talk with, bargain, deal with, give, stop, let, give up, surrender, sign, trade, bow, hand over, withdraw, recognize, recognise, allow, permit, settle for, sit down, meet, lift, concede, retreat, sign away, give away, bargain away, recommend, stomach, live with, stand for, put up with, renegotiate, revisit, reopen, wear',
    ),
    kind: 'rejection',
    subject: ['agent'],
    onlyNegated: true,
    roles: ANSWER,
    confidence: 0.55,
  },
  {
    verbs: list('reopen, renegotiate, revisit, rewrite, amend, alter, change, redraft, unpick'),
    kind: 'rejection',
    onlyNegated: true,
    subject: ['agent', 'nobody'],
    theme: ['terms', 'deal', 'truce', 'what'],
    roles: ANSWER,
    confidence: 0.66,
  },
  // "would not be bound by the deal".
  {
    verbs: list('bind'),
    kind: 'rejection',
    onlyNegated: true,
    roles: { object: 'initiator', subject: 'topic', by: 'topic' },
    confidence: 0.6,
  },
  {
    verbs: list('fancy, want'),
    kind: 'rejection',
    onlyNegated: true,
    subject: ['agent', 'they'],
    theme: ['it', 'terms', 'deal'],
    roles: ANSWER,
    confidence: 0.55,
  },
  {
    verbs: list('say no to, say no'),
    kind: 'rejection',
    onlyNegated: true,
    subject: ['agent', 'workers'],
    roles: ANSWER,
    confidence: 0.65,
  },
  {
    verbs: list('have, see'),
    kind: 'rejection',
    onlyNegated: true,
    subject: ['agent'],
    theme: list('intention, intent, interest, desire, plan, wish, appetite, need, point, reason, time, use'),
    roles: ANSWER,
    confidence: 0.65,
  },
  {
    verbs: list('want, need, seek'),
    kind: 'rejection',
    onlyNegated: true,
    subject: ['agent', 'it', 'they'],
    theme: list(
      'part, referee, mediator, mediation, go-between, arbitrator, help, interference, role, outsider, involvement, intermediary, observer, monitor, truce, war',
    ),
    notTheme: ['war'],
    roles: ANSWER,
    confidence: 0.66,
  },
  {
    verbs: list('show, express'),
    kind: 'rejection',
    onlyNegated: true,
    subject: ['agent'],
    theme: list(
      'interest, willingness, readiness, sign, desire, intent, intention, inclination, flexibility, appetite',
    ),
    roles: ANSWER,
    confidence: 0.55,
  },
  {
    verbs: list('take'),
    kind: 'rejection',
    onlyNegated: true,
    subject: ['agent'],
    theme: ['deal', 'terms'],
    roles: ANSWER,
    confidence: 0.65,
  },
  {
    verbs: list('be, hold'),
    kind: 'rejection',
    onlyNegated: true,
    subject: ['nobody', 'actor'],
    theme: ['talks', 'deal', 'truce', 'concession', 'compromise'],
    notComplementVerbs: list('schedule, plan, set, expect, expected, hold'),
    roles: ANSWER,
    confidence: 0.65,
  },
]
