import type { Dispute } from '../../model/dispute.ts'
import { knowNames, type ActorKnowledge } from './knowledge.ts'
import type { ActorLexicon } from './lexicon.ts'
import type { ActorArticle, ActorMention, SourceMention } from './mention.ts'
import { addName, emptyIndex } from './name-index.ts'
import { noteName, settlePeople, shortForms, type Evidence } from './people.ts'
import { tagArticle, type PeopleNotes } from './tag-article.ts'

/**
 * Learns from a whole corpus who speaks for whom, so that a surname in one article has the side that another
 * article tells. Read once, before `tagActors`.
 */
export const buildActorKnowledge = (
  dispute: Dispute | undefined,
  articles: readonly ActorArticle[],
  lexicon: ActorLexicon,
): ActorKnowledge => {
  const named = knowNames(dispute, lexicon)
  const evidence: Evidence = new Map()
  const holders = new Map<string, Set<string>>()
  noteAliases(dispute, named, evidence)
  const countries = articles.map((article, index) => {
    const { mentions } = tagArticle(article, named, notesOf(evidence, holders, index))
    return countCountries(article, mentions, named)
  })
  const openSide = (office: string, article: number): string | undefined => {
    const taken = holders.get(office)
    return countries[article]?.find((id) => !taken?.has(id))
  }
  const people = settlePeople(evidence, lexicon.familyFirst, (office, article) =>
    HIGH_OFFICES.has(office) ? openSide(office, article) : undefined,
  )
  const peopleNames = emptyIndex()
  const bearers = new Map<string, string[]>()
  for (const name of people.keys()) {
    for (const form of [name, ...shortForms(name, lexicon.familyFirst)]) {
      bearers.set(form, [...(bearers.get(form) ?? []), name])
    }
  }
  for (const [form, names] of bearers) {
    const ranked = [...names].sort(
      (a, b) => (evidence.get(b)?.count ?? 0) - (evidence.get(a)?.count ?? 0) || (a < b ? -1 : 1),
    )
    addName(peopleNames, { text: form, use: 'person', ids: [], type: 'other', homes: [], people: ranked })
  }
  return { ...named, people, peopleNames }
}

/** Offices that every state has: a bare "President X" is of a country that the article is about. */
const HIGH_OFFICES: ReadonlySet<string> = new Set([
  'president',
  'vice president',
  'prime minister',
  'foreign minister',
  'defense minister',
  'defence minister',
  'finance minister',
  'interior minister',
  'trade minister',
])

const notesOf = (evidence: Evidence, holders: Map<string, Set<string>>, article: number): PeopleNotes => ({
  note: (name, ids, weight) => {
    noteName(evidence, name, ids, weight)
  },
  noteOffice: (name, office, ids) => {
    const known = noteName(evidence, name, [], 0)
    if (ids.length === 0) known.openTitles.push({ office, article })
    for (const id of ids) holders.set(office, (holders.get(office) ?? new Set()).add(id))
  },
  sideOf: (name) => {
    const sides = [...(evidence.get(name)?.sides ?? [])].sort((a, b) => b[1] - a[1])
    return sides[0]?.[0]
  },
})

/** "Trump administration" among a side's aliases says whose Trump is. */
const noteAliases = (dispute: Dispute | undefined, knowledge: ActorKnowledge, evidence: Evidence): void => {
  for (const side of dispute ? [...dispute.parties, ...dispute.mediators, ...dispute.others] : []) {
    for (const alias of [side.name, ...side.aliases]) {
      const words = alias.split(' ')
      const [first = '', last = ''] = words
      if (words.length !== 2 || !/^\p{Lu}\p{Ll}/u.test(first) || knowledge.names.byText.has(first)) continue
      if (knowledge.lexicon.nouns.get(last) === 'state-body') noteName(evidence, first, [side.id], 2)
    }
  }
}

/** Countries an article is about, most first; its dateline's and its outlet's own before all others. */
const countCountries = (
  article: ActorArticle,
  mentions: readonly ActorMention[],
  knowledge: ActorKnowledge,
): string[] => {
  const counts = new Map<string, number>()
  for (const mention of mentions) {
    const id = mention.id
    if (id === undefined || knowledge.types.get(id) !== 'country' || mention.via === 'pronoun') continue
    counts.set(id, (counts.get(id) ?? 0) + (mention.isVenue || mention.isAttributive ? 0.5 : 1))
  }
  const outlet = knowledge.lexicon.outlets.find(({ name }) => name === article.outlet)?.country
  if (outlet !== undefined) counts.set(outlet, (counts.get(outlet) ?? 0) + 1000)
  const dateline = mentions.find(
    (mention) =>
      mention.sentence < 2 && mention.firstToken === 0 && mention.isVenue && mention.via === 'metonym',
  )
  if (dateline?.id !== undefined) counts.set(dateline.id, (counts.get(dateline.id) ?? 0) + 2000)
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => id)
}

/**
 * Every place in an article that stands for a side, in the order of the text, none overlapping.
 *
 * @example tagActors(article, knowledge)[0] // { start: 0, end: 39, id: 'israel', via: 'person', person: 'Benjamin Netanyahu', … }
 */
export const tagActors = (article: ActorArticle, knowledge: ActorKnowledge): ActorMention[] =>
  tagArticle(article, knowledge).mentions

/** The outlets and agencies that an article names: for attribution, never participants. */
export const findSources = (article: ActorArticle, knowledge: ActorKnowledge): SourceMention[] =>
  tagArticle(article, knowledge).sources
