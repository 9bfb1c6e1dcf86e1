import { describe, expect, it } from 'vitest'
import { actorLexicon } from '../../../../src/languages/en/actors/lexicon.ts'

const byId = new Map(actorLexicon.actors.map((actor) => [actor.id, actor]))

describe('the actor lexicon', () => {
  it('has one actor an id, each with a kebab id', () => {
    expect(byId.size).toBe(actorLexicon.actors.length)
    for (const id of byId.keys()) expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u)
  })

  it('covers the states of the world', () => {
    const countries = actorLexicon.actors.filter(({ type }) => type === 'country')
    expect(countries.length).toBeGreaterThan(195)
    expect(countries.filter(({ adjectives }) => adjectives.length === 0).length).toBeLessThan(15)
  })

  it.each([
    ['netherlands', 'Dutch', 'The Hague'],
    ['united-kingdom', 'British', 'Downing Street'],
    ['ivory-coast', 'Ivorian', 'Yamoussoukro'],
    ['myanmar', 'Burmese', 'Naypyidaw'],
  ])('knows the people and the seat of %s', (id, adjective, seat) => {
    expect([...(byId.get(id)?.adjectives ?? []), ...(byId.get(id)?.peoples ?? [])]).toContain(adjective)
    expect(byId.get(id)?.seats).toContain(seat)
  })

  it('names homes of groups that are countries of the table', () => {
    for (const { homes } of actorLexicon.actors)
      for (const home of homes) expect(byId.has(home), home).toBe(true)
  })

  it('keeps capitals that are lesser known than their country', () => {
    expect(byId.get('panama')?.seats).toEqual(['Panama City'])
  })

  it('makes plurals of the nouns', () => {
    expect(actorLexicon.nouns.get('ministries')).toBe('state-body')
    expect(actorLexicon.nouns.get('spokesmen')).toBe('official')
    expect(actorLexicon.pluralNouns.has('rebels')).toBe(true)
    expect(actorLexicon.pluralNouns.has('minister')).toBe(false)
  })
})
