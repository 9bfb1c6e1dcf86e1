import * as z from 'zod/mini'
import type { Article } from '../model/article.ts'
import { parseIsoDay } from '../model/day.ts'
import { fail, ok, type Result } from '../base/result.ts'
import type { Engine } from './engine.ts'
import { EXIT, type ExitStatus } from './exit-status.ts'
import { readLines, type Line } from './read-lines.ts'
import type { Terminal } from './terminal.ts'

export interface ExplainOptions {
  readonly strict?: boolean | undefined
}

const requestSchema = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  published: z.nullish(z.string()),
})

/** A line as an article, and what had to be left away of it. */
interface Request {
  readonly article: Article
  readonly warning?: string
}

/** Reads one line of input. @example readRequest({ number: 1, text: '{"id":"a","text":"Envoys met."}' }) */
export const readRequest = ({ text: line, problem }: Line): Result<Request> => {
  if (line === undefined) return fail(`${problem ?? 'unreadable'}; write one JSON object a line, in UTF-8`)
  let json: unknown
  try {
    json = JSON.parse(line)
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/\s+/gu, ' ') : ''
    return fail(`not JSON (${reason}); write one object {"id", "text", "published"} a line`)
  }
  const request = requestSchema.safeParse(json)
  if (!request.success) {
    const field = request.error.issues[0]?.path.join('.')
    const what = field ? `"${field}" is missing or of the wrong type` : 'not an object'
    return fail(`${what}; write {"id": "…", "text": "…", "published": "2024-02-14"}`)
  }
  const { id, text, published } = request.data
  const day = published?.slice(0, 10)
  const base = { id: String(id), file: String(id), text }
  if (day !== undefined && parseIsoDay(day) !== undefined) {
    return ok({ article: { ...base, published: day, publishedBasis: 'stated' } })
  }
  const article: Article = { ...base, publishedBasis: 'unknown' }
  if (published === undefined || published === null) return ok({ article })
  return ok({
    article,
    warning: `"${published}" is no ISO day, so the text counts as undated; write e.g. "2024-02-14"`,
  })
}

/**
 * `npm run explain`: JSON lines in, a JSON line each out with every layer that the pipeline found. One line is in
 * memory at a time, and a slow reader holds the whole up.
 */
export const explain = async (
  options: ExplainOptions,
  input: AsyncIterable<Uint8Array>,
  terminal: Terminal,
  loadEngine: () => Promise<Engine>,
): Promise<ExitStatus> => {
  const engine = await loadEngine()
  let [answers, warnings] = [0, 0]
  const warn = (line: Line, message: string): void => {
    warnings++
    terminal.note(`stdin:${line.number}: warning: ${message}`)
  }
  for await (const line of readLines(input)) {
    if (line.text?.trim() === '') continue
    const request = readRequest(line)
    if (!request.ok) {
      warn(line, request.problem)
      continue
    }
    if (request.value.warning !== undefined) warn(line, request.value.warning)
    await terminal.result(JSON.stringify(engine.explain(request.value.article)))
    answers++
  }
  if (warnings > 0 && (answers === 0 || options.strict === true)) return EXIT.badInput
  return EXIT.done
}
