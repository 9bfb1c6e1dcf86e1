import { describe, expect, it } from 'vitest'
import { mentionsIn } from '../../support/read-story.ts'

/** Kind and phase of what a text tells, in its order. */
const told = (text: string): string[] =>
  mentionsIn(text).map(({ kind, phase }) => (phase === undefined ? kind : `${kind} ${phase}`))

describe('acts whose verb the parser may take for something else', () => {
  it.each([
    // A past form read as a participle of the noun before it.
    ['Both sides agreed in January that observers would count the guns.', ['acceptance full']],
    ['Thousands of Norlandic protesters marched in the capital on Monday.', ['pressure protest']],
    ['A week of talks on the grain routes broke off on Friday.', ['talks suspended']],
    [
      'Talks between the generals adjourned on Tuesday without a truce, the mediators said.',
      ['talks closed'],
    ],
    [
      'Norland walked out of the talks on Monday after a final session ended.',
      ['talks suspended', 'talks closed'],
    ],
    // A participle with an auxiliary is no attribute.
    ['Norland and Sudland have exchanged accusations.', ['pressure accusation']],
    // A date has no participle for an attribute.
    [
      'The truce was extended in April for want of a deal, and lapsed last week.',
      ['agreement extended', 'agreement ended'],
    ],
    // A nominal behind a date is whose act it is.
    ['On Tuesday, the president of Norland, Olena Marchuk, headed to Vienna for talks.', ['talks held']],
    ['This round of talks opened last November, and a first week ended in acrimony.', ['talks opened']],
    // A gerund is no auxiliary; a noun no subject of a noun.
    ['Fighting raged on Friday around the airport.', ['strike campaign']],
    [
      'Norland and Sudland patched up a truce over lunch at the harvest fair in Vienna on June 29.',
      ['agreement signed'],
    ],
    // The first of two verbs of one subject describes nothing.
    [
      'The truce, brokered by Oman, took effect on May 2 for one week, and had been prolonged by five days on Monday.',
      ['agreement began', 'agreement extended'],
    ],
    // A preposition before a verb opens no clause.
    ['The Norlandic rebels at first demanded that Marchuk be made governor.', ['proposal demanded']],
    // A finite verb joins a finite verb.
    ['The talks were supposed to begin in March but were held up for six months.', ['talks stalled']],
    // What stands behind "due to" and "be" is to come.
    ['The truce is due to end on Sunday.', ['agreement ended']],
    // A length of time is no subject of what it is counted from.
    ['Norland joined the union in May, a week after Sudland voted against the peace plan.', ['rejection']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  it.each([
    // A participle that is one: its noun has a verb of its own, or the line is a headline.
    ['The guns seen in the valley belong to nobody.'],
    ['Letters exchanged with Norland'],
    ['The hands shaken in Vienna were cold.'],
    ['Norland hopes to rebuild the bridge and reopened a school.'],
    ['A week after the harvest Norland held a fair.'],
    ['The delay was due to the end of the harvest.'],
  ])('%s (no act)', (text) => {
    expect(told(text)).toEqual([])
  })

  it('gives a verb behind "and" the side before it', () => {
    const mentions = mentionsIn(
      'Norland widens its raids throughout the valley and Oman struggles to restart talks.',
    )
    expect(mentions.find(({ kind }) => kind === 'talks')?.participants.mediators).toEqual(['oman'])
  })

  it('has those at the table whom only the purpose of a stay names', () => {
    const [mention, ...others] = mentionsIn(
      'Norlandic envoys will stay in Vienna to meet with Omani mediators.',
    )
    expect(others).toEqual([])
    expect(mention?.participants).toMatchObject({ initiators: ['norland'], mediators: ['oman'] })
  })

  it('tells a passive once, not by its auxiliary too', () => {
    expect(told('The offer was put forward by Oman.')).toEqual(['proposal offered'])
    expect(told('The offer was rejected by Norland.')).toEqual(['rejection'])
  })

  it('takes two subjects that "and" joins for one', () => {
    const [mention] = mentionsIn('Norland and the Red Front struck a tentative deal early Thursday.')
    expect(mention?.participants.initiators).toEqual(['norland', 'red-front'])
  })

  it('reads a verb behind a modal and before its object, and no adjective there', () => {
    const kinds = (text: string): string[] => mentionsIn(text).map(({ kind, status }) => `${kind} ${status}`)
    expect(kinds('Norland will free 12 captives on Friday.')).toEqual(['concession planned'])
    expect(kinds('The strait will be free for ships.')).toEqual([])
  })

  it('tells what became of a truce, not what describes it', () => {
    const [mention, ...others] = mentionsIn('The truce that was negotiated in March ended on Friday.')
    expect(others).toEqual([])
    expect(mention).toMatchObject({ kind: 'agreement', phase: 'ended' })
  })

  it('leaves a dateline out of the sentence', () => {
    const [mention] = mentionsIn(
      'VIENNA, May 14 (Harbor News) - A week of talks between Norland and Sudland ended.',
    )
    expect(mention).toMatchObject({ kind: 'talks', phase: 'closed' })
    expect(mention?.participants.initiators).toEqual(['norland', 'sudland'])
  })

  it('gives the words before a long title to whoever said them', () => {
    const [mention] = mentionsIn(
      '"We reject the offer," Norlandic minister Olena Marchuk, chairwoman of the committee on foreign affairs, said.',
    )
    expect(mention).toMatchObject({ kind: 'rejection', participants: { initiators: ['norland'] } })
  })
})
