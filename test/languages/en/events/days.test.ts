import { describe, expect, it } from 'vitest'
import { loadLanguage } from '../../../../src/cli/load-language.ts'
import { analyseCorpus } from '../../../../src/pipeline/run.ts'
import { DISPUTES } from './disputes.ts'
import type { DayRow } from './days/row.ts'
import { SENTENCE_ROWS } from './days/sentences.ts'
import { STORY_ROWS } from './days/stories.ts'

const language = loadLanguage()

const daysOf = ([published, dispute, text]: DayRow): readonly string[] =>
  analyseCorpus(
    {
      articles: [
        {
          id: 'story',
          file: 'story.txt',
          title: 'A story',
          outlet: 'Wire',
          published,
          publishedBasis: 'stated',
          text,
        },
      ],
      dispute: DISPUTES[dispute],
    },
    language,
  ).articles.flatMap(({ mentions }) =>
    mentions.map(({ triggerLemma, date }) => `${triggerLemma} = ${date.edtf}`),
  )

describe('the days of acts', () => {
  it.each([...SENTENCE_ROWS, ...STORY_ROWS].map((row) => [row[2], row] as const))('%s', (_text, row) => {
    const [, , , ...told] = row
    expect(daysOf(row)).toEqual(expect.arrayContaining(told))
  })

  it('are known for more than 60 sentences and paragraphs', () => {
    expect(SENTENCE_ROWS.length + STORY_ROWS.length).toBeGreaterThan(60)
  })
})
