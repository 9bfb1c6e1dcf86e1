import fc from 'fast-check'

// The same inputs in every run: a failure is one that the change made. FAST_CHECK_SEED and FAST_CHECK_RUNS look further.
const numberOf = (name: string): number | undefined => {
  const value = process.env[name]
  return value === undefined ? undefined : Number(value)
}
const runs = numberOf('FAST_CHECK_RUNS')

fc.configureGlobal({
  seed: numberOf('FAST_CHECK_SEED') ?? 20_240_115,
  ...(runs === undefined ? {} : { numRuns: runs }),
})

export { fc }
