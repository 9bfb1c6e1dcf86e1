import type { SourceFile } from '../../src/pipeline/ingest/source-file.ts'

/** A file of a corpus as its bytes. @example sourceFile('articles/a.txt', 'Envoys met.') */
export const sourceFile = (path: string, content: string | readonly number[]): SourceFile => ({
  path,
  bytes: typeof content === 'string' ? new TextEncoder().encode(content) : Uint8Array.from(content),
})
