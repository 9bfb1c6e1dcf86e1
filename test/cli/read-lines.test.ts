import { expect, it } from 'vitest'
import { readLines } from '../../src/cli/read-lines.ts'

async function* chunks(...parts: (string | readonly number[])[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) {
    await Promise.resolve()
    yield typeof part === 'string' ? new TextEncoder().encode(part) : Uint8Array.from(part)
  }
}

const linesOf = async (input: AsyncIterable<Uint8Array>, max?: number) => {
  const lines = []
  for await (const line of readLines(input, max)) lines.push(line)
  return lines
}

it('splits at line feeds alone, wherever the chunks are cut', async () => {
  expect(await linesOf(chunks('one\ntw', 'o\n\nthr\u2028ee', '\n'))).toEqual([
    { number: 1, text: 'one' },
    { number: 2, text: 'two' },
    { number: 3, text: '' },
    { number: 4, text: 'thr\u2028ee' },
  ])
})

it('passes over a line that is too long or no UTF-8, and counts it', async () => {
  expect(await linesOf(chunks('123', '456\nok\n', [0xff, 10], 'end'), 5)).toEqual([
    { number: 1, text: undefined, problem: 'longer than 5 bytes' },
    { number: 2, text: 'ok' },
    { number: 3, text: undefined, problem: 'not valid UTF-8' },
    { number: 4, text: 'end' },
  ])
})
