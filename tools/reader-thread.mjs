// Starts a thread of a run from the sources: what is registered in the main thread does not hold in this one.
import './typescript.mjs'

await import('../src/cli/run/reader-thread.ts')
