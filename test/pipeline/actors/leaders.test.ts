import { describe, expect, it } from 'vitest'
import { actorLexicon } from '../../../src/languages/en/actors/lexicon.ts'
import { leaderNames } from '../../../src/pipeline/actors/leaders.ts'
import { bracketed, disputeOf, mentionsIn } from './reading.ts'

const ids = new Set(actorLexicon.actors.map(({ id }) => id))

describe('known leaders', () => {
  it('are of actors that the tables have', () => {
    for (const { name, id } of actorLexicon.leaders) expect(ids.has(id), `${name} of ${id}`).toBe(true)
  })

  it('have one side each', () => {
    const sides = new Map<string, string>()
    for (const { name, id } of actorLexicon.leaders) {
      expect(sides.get(name) ?? id, name).toBe(id)
      sides.set(name, id)
    }
  })

  it('lend their family names only where one side alone bears them', () => {
    const { plain, titled } = leaderNames(actorLexicon)
    expect(plain.get('Thatcher')).toBe('united-kingdom')
    expect(plain.get('Brown')).toBeUndefined()
    expect(titled.get('Brown')).toBe('united-kingdom')
    expect(titled.get('Lee')).toBeUndefined()
  })
})

describe('people whom no word ties to a side', () => {
  it.each([
    ['[Putin=russia] called the draft unacceptable.', 'a family name that tells'],
    ['[President Carter=united-states] invited them to a lodge in the hills.', 'a title and a family name'],
    [
      '[Gordon Brown=united-kingdom] flew in late. [Brown=united-kingdom] left early.',
      'a full name, then a short one',
    ],
  ])('have the side that every reader knows: %s (%s)', (row) => {
    expect(bracketed(row.replace(/\[([^=\]]+)=[^\]]+\]/gu, '$1'))).toBe(row)
  })

  it.each([
    ['Brown said the pier was closed.', 'a common name alone'],
    ['The harbour master, Alan Brown, closed the pier. Brown said so.', 'a namesake'],
    ['Ms. Putina sang.', 'a longer name'],
  ])("are nobody where the name could be anybody's: %s (%s)", (text) => {
    expect(bracketed(text)).not.toMatch(/=(?:united-kingdom|russia)/u)
  })

  it('are whose the article says they are', () => {
    expect(bracketed('African Union envoy Olusegun Obasanjo urged calm. Obasanjo left.')).toContain(
      '[Obasanjo=african-union]',
    )
  })

  it("are not of the broadcaster's country where the news is of others", () => {
    const text =
      'Manila and Kuala Lumpur agreed on Tuesday. President Ana Cruz and the Malaysian prime minister met. The Philippines is an archipelago.'
    const president = mentionsIn(text, undefined, 'Voice of America').find(
      ({ person }) => person === 'Ana Cruz',
    )
    expect(president?.ids).toEqual(['philippines'])
  })

  it('are known without a middle name', () => {
    expect(bracketed('President Gloria Arroyo left early.')).toBe(
      '[President Gloria Arroyo=philippines] left early.',
    )
  })

  it("go by the dispute file's ids and names", () => {
    const file = disputeOf({
      parties: [
        ['Juba authorities', 'South Sudan'],
        ['Machar camp', 'Machar'],
      ],
    })
    expect(bracketed('President Salva Kiir met Riek Machar.', file)).toBe(
      '[President Salva Kiir=juba-authorities] met [Riek Machar=machar-camp].',
    )
  })
})
