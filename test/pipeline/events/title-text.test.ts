import { describe, expect, it } from 'vitest'
import type { EventMention } from '../../../src/pipeline/events/event-mention.ts'
import { mentionsIn } from '../../support/read-story.ts'

const only = (text: string, kind: string): EventMention => {
  const found = mentionsIn(text).find((mention) => mention.kind === kind)
  if (!found) throw new Error(`no ${kind} in: ${text}`)
  return found
}

describe('what a title can say of an act, in the words of the text', () => {
  it.each([
    ['Norland demanded a wider buffer zone on Monday.', 'proposal', 'a wider buffer zone'],
    ['Norland rejected an offer of 12 trucks on May 7.', 'rejection', 'an offer of 12 trucks'],
    ['Norland refused to send its envoys to Oman.', 'rejection', 'to send its envoys to Oman'],
    ['Norland agreed to let monitors watch the border.', 'acceptance', 'to let monitors watch the border'],
    [
      'Norland asked for a raise of 36 percent, down from the 40 percent that it sought.',
      'proposal',
      'a raise of 36 percent',
    ],
    ['Norland has no plans to extend the truce.', 'rejection', 'no plans to extend the truce'],
    ['Norland is prepared to share its maps.', 'proposal', 'to share its maps'],
    ['Norland wants the talks to be halted.', 'proposal', 'the talks to be halted'],
    ['Norland called for the talks to be halted on Monday.', 'proposal', 'the talks to be halted'],
    [
      'Norland called for the withdrawal of all troops on Monday.',
      'proposal',
      'the withdrawal of all troops',
    ],
    [
      'Norland had refused to send its envoys to Oman, but agreed to do so on Monday.',
      'acceptance',
      'to send its envoys to Oman',
    ],
  ])('names its object without the day: %s', (text, kind, topic) => {
    expect(only(text, kind).topic).toBe(topic)
  })

  it('names a place by all its words', () => {
    expect(only('Norland and Sudland held talks in Kuala Lumpur.', 'talks').place).toBe('Kuala Lumpur')
    expect(only('Norland and Sudland held talks in Oslo.', 'talks').place).toBe('Oslo')
  })

  it('takes no deal in particular for any that may be reached', () => {
    const acts = mentionsIn('They will abide by any agreement reached in Oman.')
    expect(acts.filter(({ rule }) => rule === 'agreement/sign')).toEqual([])
  })

  it('notes whose it is where the text only points to him', () => {
    const { topic, owner } = only('Norland rejected the Sudlandic army’s demands.', 'rejection')
    expect(topic).toBe('the Sudlandic army’s demands')
    expect(owner).toEqual({ words: 'the Sudlandic army’s', id: 'sudland' })
    expect(only('Norland rejected Sudland’s demands.', 'rejection').owner).toBeUndefined()
  })

  it.each([
    ['Norland accused Sudland of breaking the truce.', 'of breaking the truce'],
    ['Norland urged Sudland to pull back from the ridge.', 'to pull back from the ridge'],
    ['Norland blamed Sudland for the delay on Monday.', 'for the delay'],
    ['Norland blamed Sudland.', undefined],
    ['Norland vowed never to disarm.', 'never to disarm'],
  ])('says what words aimed at somebody are about: %s', (text, about) => {
    expect(only(text, 'pressure').about).toBe(about)
  })

  it.each([
    ['Norland ordered state companies to drill in the bay.', 'state companies'],
    ['Norland ordered Sudland to leave the bay.', undefined],
  ])('says whom an appeal is for where that is no side: %s', (text, addressee) => {
    expect(only(text, 'pressure').addressee).toBe(addressee)
  })

  it('says where a blow fell', () => {
    expect(only('Shells fell on Portsend, the Norlandic navy said.', 'strike').place).toBe('Portsend')
    expect(only('Shells fell on Monday, the Norlandic navy said.', 'strike').place).toBeUndefined()
  })
})
