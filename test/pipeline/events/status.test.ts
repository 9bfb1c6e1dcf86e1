import { describe, expect, it } from 'vitest'
import { mentionsIn } from '../../support/read-story.ts'

const told = (text: string): string[] => mentionsIn(text).map(({ kind, status }) => `${kind} ${status}`)

describe('how an act is told', () => {
  it.each([
    ['Norland attacked Sudland on Monday.', 'strike occurred'],
    ['Norland will attack Sudland next week.', 'strike planned'],
    ['Norland is to resume talks with Sudland on Friday.', 'talks planned'],
    ['Norland could attack Sudland.', 'strike possible'],
    ['A truce had been due to be signed in Muscat, but the envoys left.', 'agreement planned'],
    ['A truce was signed in Muscat due to a push by Norland.', 'agreement occurred'],
    ['Norland announced a decision that has complicated the talks with Sudland.', 'talks occurred'],
    ['Norlandic officials quit the talks with Sudland on Wednesday.', 'talks occurred'],
    ['Norlandic officials leave the talks with Sudland on Wednesday.', 'talks planned'],
    ['Norland has not attacked Sudland.', 'strike denied'],
    ['Norland denied attacking Sudland.', 'strike denied'],
    ['Norland meets Sudland on Friday.', 'talks planned'],
    ['Norland opted not to send a delegation to Muscat.', 'rejection occurred'],
    ['Norland has yet to attack Sudland.', 'strike denied'],
    ['The envoys left Muscat without signing the agreement.', 'agreement denied'],
    ['Norland said the talks would not resume.', 'rejection occurred'],
    ['Norland reaffirmed its intent to launch an offensive against Sudland.', 'strike planned'],
  ])('%s', (text, expected) => {
    expect(told(text)).toContain(expected)
  })

  it.each([
    'Norland demanded the release of the prisoners.', // the release itself is no act
    'Norland urged Sudland to withdraw its troops.',
    'Efforts to reach a ceasefire go on.',
    'If Sudland attacks the port, the harbour will close.',
    'Norland threatened to attack Sudland.',
    'Norland does not expect any hostages to be released.',
  ])('takes no wish, threat, aim or condition for the act: %s', (text) => {
    const kinds = told(text).map((each) => each.split(' ')[0])
    for (const kind of ['concession', 'agreement', 'strike']) expect(kinds).not.toContain(kind)
  })
})
