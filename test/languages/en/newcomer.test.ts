import { expect, it } from 'vitest'
import { loadLanguage } from '../../../src/cli/load-language.ts'
import { disputeSchema } from '../../../src/model/dispute.ts'
import type { NegotiationEvent } from '../../../src/model/events-file.ts'
import type { TimexRule } from '../../../src/pipeline/dates/rule.ts'
import type { VerbRow } from '../../../src/pipeline/events/lexicon.ts'
import type { Language } from '../../../src/pipeline/language.ts'
import { runPipeline } from '../../../src/pipeline/run.ts'

const english = loadLanguage()

const dispute = disputeSchema.parse({
  parties: [
    { id: 'norland', name: 'Norland' },
    { id: 'sudland', name: 'Sudland' },
  ],
})

const eventsIn = (text: string, language: Language): readonly NegotiationEvent[] => {
  const article = {
    id: 'a',
    file: 'a.txt',
    title: 'News',
    outlet: 'Wire',
    published: '2031-05-14',
    publishedBasis: 'stated' as const,
    text,
  }
  return runPipeline({ articles: [article], dispute }, language).file.events
}

it('finds an act by a row for a verb that nobody had heard of', () => {
  const text = 'Norland gazumped the ceasefire proposal on Monday.'
  const gazump: VerbRow = { verbs: ['gazump'], kind: 'rejection', theme: ['terms'], confidence: 0.8 }
  const { events } = english
  expect(eventsIn(text, english)).toEqual([])
  expect(
    eventsIn(text, { ...english, events: { ...events, verbRows: [...events.verbRows, gazump] } }),
  ).toMatchObject([
    { kind: 'rejection', date: { edtf: '2031-05-12' }, participants: { initiators: ['norland'] } },
  ])
})

it('dates an act by a rule for a day that no calendar had', () => {
  const text = 'Norland rejected the ceasefire proposal on Lantern Day.'
  const lanternDay: TimexRule = {
    id: 'en/timexes/lantern-day',
    needs: 'lantern',
    pattern: /Lantern Day/gu,
    read: () => ({ meaning: { kind: 'holiday', holiday: { month: 5, date: 3 } } }),
  }
  const { timexes } = english
  const language: Language = {
    ...english,
    timexes: {
      ...timexes,
      hints: { ...timexes.hints, lantern: /lantern/u },
      rules: [...timexes.rules, lanternDay],
    },
  }
  expect(eventsIn(text, english)).toMatchObject([{ date: { basis: 'publication' } }])
  expect(eventsIn(text, language)).toMatchObject([
    { date: { edtf: '2031-05-03', basis: 'relative', expression: 'Lantern Day' } },
  ])
})
