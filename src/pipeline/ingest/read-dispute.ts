import { isMap, isNode, LineCounter, parseDocument, type Document } from 'yaml'
import type { z } from 'zod'
import { fail, ok, type Result } from '../../base/result.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { disputeSchema, type Dispute } from '../../model/dispute.ts'

type Path = readonly PropertyKey[]

const KNOWN_KEYS = 'title, parties, mediators, others'
const KNOWN_ACTOR_KEYS = 'id, name, aliases'
const LISTS = ['parties', 'mediators', 'others'] as const

/** Offset of the node at a path, or of the nearest one above it: a missing key has no place of its own. */
const offsetOf = (yaml: Document, path: Path): number => {
  for (let length = path.length; length > 0; length--) {
    const node: unknown = yaml.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return yaml.contents?.range?.[0] ?? 0
}

/** Offset of a key itself, where the map at a path has it. */
const offsetOfKey = (yaml: Document, path: Path, key: string): number => {
  const map: unknown = path.length === 0 ? yaml.contents : yaml.getIn(path, true)
  const pair = isMap(map) ? map.items.find((item) => String(item.key) === key) : undefined
  return pair && isNode(pair.key) && pair.key.range ? pair.key.range[0] : offsetOf(yaml, path)
}

/** @example pathText(['parties', 0, 'id']) // 'parties[0].id' */
const pathText = (path: Path): string =>
  path.reduce<string>(
    (text, part) =>
      typeof part === 'number' ? `${text}[${part}]` : `${text}${text ? '.' : ''}${String(part)}`,
    '',
  )

const describe = (issue: z.core.$ZodIssue): { message: string; advice: string } => {
  const where = pathText(issue.path)
  const subject = where === '' ? 'the file' : `"${where}"`
  if (issue.code === 'invalid_type' && issue.input === undefined) {
    return { message: `${subject} is missing`, advice: 'every actor needs an id and a name' }
  }
  if (issue.code === 'invalid_type') {
    const wanted: Readonly<Record<string, string>> = {
      string: 'text',
      array: 'a list',
      object: '"key: value" lines',
    }
    return {
      message: `${subject} is not ${wanted[issue.expected] ?? issue.expected}`,
      advice: 'see data/dispute.yaml for an example',
    }
  }
  if (issue.code === 'too_small')
    return { message: `${subject} is empty`, advice: 'write a name, or remove the line' }
  return { message: `${subject} is not valid`, advice: issue.message }
}

const findDuplicateIds = (dispute: Dispute, yaml: Document, lines: LineCounter): [Path, string][] => {
  const firstLine = new Map<string, number>()
  const found: [Path, string][] = []
  for (const list of LISTS) {
    dispute[list].forEach(({ id }, index) => {
      const path = [list, index, 'id']
      const first = firstLine.get(id)
      if (first !== undefined) found.push([path, `the id "${id}" was used before, in line ${first}`])
      else firstLine.set(id, lines.linePos(offsetOf(yaml, path)).line)
    })
  }
  return found
}

/**
 * Reads a dispute file: YAML text to parties, mediators and others. Each problem says where it is and what to do;
 * a file with any is not used.
 *
 * @example readDispute('parties:\n  - id: israel\n', 'dispute.yaml') // 'dispute.yaml:2:5: error: "parties[0].name" is missing; …'
 */
export const readDispute = (text: string, file: string): Result<Dispute, readonly Diagnostic[]> => {
  const lines = new LineCounter()
  const yaml = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const problem = (code: string, offset: number, message: string, advice: string): Diagnostic => {
    const { line, col } = lines.linePos(offset)
    return {
      code,
      severity: 'error',
      file,
      line: Math.max(line, 1),
      column: Math.max(col, 1),
      message,
      advice,
    }
  }
  const [error] = yaml.errors
  if (error) {
    const message = `not valid YAML (${error.message.replace(/\s+/gu, ' ')})`
    return fail([
      problem(
        'dispute-yaml',
        error.pos[0],
        message,
        'mind the indents; see data/dispute.yaml for an example',
      ),
    ])
  }
  if (yaml.contents === null) {
    return fail([
      problem('dispute-empty', 0, 'the file says nothing', 'name the parties in it, or remove it'),
    ])
  }
  const parsed = disputeSchema.safeParse(yaml.toJS(), { reportInput: true })
  if (!parsed.success) {
    return fail(
      parsed.error.issues.flatMap((issue) => {
        if (issue.code !== 'unrecognized_keys') {
          const { message, advice } = describe(issue)
          return [problem('dispute-value', offsetOf(yaml, issue.path), message, advice)]
        }
        const known = issue.path.length === 0 ? KNOWN_KEYS : KNOWN_ACTOR_KEYS
        return issue.keys.map((key) =>
          problem(
            'dispute-key',
            offsetOfKey(yaml, issue.path, key),
            `unknown key "${key}"`,
            `known here: ${known}`,
          ),
        )
      }),
    )
  }
  const duplicates = findDuplicateIds(parsed.data, yaml, lines)
  if (duplicates.length === 0) return ok(parsed.data)
  return fail(
    duplicates.map(([path, message]) =>
      problem('dispute-same-id', offsetOf(yaml, path), message, 'an id is one actor: rename or remove one'),
    ),
  )
}
