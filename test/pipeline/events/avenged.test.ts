import { describe, expect, it } from 'vitest'
import { mentionsIn } from '../../support/read-story.ts'

/** Killings and raids told by a noun: who, upon whom, how told, when. */
const blows = (text: string): readonly unknown[] =>
  mentionsIn(text)
    .filter(({ rule }) => rule === 'strike/killing' || rule === 'strike/raid')
    .map(({ triggerLemma, participants, status, date }) => [
      triggerLemma,
      participants.initiators.join('+'),
      participants.targets.join('+'),
      status,
      date.edtf,
    ])

describe('blows that are avenged', () => {
  it.each([
    [
      'Norland shelled Sudland to avenge the killing of one of its generals last month.',
      ['killing', 'sudland', 'norland', 'occurred', '2031-04'],
    ],
    [
      'Norland retaliated against Sudland for the killing of its envoy.',
      ['killing', 'sudland', 'norland', 'occurred', '2031-05-14~'],
    ],
    [
      'Norland’s raid on Sudland in revenge for the murder of Ana Holt in the harbour last month had been put off.',
      ['murder', 'sudland', 'norland', 'occurred', '2031-04'],
    ],
    [
      'Norland said the raid was revenge for the killing of two of its guards by Sudland.',
      ['killing', 'sudland', 'norland', 'occurred', '2031-05-14~'],
    ],
  ])('are laid to those on whom they are avenged: %s', (text, told) => {
    expect(blows(text)).toContainEqual(told)
  })

  it('lend their day to nothing else', () => {
    const text =
      'Norland’s raid on Sudland in revenge for the murder of Ana Holt in the harbour last month had been delayed.'
    expect(blows(text).find((blow) => Array.isArray(blow) && blow[0] === 'raid')).toEqual([
      'raid',
      'norland',
      'sudland',
      'planned',
      '2031-05-14~',
    ])
  })

  it('are left unsigned where they are only mourned', () => {
    expect(blows('Norland deplored the killing of its envoy.')).toEqual([
      ['killing', '', 'norland', 'occurred', '2031-05-14~'],
    ])
  })

  it('are no events while they are only feared', () => {
    const told = blows('Norland vowed to retaliate against Sudland for any raid on its harbour.')
    expect(told).toEqual([])
  })
})
