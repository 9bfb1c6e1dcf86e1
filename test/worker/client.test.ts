import { describe, expect, it } from 'vitest'
import type { EventsFile } from '../../src/model/events-file.ts'
import { PipelineClient, type WorkerPort } from '../../src/worker/client.ts'
import type { WorkerAnswer, WorkerRequest } from '../../src/worker/protocol.ts'

const FILE = { version: 1 } as unknown as EventsFile

/** A worker that the test answers for. */
const standIn = () => {
  const heard: WorkerRequest[] = []
  const listeners = new Map<string, (event: Event) => void>()
  let isEnded = false
  const port: WorkerPort = {
    postMessage: (request) => void heard.push(request),
    addEventListener: (type: string, listener: unknown) =>
      void listeners.set(type, listener as (event: Event) => void),
    terminate: () => {
      isEnded = true
    },
  }
  const say = (data: WorkerAnswer): void => listeners.get('message')?.({ data } as MessageEvent)
  const breakDown = (message: string): void => listeners.get('error')?.({ message } as ErrorEvent)
  return { port, heard, say, breakDown, isEnded: () => isEnded }
}

describe('the pipeline client', () => {
  it('says when all that reading needs is there', async () => {
    const worker = standIn()
    const client = new PipelineClient(() => worker.port)
    const prepared = client.prepare()
    const [request] = worker.heard
    expect(request?.kind).toBe('prepare')
    worker.say({ kind: 'prepared', id: request?.id ?? 0 })
    await expect(prepared).resolves.toBeUndefined()
    const again = client.prepare()
    worker.say({ kind: 'failure', name: 'Error', id: worker.heard[1]?.id ?? 0, problem: 'no network' })
    await expect(again).rejects.toThrow('no network')
  })

  it('gives the result to whom asked, and progress on the way', async () => {
    const worker = standIn()
    const client = new PipelineClient(() => worker.port)
    const steps: string[] = []
    const first = client.run({ articles: [], dispute: undefined }, (done, total, id) =>
      steps.push(`${done}/${total} ${id}`),
    )
    const second = client.run({ articles: [], dispute: undefined })
    const [one, two] = worker.heard.map(({ id }) => id)
    worker.say({ kind: 'progress', id: one ?? 0, step: 'finding', done: 1, total: 2, articleId: 'a' })
    worker.say({ kind: 'failure', name: 'WeightsError', id: two ?? 0, problem: 'no weights' })
    worker.say({ kind: 'result', id: one ?? 0, file: FILE, names: {}, diagnostics: [], knownCount: 0 })
    await expect(first).resolves.toEqual({ file: FILE, names: {}, diagnostics: [], knownCount: 0 })
    await expect(second).rejects.toMatchObject({ name: 'WeightsError', message: 'no weights' })
    expect(steps).toEqual(['1/2 a'])
  })

  it('gives what a file and a dispute file say', async () => {
    const worker = standIn()
    const client = new PipelineClient(() => worker.port)
    const file = { path: 'articles/a.txt', bytes: new Uint8Array([1]) }
    const reading = client.read(file)
    const dispute = client.readDispute({ path: 'dispute.yaml', bytes: new Uint8Array([2]) })
    expect(worker.heard.map(({ kind }) => kind)).toEqual(['read', 'read-dispute'])
    const [one, two] = worker.heard.map(({ id }) => id)
    worker.say({ kind: 'reading', id: one ?? 0, articles: [], diagnostics: [] })
    worker.say({ kind: 'dispute', id: two ?? 0, dispute: undefined, diagnostics: [] })
    await expect(reading).resolves.toEqual({ articles: [], diagnostics: [] })
    await expect(dispute).resolves.toEqual({ dispute: undefined, diagnostics: [] })
  })

  it('says what failed where no worker can be had at all', async () => {
    const client = new PipelineClient(() => {
      throw new Error('workers are blocked here')
    })
    await expect(client.run({ articles: [], dispute: undefined })).rejects.toThrow('workers are blocked')
  })

  it('ends a run by ending the worker, and starts another for the next', async () => {
    const workers = [standIn(), standIn()]
    let opened = 0
    const client = new PipelineClient(() => (workers[opened++] ?? standIn()).port)
    const run = client.run({ articles: [], dispute: undefined })
    client.close()
    await expect(run).rejects.toThrow('closed')
    expect(workers[0]?.isEnded()).toBe(true)
    void client.run({ articles: [], dispute: undefined })
    expect(opened).toBe(2)
  })

  it('says so when the worker cannot start, and tries another for the next run', async () => {
    const workers = [standIn(), standIn()]
    let opened = 0
    const client = new PipelineClient(() => (workers[opened++] ?? standIn()).port)
    const run = client.run({ articles: [], dispute: undefined })
    workers[0]?.breakDown('script blocked')
    await expect(run).rejects.toThrow('script blocked')
    void client.run({ articles: [], dispute: undefined })
    expect(opened).toBe(2)
    expect(workers[1]?.heard).toHaveLength(1)
  })
})
