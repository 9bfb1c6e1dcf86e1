import { describe, expect, it } from 'vitest'
import { indexCorpus } from '../../../src/scene/filter/apply.ts'
import { ENGLISH } from '../../../src/scene/english.ts'
import { nameOfMark } from '../../../src/ui/timeline/mark-names.ts'
import { sampleFile } from '../support/sample.ts'

describe('the name of a mark', () => {
  it('says kind, title, date and who took part, and the same when it is asked for again', () => {
    const corpus = indexCorpus(sampleFile(), ENGLISH)
    const name = nameOfMark(corpus, 0)
    expect(name).toBe(
      'Rejection: Norland rejects the plan. 13 May 2031, from “Tuesday”. Norland, towards Sudria. 2 independent origins.',
    )
    expect(nameOfMark(corpus, 0)).toBe(name)
    expect(nameOfMark(corpus, 3)).toContain('Envoys meet in Ostby')
  })

  it('follows the event when that is told anew', () => {
    const file = sampleFile()
    const corpus = indexCorpus(file, ENGLISH)
    const [first] = file.events
    expect(nameOfMark(corpus, 0)).toContain('rejects the plan')
    if (first) file.events[0] = { ...first, title: 'Norland turns the plan down' }
    expect(nameOfMark(corpus, 0)).toContain('turns the plan down')
  })

  it('is empty where there is no event', () => {
    expect(nameOfMark(indexCorpus(sampleFile(), ENGLISH), 99)).toBe('')
  })
})
