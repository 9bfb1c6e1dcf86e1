import { describe, expect, it } from 'vitest'
import { EVENT_LEXICON } from '../../../../src/languages/en/events/event-lexicon.ts'
import { mentionsByDispute, toldBy } from './analyse.ts'
import * as acceptance from './cases/acceptance.ts'
import * as agencyCopy from './cases/agency-copy.ts'
import * as agreement from './cases/agreement.ts'
import * as concession from './cases/concession.ts'
import * as dispatches from './cases/dispatches.ts'
import * as forceWords from './cases/force-words.ts'
import * as homeCopy from './cases/home-copy.ts'
import * as moreAgencyCopy from './cases/more-agency-copy.ts'
import * as plainWords from './cases/plain-words.ts'
import * as pressure from './cases/pressure.ts'
import * as proposal from './cases/proposal.ts'
import * as rejection from './cases/rejection.ts'
import * as strike from './cases/strike.ts'
import * as talks from './cases/talks.ts'
import * as widerCopy from './cases/wider-copy.ts'

const ALL = [
  agencyCopy,
  moreAgencyCopy,
  dispatches,
  forceWords,
  talks,
  proposal,
  rejection,
  acceptance,
  agreement,
  concession,
  strike,
  pressure,
  widerCopy,
  homeCopy,
  plainWords,
]
const TELLING = ALL.flatMap((each) => each.TELLING)
const NEAR_MISSES = ALL.flatMap((each) => each.NEAR_MISSES)

const told = mentionsByDispute(TELLING)
const near = mentionsByDispute(NEAR_MISSES)

const ROWS = [
  ...EVENT_LEXICON.verbRows.map(({ kind, verbs }) => `${kind}/${verbs[0] ?? ''}`),
  ...EVENT_LEXICON.nounRows.map(({ kind, nouns }) => `${kind}/${nouns[0] ?? ''}`),
]

/** 'a+b > c via d' as roles. */
const sidesOf = (who: string): { initiators: string[]; targets: string[]; mediators: string[] } => {
  const [, initiators = '', targets = '', mediators = ''] =
    /^(?<initiators>[^ >]*) ?(?:> (?<targets>\S+))? ?(?:via (?<mediators>\S+))?$/u.exec(who) ?? []
  const split = (ids: string): string[] => (ids === '' ? [] : ids.split('+'))
  return { initiators: split(initiators), targets: split(targets), mediators: split(mediators) }
}

describe('sentences that tell an act', () => {
  it.each(TELLING)('%s: %s (%s)', (_dispute, sentence, rule, act, who) => {
    const mention = told.get(sentence)?.find((each) => each.rule === rule)
    expect(mention === undefined ? told.get(sentence) : toldBy(mention)).toEqual(act)
    const { initiators, targets, mediators } = sidesOf(who)
    expect(mention?.participants.initiators).toEqual(expect.arrayContaining(initiators))
    expect(mention?.participants.targets).toEqual(expect.arrayContaining(targets))
    expect(mention?.participants.mediators).toEqual(expect.arrayContaining(mediators))
  })
})

describe('sentences with the same words in another sense', () => {
  it.each(NEAR_MISSES)('%s: %s (not %s)', (_dispute, sentence, rule) => {
    const [kind] = rule.split('/')
    expect(near.get(sentence)?.filter((each) => each.kind === kind)).toEqual([])
  })
})

describe('the lexicon', () => {
  it('gives each row a rule of its own', () => {
    expect(ROWS.filter((rule, position) => ROWS.indexOf(rule) !== position)).toEqual([])
  })

  it('has a sentence that each row reads', () => {
    const hit = new Set([...told.values()].flat().map(({ rule }) => rule))
    expect(ROWS.filter((rule) => !hit.has(rule))).toEqual([])
  })

  it('has a near miss for each row', () => {
    const missed = new Set(NEAR_MISSES.map(([, , rule]) => rule))
    expect(ROWS.filter((rule) => !missed.has(rule))).toEqual([])
  })

  it('lists each verb of a row once', () => {
    const doubled = EVENT_LEXICON.verbRows.flatMap(({ verbs }) =>
      verbs.filter((verb, position) => verbs.indexOf(verb) !== position),
    )
    expect(doubled).toEqual([])
  })
})
