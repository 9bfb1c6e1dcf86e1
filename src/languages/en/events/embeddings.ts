import type { Embedding } from '../../../pipeline/events/lexicon.ts'
import { list } from './list.ts'

const table = (rows: Readonly<Record<Embedding, string>>): Readonly<Record<string, Embedding>> =>
  Object.fromEntries(
    Object.entries(rows).flatMap(([embedding, words]) =>
      list(words).map((word) => [word, embedding as Embedding]),
    ),
  )

/** How a governing verb, noun or adjective turns the act that stands below it. */
export const EMBEDDINGS = table({
  report: `say, tell, report, announce, declare, state, claim, add, note, confirm, explain, write, tweet, post, argue,
    acknowledge, admit, reveal, disclose, assert, allege, maintain, believe, think, know, show, indicate, suggest,
    quote, cite, describe, stress, emphasize, emphasise, underline, insist, reiterate, conclude, hear, learn, see,
    understand, mean, accuse, blame, fault, suspect, charge, condemn, criticize, criticise, remind, recall, boast, complain, counter, reply, respond, contend, concede`,
  fact: `continue, begin, start, keep, manage, succeed, try, help, cause, lead, force, proceed, go,
    resume, stop, cease, include, follow, result, resort, rush, remain, sit, stand, opt, choose, order, push, use, allow, enable`,
  planned: `plan, intend, prepare, pledge, schedule, set, expect, agree, decide, ready, promise, due,
    slate, commit, undertake, poise, willing, scheduled, going, determination, determined, intent, intention, plan, decision, prepared,
    ready, pledge, poised, ultimatum, resolve, about, delay, postpone, defer`,
  possible: `could, might, may, fear, hint, possible, likely, unlikely, possibly, possibility, risk,
    hopeful, potential, speculation, consider, contemplate, weigh, mull, concern, doubt, unclear`,
  denied:
    'deny, fail, refuse, decline, denial, failure, refusal, neglect, unable, unwilling, reluctant, loath, impossible, rule, reject',
  unreal: `tell to, urge, direct, instruct, ask, demand, call, seek, request, press, require, need, offer, propose, persuade, convince, invite,
    encourage, want, wish, like, prefer, appeal, pressure, effort, bid, attempt, demand, proposal, offer, request, goal,
    purpose, way, right, condition, order, discuss, wait, suppose, avoid, prevent, avert, thwart, foil, forestall, vow, threaten, threat, warn, warning, aim, chance, prospect, hope, likelihood, serious, close, keen, eager, open, interested, optimistic, confident, able, regardless, urgent, work, struggle, scramble, incumbent, question, deter, oppose, deal, agreement, accord, pact, back, support, favor, guarantee, assurance, safeguard, favour, advocate, reject, dismiss, pretend, message, stipulate, envisage, envision, foresee, focus on, concentrate on, centre on,
    center on, revolve around, insist on`,
})

/** What an auxiliary does to its verb. */
export const MODALS = table({
  report: '',
  fact: '',
  planned: "will, shall, wo, ’ll, 'll",
  possible: 'would, could, might, may, can, ca',
  denied: '',
  unreal: 'should, must, ought',
})

export const NEGATORS: ReadonlySet<string> = new Set(
  list("not, n't, never, no, neither, nor, nobody, none, without"),
)

export const CONDITIONALS: ReadonlySet<string> = new Set(list('if, unless, until, whether, lest, should'))

/** Verbs whose object is the one that acts in the infinitive. */
export const OBJECT_CONTROL: ReadonlySet<string> = new Set(
  list(`urge, ask, tell, order, force, allow, pressure, press, push, persuade, convince, invite, encourage, permit, enable,
    warn, help, compel, oblige, instruct, command, direct, get, let, make, see, want, expect, require, call, request,
    implore, beg, exhort, lead, prompt, drive, leave, accuse, blame, prevent, stop, help`),
)

/** Verbs of accusing. */
export const ACCUSING: ReadonlySet<string> = new Set(
  list('accuse, blame, fault, suspect, charge, condemn, criticize, criticise'),
)

/** Verbs of saying: their subject is the speaker. */
export const REPORTING: ReadonlySet<string> = new Set(
  list(`say, tell, report, announce, declare, state, claim, add, note, confirm, explain, write, tweet, post, argue,
    acknowledge, admit, reveal, disclose, assert, allege, maintain, stress, emphasize, emphasise, insist, reiterate,
    warn, vow, accuse, reply, respond, contend, quote, boast, complain, counter, remark, observe, believe, think`),
)

/** Adverbs that add to what was told before. */
export const ADDITIVES: ReadonlySet<string> = new Set(list('also, too, likewise, additionally, further'))
