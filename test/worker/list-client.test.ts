import { describe, expect, it } from 'vitest'
import { openList, type ListPort } from '../../src/worker/list-client.ts'
import type { ListAnswer, ListRequest } from '../../src/worker/list-protocol.ts'
import { sampleEvent } from '../scene/sample-file.ts'

/** A worker whose answers the test gives. */
const standIn = () => {
  const asked: ListRequest[] = []
  const hear = new Map<string, (event: { data: unknown }) => void>()
  let isEnded = false
  const port: ListPort = {
    postMessage: (message) => asked.push(message),
    addEventListener: (name: string, listener: unknown) => {
      hear.set(name, listener as (event: { data: unknown }) => void)
    },
    terminate: () => {
      isEnded = true
    },
  }
  const answer = (data: ListAnswer): void => hear.get('message')?.({ data })
  return { port, asked, answer, fail: () => hear.get('error')?.({ data: undefined }), isEnded: () => isEnded }
}

const ADDRESS = 'https://example.org/data/events.json'

describe('a list that is read by a worker', () => {
  it('comes as columns, and says on the way how much of it is there', async () => {
    const worker = standIn()
    const shares: number[] = []
    const opened = openList(
      ADDRESS,
      (share) => shares.push(share),
      () => worker.port,
    )
    expect(worker.asked).toEqual([{ kind: 'read', address: ADDRESS }])
    worker.answer({ kind: 'came', share: 0.4 })
    worker.answer({ kind: 'came', share: 1 })
    worker.answer({ kind: 'read', columns: new ArrayBuffer(8) })
    expect((await opened)?.columns.byteLength).toBe(8)
    expect(shares).toEqual([0.4, 1])
  })

  it('gives its pieces and the index of its words when they are asked for', async () => {
    const worker = standIn()
    const opened = openList(
      ADDRESS,
      () => undefined,
      () => worker.port,
    )
    worker.answer({ kind: 'read', columns: new ArrayBuffer(8) })
    const desk = await opened
    const [second, first, words] = [desk?.piece(1), desk?.piece(0), desk?.words()]
    worker.answer({ kind: 'piece', piece: 0, events: [sampleEvent({ id: 'a' })] })
    worker.answer({ kind: 'words', words: new ArrayBuffer(3) })
    worker.answer({ kind: 'piece', piece: 1, events: [] })
    expect((await first)?.map(({ id }) => id)).toEqual(['a'])
    expect(await second).toEqual([])
    expect((await words)?.byteLength).toBe(3)
  })

  it('is none where the worker cannot read it or does not start, and leaves nobody waiting', async () => {
    const failing = standIn()
    const none = openList(
      ADDRESS,
      () => undefined,
      () => failing.port,
    )
    failing.answer({ kind: 'failed' })
    expect(await none).toBeUndefined()
    expect(failing.isEnded()).toBe(true)

    const broken = standIn()
    const opened = openList(
      ADDRESS,
      () => undefined,
      () => broken.port,
    )
    broken.answer({ kind: 'read', columns: new ArrayBuffer(8) })
    const desk = await opened
    const piece = desk?.piece(0)
    broken.fail()
    expect(await piece).toBeUndefined()
    expect(await desk?.words()).toBeUndefined()
  })
})
