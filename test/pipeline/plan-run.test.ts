import { expect, it } from 'vitest'
import { answerer } from '../../src/pipeline/answer.ts'
import { rereadArticles } from '../../src/pipeline/reread-articles.ts'
import { inOrder, planRun, runPipeline } from '../../src/pipeline/run.ts'
import { english, story } from '../support/read-story.ts'

const STORIES = [
  story('Norwegian negotiator Kari Dahl rejected the Danish offer on Monday.', { id: 'a' }),
  story('Dahl met Swedish mediators in Stockholm on Tuesday. She accepted their plan.', { id: 'b' }),
  story('The Harbour Pilots Union voted for a strike over pay. Its workers want higher wages.', { id: 'c' }),
  story('Denmark threatened sanctions, the Norwegian foreign minister Per Lie said.', { id: 'd' }),
]

it.each([
  undefined,
  { title: 'T', parties: [{ id: 'norge', name: 'Norway', aliases: [] }], mediators: [], others: [] },
])('an article gives the same answers whichever is read before it, or elsewhere', (dispute) => {
  const articles = inOrder(STORIES)
  const plan = planRun({ articles, dispute }, english)
  for (;;) {
    const step = plan.next()
    if (step.done) {
      expect(JSON.stringify(step.value)).toBe(JSON.stringify(runPipeline({ articles, dispute }, english)))
      return
    }
    const { asks, take } = step.value
    // Backwards, each by an answerer of its own, from a copy of the article.
    const answers = [...articles]
      .reverse()
      .map((article) => {
        const [cut] = rereadArticles([structuredClone(article)], english)
        return cut && structuredClone(answerer(asks, english)(cut))
      })
      .reverse()
    answers.forEach((answer, index) => {
      take(answer, index)
    })
  }
})
