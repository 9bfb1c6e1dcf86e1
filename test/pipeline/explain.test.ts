import { expect, it } from 'vitest'
import { explainArticle } from '../../src/pipeline/explain.ts'
import { english, story } from '../support/read-story.ts'

const timexesOf = (text: string): string[] => {
  const { timexes } = explainArticle(story(text), english) as {
    timexes: { text: string; value: string; start: number; end: number }[]
  }
  expect(timexes.map(({ start, end }) => text.slice(start, end))).toEqual(timexes.map((one) => one.text))
  return timexes.map((one) => `${one.text}: ${one.value}`)
}

it('tells the day of a dateline among the time expressions, in the order of the text', () => {
  expect(timexesOf('MUSCAT, May 13 (Harbor News) - The ferry crews walked out on Monday.')).toEqual([
    'May 13: 2031-05-13',
    'Monday: 2031-05-12',
  ])
})

it('tells no year of a copyright line', () => {
  expect(
    timexesOf('The ferry crews walked out on Monday.\n\n© 2031 Harbor News. All rights reserved.'),
  ).toEqual(['Monday: 2031-05-12'])
})
