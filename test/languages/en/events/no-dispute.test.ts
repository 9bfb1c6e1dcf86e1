import { expect, it } from 'vitest'
import { mentionsOfCorpus, toldBy } from './analyse.ts'

const told = (sentence: string): string[] => mentionsOfCorpus([sentence], undefined).flat().map(toldBy)

it.each([
  ['A suicide bomber attacked a checkpoint, killing nine people.', ['strike campaign']],
  ['The bombing killed forty shoppers.', ['strike campaign']],
  ['Six villagers were killed in an ambush.', ['strike campaign']],
  ['Troops loyal to the president stormed the parliament.', ['strike campaign']],
  ['The kidnappers freed two missionaries on Monday.', ['concession release']],
  ['Thousands of people demonstrated against the war.', ['pressure protest']],
  ['Invaders bombed the harbor towns.', ['strike campaign']],
  ['Fighting resumed near the dam.', ['strike campaign']],
  ['Security forces detained dozens of dissidents.', ['strike abduction']],
  ['The hostages were freed on Monday.', ['concession release']],
  ['Rioting broke out in the capital.', ['pressure protest']],
  ['The armistice was signed in November.', ['agreement signed']],
  ['Nurses walked out on Thursday.', ['strike walkout']],
])('finds force, crowds and stoppages of nobody in particular: %s', (sentence, expected) => {
  expect(told(sentence)).toEqual(expected)
})

it.each([
  'A bus crash killed forty shoppers.',
  'Six villagers were killed in a landslide.',
  'Police arrested a man after a raid on a bank.',
  'The defender blocked a shot and cleared the ball.',
  'Stormy weather battered the coast and captured the headlines.',
  'A price war resumed among grocers.',
  'The contract was signed in November.',
  'The album was released on Monday.',
  'Visitors walked out of the museum on Thursday.',
  'The prisoner of the title is freed in the last act.',
])('leaves accidents, crime, games and plays alone: %s', (sentence) => {
  expect(told(sentence)).toEqual([])
})

const sides = (sentence: string): string[] =>
  mentionsOfCorpus([sentence], undefined)
    .flat()
    .map(({ participants: { initiators, targets } }) => `${initiators.join('+')} > ${targets.join('+')}`)

it.each([
  ['Iran must free the captives, Japan said.', 'japan > iran'],
  ['Vietnam invaded Cambodia in December.', 'vietnam > cambodia'],
  ['North Korea asked for direct talks with Japan.', 'north-korea > japan'],
  ['Iran refused direct talks with Japan.', 'iran > japan'],
])('tells who acts on whom: %s', (sentence, expected) => {
  expect(sides(sentence)).toEqual([expected])
})

it.each([
  ['North Korea held direct talks with Japan.', ['north-korea+japan > ']],
  ['Modern Germany must be told apart from its past, Japan said.', []],
  ['Students were told of it at a meeting that took place in Rome.', []],
])('puts nobody asked, invaded or at the table where none is: %s', (sentence, expected) => {
  expect(sides(sentence)).toEqual(expected)
})
