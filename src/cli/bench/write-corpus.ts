import { companionOf } from '../../model/columns/write-companion.ts'
import { eventsJsonSchema } from '../../model/events-file.ts'
import { serialiseParts } from '../../model/serialise.ts'
import { writeOutput } from '../write-output.ts'
import type { GeneratedCorpus } from './generate-corpus.ts'

/** Writes a made-up corpus as `preprocess` would: `events.json`, its companion, its schema, the texts. */
export const writeCorpus = (folder: string, { file, texts }: GeneratedCorpus): void => {
  const parts = serialiseParts(file)
  const bytes = parts.reduce((sum, part) => sum + Buffer.byteLength(part), 0)
  writeOutput(folder, [
    ...[...texts].map(([id, text]) => ({
      path: `articles/${id}.json`,
      content: JSON.stringify({ id, text }),
    })),
    { path: 'events.schema.json', content: JSON.stringify(eventsJsonSchema()) },
    ...companionOf(file, bytes),
    { path: 'events.json', content: parts },
  ])
}
