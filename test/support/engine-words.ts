import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { PHRASE_WORDS } from '../../src/languages/en/actors/phrase-words.ts'
import { GRAMMAR } from '../../src/languages/en/events/grammar.ts'
import { EVENT_KINDS } from '../../src/model/event-kinds.ts'
import { COMPUTED_CLASSES, GIVEN_CLASSES } from '../../src/pipeline/events/noun-classes.ts'

const SRC = join(import.meta.dirname, '../../src')

/**
 * Where the pipeline reads no language: names of fields, tags and formats; templates of the parser's features; paths of
 * what is known; a table that explains names.
 */
const OTHER_NAMES = /^(?:answers|ingest|syntax)\/|^events\/noun-classes\.ts$/u

/** Universal Dependencies v2, with the subtypes that stand behind a colon. */
const RELATIONS =
  'acl advcl advmod amod appos aux case cc ccomp clf compound conj cop csubj dep det discourse dislocated expl fixed flat goeswith iobj list mark neg nmod nsubj nummod obj obl orphan parataxis punct reparandum root vocative xcomp agent desc pass poss preconj prt relcl unmarked'

const { times, ...clauses } = GRAMMAR
const { lengths: _lengths, ranks: _ranks, ...timeTies } = times
/** English function words: no name of the engine's is one, but in the places that are listed. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  [...Object.values(clauses), timeTies, PHRASE_WORDS.ties, PHRASE_WORDS.names]
    .flatMap((table: object) => Object.values(table) as unknown[])
    .flatMap((words) => (words instanceof Set ? ([...words] as string[]) : [])),
)

/** Names in the code that are no words of a text, each with the reason. */
const NAMES: Readonly<Record<string, string>> = {
  'actors/read-pronoun.ts: first': 'a kind of pronoun: the first person',
  'dates/refiners/join.ts: near': 'how a meaning is told',
  'dates/resolve-date.ts: from': 'which side of its day a week lies',
  'dates/resolve-date.ts: near': 'how a meaning is told',
  'dates/resolve-date.ts: to': 'which side of its day a week lies',
  'encode.ts: Untitled': 'the title of a text without a line, which no reader lets in',
  'events/act-words.ts: captive': 'stands for all names of people held where acts are compared',
  'events/match-verbs.ts: any': 'the class that every nominal has',
  'events/nominals.ts: any': 'the class that every nominal has',
  'merge/days.ts: near': 'how two spans of days lie',
  'merge/days.ts: within': 'how two spans of days lie',
  'merge/reasons/days-told.ts: near': 'how two spans of days lie',
  'merge/reasons/days-told.ts: within': 'how two spans of days lie',
  'merge/reasons/spoken-of-again.ts: within': 'how two spans of days lie',
}

export const parseCode = (path: string, code: string): ts.SourceFile =>
  ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true)

