import { companionOf } from '../../model/columns/write-companion.ts'
import { eventsJsonSchema } from '../../model/events-file.ts'
import { serialiseParts } from '../../model/serialise.ts'
import { writeOutput } from '../output/write-output.ts'
import type { GeneratedCorpus } from './generate-corpus.ts'

/** Writes a made-up corpus as `preprocess` would: `events.json`, its companion, its schema, the texts. */
export const writeCorpus = (folder: string, { file, texts }: GeneratedCorpus): void => {
  let bytes = 0
  for (const part of serialiseParts(file)) bytes += Buffer.byteLength(part)
  writeOutput(folder, [
    ...[...texts].map(([id, text]) => ({
      path: `articles/${id}.json`,
      content: JSON.stringify({ id, text }),
    })),
    { path: 'events.schema.json', content: JSON.stringify(eventsJsonSchema()) },
    ...companionOf(file, bytes),
    { path: 'events.json', content: serialiseParts(file) },
  ])
}
