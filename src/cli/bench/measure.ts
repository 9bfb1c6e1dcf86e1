/** Middle value; of an even number of values, the upper of the two in the middle. */
export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

/** Least number of runs that a median is taken of. */
const LEAST_RUNS = 5
/** Runs go on until this time is spent, in milliseconds. */
const TIME_BUDGET_MS = 1500

/** Time that this process has had on the processor, in milliseconds: other programs' shares are not in it. */
const processorMs = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** A job that lasts milliseconds is compiled after a hundred runs or so: so long it runs unmeasured. */
const WARM_UP_MS = 2500

/**
 * Runs a job unmeasured until the engine has compiled what it runs often: before that it is slower by half, and the
 * compiler's own time is counted with it.
 */
const warmUp = (job: () => void): void => {
  const begin = performance.now()
  do job()
  while (performance.now() - begin < WARM_UP_MS)
}

/**
 * Median time of a job in milliseconds of processor time, at least of five runs, once it is compiled.
 *
 * @example measureMs(() => analyse(text))
 */
export const measureMs = (job: () => void): number => {
  warmUp(job)
  const times: number[] = []
  const begin = performance.now()
  while (times.length < LEAST_RUNS || performance.now() - begin < TIME_BUDGET_MS) {
    times.push(measureOnceMs(job))
  }
  return median(times)
}

/** Processor time of one run, in milliseconds: for jobs too long to be run again. */
export const measureOnceMs = (job: () => void): number => {
  const start = processorMs()
  job()
  return processorMs() - start
}