const filesOf = (folder: string): { path: string; file: ts.SourceFile }[] =>
  readdirSync(join(SRC, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .sort()
    .map((path) => ({ path, file: parseCode(path, readFileSync(join(SRC, folder, path), 'utf8')) }))

/** Members of the unions of names that a file declares. */
const codesOf = (file: ts.SourceFile): string[] => {
  const found: string[] = []
  const text = file.getText()
  const addFrom = (node: ts.Node): void => {
    if (ts.isStringLiteral(node)) found.push(node.text)
    else ts.forEachChild(node, addFrom)
  }
  const visit = (node: ts.Node): void => {
    if (ts.isLiteralTypeNode(node)) addFrom(node.literal)
    // `type Unit = (typeof UNITS)[number]`: the list is the union.
    else if (ts.isVariableDeclaration(node) && text.includes(`(typeof ${node.name.getText()})[number]`))
      addFrom(node)
    else if (ts.isCallExpression(node) && /^z\.(?:enum|literal)$/u.test(node.expression.getText()))
      addFrom(node)
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

/** The files of the engine that read language. */
const engine = filesOf('pipeline').filter(({ path }) => !OTHER_NAMES.test(path))
const CODES: ReadonlySet<string> = new Set(
  [
    ...RELATIONS.split(' '),
    ...Object.keys(EVENT_KINDS),
    ...Object.values(EVENT_KINDS).flatMap(({ phases }) => [...phases]),
    ...Object.keys(GIVEN_CLASSES),
    ...Object.keys(COMPUTED_CLASSES),
    ...[...engine, ...filesOf('model')].flatMap(({ file }) => codesOf(file)),
  ].filter((code) => !FUNCTION_WORDS.has(code)),
)

/** Thrown or asserted: a bug's message, for who mends it. */
const isOfBug = (node: ts.Node): boolean => {
  if (ts.isThrowStatement(node)) return true
  if (ts.isCallExpression(node) && /^(?:assert|assertNever)$/u.test(node.expression.getText())) return true
  return ts.isStatement(node) || node.parent === undefined ? false : isOfBug(node.parent)
}

/** An id, a flag, the name of a field or of a type of JavaScript: no word that something is compared with. */
const isOfCode = (node: ts.Node): boolean => {
  const { parent } = node
  if (ts.isPropertyAssignment(parent) && parent.name.getText() === 'id') return true
  if (ts.isNewExpression(parent) && parent.expression.getText() === 'RegExp')
    return parent.arguments?.[1] === node
  if (ts.isElementAccessExpression(parent) || ts.isLiteralTypeNode(parent)) return true
  if (!ts.isBinaryExpression(parent)) return false
  return (
    parent.operatorToken.kind === ts.SyntaxKind.InKeyword ||
    ts.isTypeOfExpression(parent.left) ||
    ts.isTypeOfExpression(parent.right)
  )
}

/** Letters that a pattern looks for: its classes, escapes and names of groups left out. */
const lettersOf = (pattern: string): string =>
  pattern
    .replace(/\/[a-z]*$/u, '')
    .replace(/\\[pP]\{[^}]*\}|\\u\{?[\da-fA-F]+\}?|\\k?<[^>]*>|\\[a-zA-Z]|\(\?<[a-zA-Z]+>|\[[^\]]*\]/gu, ' ')

const textOf = (node: ts.Node): string | undefined => {
  if (ts.isRegularExpressionLiteral(node)) return lettersOf(node.text)
  if (ts.isStringLiteralLike(node)) return node.text
  if (ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) return node.text
  return undefined
}

/** What of a text is no code: a code is a name of the model's or of a union, a UD label, a rule's id, or capitals. */
const wordsIn = (text: string, isPattern: boolean): string[] => {
  if (!isPattern && (CODES.has(text) || text.includes('/'))) return []
  return text
    .split(/[^\p{L}'-]+/u)
    .map((word) => word.replace(/^[-']+|[-']+$/gu, ''))
    .filter((word) => /\p{Ll}/u.test(word) && !CODES.has(word))
}

/**
 * Words of a language in a file of the engine.
 *
 * @example wordsOutside('a.ts', parseCode('a.ts', "lemma === 'until'")) // ['a.ts: until']
 */
export const wordsOutside = (path: string, file: ts.SourceFile): string[] => {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return
    const text = textOf(node)
    if (text !== undefined && !isOfCode(node) && !isOfBug(node))
      found.push(...wordsIn(text, ts.isRegularExpressionLiteral(node)))
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found.map((word) => `${path}: ${word}`)
}

/** Words of a language that stand in the engine, but for its listed names; and names on the list that nobody needs. */
export const wordsOfEngine = (): {
  readonly words: readonly string[]
  readonly unneeded: readonly string[]
} => {
  const found = engine.flatMap(({ path, file }) => wordsOutside(path, file))
  return {
    words: found.filter((word) => NAMES[word] === undefined),
    unneeded: Object.keys(NAMES).filter((word) => !found.includes(word)),
  }
}

/** The code of the engine, as one text. */
export const engineCode = (): string => engine.map(({ file }) => file.getText()).join('\n')
