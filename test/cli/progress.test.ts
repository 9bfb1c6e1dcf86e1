import { expect, it } from 'vitest'
import { showProgress } from '../../src/cli/progress.ts'
import { recordingTerminal } from '../support/recording-terminal.ts'

const countTo = (total: number, tell: (done: number, total: number) => void): void => {
  for (let done = 1; done <= total; done++) tell(done, total)
}

it('says now and then how far a long run is, and nothing on a short one', () => {
  const terminal = recordingTerminal()
  countTo(49, showProgress(terminal))
  expect(terminal.notes).toEqual([])
  countTo(100, showProgress(terminal))
  expect(terminal.notes).toHaveLength(20)
  expect(terminal.notes[0]).toBe('articles read: 5 of 100')
  expect(terminal.notes.at(-1)).toBe('articles read: 100 of 100')
})

it('writes one line over and over where it can', () => {
  const terminal = recordingTerminal()
  const drawn: string[] = []
  countTo(3, showProgress({ ...terminal, redraw: (line) => void drawn.push(line) }))
  expect(drawn).toEqual(['articles read: 1 of 3', 'articles read: 2 of 3', 'articles read: 3 of 3'])
  expect(terminal.notes).toEqual([])
})
