import { formatDiagnostic } from '../model/diagnostic.ts'
import { fail, ok, type Result } from '../base/result.ts'
import type { Engine } from './engine.ts'
import { EXIT, type ExitStatus } from './exit-status.ts'
import { isFolder, readJson } from './files.ts'
import { readCorpus } from './read-corpus.ts'
import { findGoldSets, type GoldSet } from './score/find-gold-sets.ts'
import { formatScore, formatSets, scoreJson } from './score/format-score.ts'
import { goldSchema, type Gold } from './score/gold.ts'
import { addScores, scoreEvents, type Score } from './score/score.ts'
import type { Terminal } from './terminal.ts'

export interface EvaluateOptions {
  readonly gold: string
  readonly corpus?: string | undefined
  readonly json?: boolean | undefined
  readonly errors?: boolean | undefined
}

/** Lines that say why nothing can be done. */
type Refusal = readonly string[]

const readGold = (paths: readonly string[]): Result<readonly Gold[], Refusal> => {
  const golds: Gold[] = []
  for (const path of paths) {
    const gold = goldSchema.safeParse(readJson(path))
    if (!gold.success) {
      const [issue] = gold.error.issues
      const place = issue?.path.join('.') ?? ''
      return fail([
        `${path}: error: not a gold file (${place === '' ? 'not readable as JSON' : place}: ${issue?.message ?? ''}); mend or remove it`,
      ])
    }
    golds.push(gold.data)
  }
  return ok(golds)
}

const scoreSet = async (
  set: GoldSet,
  engine: Engine,
  terminal: Terminal,
): Promise<Result<Score, Refusal>> => {
  const golds = readGold(set.goldFiles)
  if (!golds.ok) return golds
  const corpus = await readCorpus(set.corpus)
  if (!corpus.ok) return corpus
  const { articles, dispute, diagnostics } = corpus.value
  const run = await engine.run({ articles, dispute })
  for (const finding of [...diagnostics, ...run.diagnostics]) terminal.note(formatDiagnostic(finding))
  try {
    return ok(scoreEvents(run.file, new Map(articles.map(({ id, text }) => [id, text])), golds.value))
  } catch (error) {
    return fail([
      `${set.name}: error: ${error instanceof Error ? error.message : 'gold does not fit its corpus'}`,
    ])
  }
}

/** `npm run evaluate`: runs the pipeline on annotated corpora and prints how well it did, set by set and in all. */
export const evaluate = async (
  options: EvaluateOptions,
  terminal: Terminal,
  loadEngine: () => Promise<Engine>,
): Promise<ExitStatus> => {
  const refuse = (lines: Refusal): ExitStatus => {
    lines.forEach(terminal.note)
    return EXIT.badInput
  }
  if (!isFolder(options.gold))
    return refuse([`${options.gold}: error: no such gold folder; name one by --gold`])
  const sets = findGoldSets(options.gold, options.corpus)
  if (sets.length === 0) {
    return refuse([
      `${options.gold}: error: no gold in it; it needs *.json files, or corpora with a gold/ folder`,
    ])
  }
  const engine = await loadEngine()
  const scores: { name: string; score: Score }[] = []
  for (const set of sets) {
    const score = await scoreSet(set, engine, terminal)
    if (!score.ok) return refuse(score.problem)
    scores.push({ name: set.name, score: score.value })
  }
  const all = addScores(scores.map(({ score }) => score))
  if (options.json === true) {
    const byName = Object.fromEntries(
      [...scores, { name: 'all', score: all }].map(({ name, score }) => [name, scoreJson(score)]),
    )
    await terminal.result(JSON.stringify(byName, null, 1))
    return EXIT.done
  }
  const sideBySide = scores.length > 1 ? [...formatSets(scores), '', 'all of them'] : []
  const errors = options.errors === true ? ['', ...all.errors] : []
  for (const line of [...sideBySide, ...formatScore(all), ...errors]) await terminal.result(line)
  return EXIT.done
}
