import { expect, it } from 'vitest'
import { explain } from '../../src/cli/explain.ts'
import { loadFakeEngine } from '../support/fake-engine.ts'
import { recordingTerminal } from '../support/recording-terminal.ts'

/** A stream of these texts, cut into chunks of a few bytes so that characters and lines are torn. */
async function* stream(text: string, size = 7): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text)
  for (let start = 0; start < bytes.length; start += size) {
    await Promise.resolve()
    yield bytes.slice(start, start + size)
  }
}

const run = async (text: string, options = {}) => {
  const terminal = recordingTerminal()
  const status = await explain(options, stream(text), terminal, loadFakeEngine)
  return {
    status,
    notes: terminal.notes,
    answers: terminal.results.map((line) => JSON.parse(line) as unknown),
  }
}

it('answers each line in order, the last one without a line end too', async () => {
  const lines = ['{"id":"a","text":"“One”\u2028two","published":"2031-05-14"}', '', '{"id":7,"text":""}']
  expect(await run(lines.join('\n'))).toEqual({
    status: 0,
    notes: [],
    answers: [
      { id: 'a', length: 9, published: '2031-05-14' },
      { id: '7', length: 0, published: null },
    ],
  })
})

it('names the line of what it cannot read, and goes on', async () => {
  const lines = ['{"id":"a","text":"One."}', 'not json', '[]', '{"id":"b"}', '{"id":"c","text":"Two."}\r']
  const { answers, notes, status } = await run(lines.join('\n'))
  expect(answers).toHaveLength(2)
  expect(notes.map((note) => note.slice(0, 24))).toEqual([
    'stdin:2: warning: not JS',
    'stdin:3: warning: not an',
    'stdin:4: warning: "text"',
  ])
  expect(status).toBe(0)
})

it('takes an unusable date for none, with a warning that --strict does not forgive', async () => {
  const line = '{"id":"a","text":"One.","published":"last week"}\n'
  expect(await run(line)).toMatchObject({ status: 0, answers: [{ published: null }], notes: [/last week/u] })
  expect(await run(line, { strict: true })).toMatchObject({ status: 1 })
})

it('ends with status 1 where no line could be read', async () => {
  expect(await run('nonsense\n')).toMatchObject({ status: 1, answers: [] })
  expect(await run('')).toMatchObject({ status: 0, answers: [] })
})
