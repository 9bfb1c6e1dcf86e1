import { describe, expect, it } from 'vitest'
import { openSearch, type SearchPort } from '../../src/worker/search-client.ts'
import type { SearchAnswer, SearchRequest } from '../../src/worker/search-protocol.ts'

/** A worker whose answers the test gives. */
const standIn = () => {
  const asked: SearchRequest[] = []
  let hear: (answer: SearchAnswer) => void = () => undefined
  let isEnded = false
  const port: SearchPort = {
    postMessage: (message) => asked.push(message),
    addEventListener: (name: string, listener: unknown) => {
      if (name === 'message') hear = (data) => (listener as (event: { data: unknown }) => void)({ data })
    },
    terminate: () => {
      isEnded = true
    },
  }
  return { port, asked, answer: (data: SearchAnswer) => hear(data), isEnded: () => isEnded }
}

const mask = (...bits: number[]): Uint8Array<ArrayBuffer> => Uint8Array.from(bits)

describe('openSearch', () => {
  it('answers a question, and drops the answer to one that is asked no more', async () => {
    const worker = standIn()
    const opened = openSearch(new ArrayBuffer(8), () => worker.port)
    worker.answer({ kind: 'opened', lacksQuotes: true })
    const desk = await opened
    expect(desk?.lacksQuotes).toBe(true)
    const first = desk?.find('tru')
    const second = desk?.find('truce')
    worker.answer({ kind: 'found', id: 1, mask: mask(1, 1) })
    worker.answer({ kind: 'found', id: 2, mask: mask(0, 1) })
    expect(await first).toBeUndefined()
    expect(await second).toEqual(mask(0, 1))
    expect(worker.asked.map(({ kind }) => kind)).toEqual(['open', 'find', 'find'])
  })

  it('gives no desk, and ends the worker, where the index cannot be used', async () => {
    const worker = standIn()
    const opened = openSearch(new ArrayBuffer(8), () => worker.port)
    worker.answer({ kind: 'failed', problem: 'its header is another' })
    expect(await opened).toBeUndefined()
    expect(worker.isEnded()).toBe(true)
  })
})
