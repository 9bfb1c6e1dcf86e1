import { serialiseEventsFile } from '../../../src/model/serialise.ts'
import { openPipelineWorker, PipelineClient } from '../../../src/worker/client.ts'

declare global {
  interface Window {
    /** Runs the pipeline in the worker: the bytes of `events.json`, and the progress told on the way. */
    runInWorker: (
      input: Parameters<PipelineClient['run']>[0],
    ) => Promise<{ readonly bytes: string; readonly progress: readonly string[] }>
  }
}

window.runInWorker = async (input) => {
  const client = new PipelineClient(openPipelineWorker)
  const progress: string[] = []
  const { file } = await client.run(input, (done, total, id, step) => {
    if (step === 'finding') progress.push(`${done}/${total} ${id}`)
  })
  client.close()
  return { bytes: serialiseEventsFile(file), progress }
}
