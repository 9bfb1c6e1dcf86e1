import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { wordsOfEngine } from './support/engine-words.ts'

/** A part of `src/`: what of `src/` it may import besides itself, and which packages. */
interface Rule {
  readonly parts: readonly string[]
  /** Parts of which it may import types alone. */
  readonly types?: readonly string[]
  readonly packages: readonly RegExp[]
  /** May touch the page: `window`, `document`, storage. */
  readonly hasDom?: true
  /** May ask what time it is, or for chance. */
  readonly hasClock?: true
}

/** Who may import whom: a part named by its folder, or by a single file where that is all that may be imported. */
const RULES: Readonly<Record<string, Rule>> = {
  base: { parts: [], packages: [/^@noble\/hashes\//u] },
  model: { parts: ['base'], packages: [/^zod(?:\/mini)?$/u] },
  pipeline: {
    parts: ['model', 'base'],
    // The fields' own libraries, by which articles are read in every format.
    packages: [
      /^yaml$/u,
      /^zod$/u,
      /^@mozilla\/readability$/u,
      /^chardet$/u,
      /^d3-dsv$/u,
      /^eld\/large$/u,
      /^feedsmith$/u,
      /^fflate$/u,
      /^iconv-lite$/u,
      /^linkedom\/worker$/u,
      /^linkedom$/u,
      /^mammoth$/u,
      /^postal-mime$/u,
      /^unpdf$/u,
      /^warcio$/u,
    ],
  },
  languages: {
    // Each stage says in its own folder, as types, which words it needs of a language. The parser's engine knows
    // no language; one language's weights make it that language's parser.
    parts: ['pipeline/language.ts', 'pipeline/dates/timex-value.ts', 'pipeline/syntax', 'model', 'base'],
    types: ['pipeline'],
    packages: [/^wink-nlp$/u, /^wink-nlp\//u, /^wink-eng-lite-web-model$/u],
  },
  worker: {
    // What answers a search is the same beside the page and on it.
    parts: ['pipeline', 'languages', 'model', 'base', 'scene/filter/word-engine.ts'],
    types: ['scene/filter/search.ts'],
    // What was found of a corpus's articles lies in the browser's storage, for its next run.
    packages: [/^idb$/u],
  },
  cli: {
    // The tools that find a browser and serve a folder are needed by `bench` too; `--version` tells the package's.
    parts: ['pipeline', 'languages', 'model', 'base', '../tools', '../package.json'],
    packages: [/^node:/u, /^commander$/u, /^chokidar$/u, /^zod\/mini$/u, /^wink-/u, /^@playwright\/test$/u],
    hasClock: true,
  },
  scene: { parts: ['model', 'base'], packages: [/^d3$/u, /^d3-/u, /^minisearch\/SearchableMap$/u] },
  store: {
    parts: ['scene', 'model', 'base'],
    // The user's own corpora lie in the browser's storage, and a file that brings one is validated.
    packages: [/^zustand(?:\/vanilla)?$/u, /^idb$/u, /^zod\/mini$/u],
    hasDom: true,
  },
  ui: {
    parts: ['store', 'scene', 'model', 'base', 'worker/client.ts'],
    packages: [
      /^react(?:-dom)?(?:\/|$)/u,
      /^react-aria-components/u,
      /^date-fns$/u,
      /^@tanstack\/react-virtual$/u,
      /^zustand/u,
      /^d3$/u,
    ],
    hasDom: true,
    hasClock: true,
  },
  'main.tsx': {
    parts: [
      'ui',
      'store',
      'worker/client.ts',
      'worker/search-client.ts',
      'worker/list-client.ts',
      'model',
      'base',
    ],
    packages: [/^react(?:-dom)?(?:\/|$)/u],
    hasDom: true,
  },
}

/** Imports that the table does not allow and that are right all the same, each with its reason. */
const EXCEPTIONS: Readonly<Record<string, string>> = {}

/** How many there are; the numbers only fall. */
const SUPPRESSIONS = 0
const ANY_TYPES = 0

const SRC = normalize(join(import.meta.dirname, '../src'))

/** Path of every source file below `src/`, with `/`. */
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.tsx?$/u.test(path))
  .sort()

const sourceOf = (path: string): ts.SourceFile =>
  ts.createSourceFile(
    path,
    readFileSync(join(SRC, path), 'utf8'),
    ts.ScriptTarget.ES2022,
    true,
    path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  )

const partOf = (path: string): string => path.split('/')[0] ?? ''

/** Every node of a tree, outer ones first. */
function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node
  for (const child of node.getChildren()) yield* nodesOf(child)
}

interface Import {
  readonly specifier: string
  readonly isType: boolean
}

/** What a file imports: static, type-only, re-exported and dynamic alike. */
const importsOf = (source: ts.SourceFile): Import[] =>
  [...nodesOf(source)].flatMap((node): Import[] => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      const isType = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
      return [{ specifier: node.moduleSpecifier.text, isType }]
    }
    if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
      return [{ specifier: node.moduleSpecifier.text, isType: node.isTypeOnly }]
    }
    const isDynamic = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
    const [argument] = isDynamic ? node.arguments : []
    return argument && ts.isStringLiteral(argument) ? [{ specifier: argument.text, isType: false }] : []
  })

/** Path below `src/` that a relative import of a file means. */
const targetOf = (path: string, specifier: string): string =>
  normalize(join(dirname(path), specifier.replace(/\?.*$/u, ''))).replaceAll('\\', '/')

/** Names used as values that stand for the page, the clock or chance, and not as a property or a local name. */
const globalsOf = (source: ts.SourceFile, names: RegExp): string[] =>
  [...nodesOf(source)].flatMap((node) => {
    if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length)
      return ['new Date()']
    const text = ts.isPropertyAccessExpression(node) || ts.isIdentifier(node) ? node.getText() : ''
    if (!names.test(text)) return []
    const isMember = ts.isPropertyAccessExpression(node.parent) && node.parent.name === node
    const isName =
      (ts.isPropertySignature(node.parent) || ts.isPropertyAssignment(node.parent)) &&
      node.parent.name === node
    return isMember || isName || ts.isJsxAttribute(node.parent) ? [] : [text]
  })

const CLOCK =
  /^(?:Date\.now|Math\.random|performance\.now|new Date\(\)|crypto\.randomUUID|crypto\.getRandomValues)$/u
const DOM = /^(?:window|document|localStorage|sessionStorage|navigator|history|location)$/u

const faultsOf = (path: string): string[] => {
  const part = partOf(path)
  const rule = RULES[part]
  if (rule === undefined) return [`${path} is in no part that the table knows`]
  const source = sourceOf(path)
  const faults: string[] = []
  for (const { specifier, isType } of importsOf(source)) {
    if (`${path} -> ${specifier}` in EXCEPTIONS) continue
    if (specifier.startsWith('.')) {
      const target = targetOf(path, specifier)
      const allowed = [part, ...rule.parts, ...(isType ? (rule.types ?? []) : [])]
      const isAllowed = allowed.some((name) => target === name || target.startsWith(`${name}/`))
      if (!isAllowed) faults.push(`${path} may not import ${target}`)
    } else if (!rule.packages.some((allowed) => allowed.test(specifier))) {
      faults.push(`${path} may not import ${specifier}`)
    }
  }
  const forbidden = [
    ...(rule.hasClock ? [] : globalsOf(source, CLOCK)),
    ...(rule.hasDom ? [] : globalsOf(source, DOM)),
  ]
  return [...faults, ...forbidden.map((name) => `${path} may not use ${name}`)]
}

it('looks at every part that the table names', () => {
  const seen = new Set(files.map(partOf))
  // The worker comes with the in-page extraction.
  expect(Object.keys(RULES).filter((part) => !seen.has(part) && part !== 'worker')).toEqual([])
})

describe('each file imports and touches only what its part may', () => {
  it.each([...new Set(files.map(partOf))])('%s', (part) => {
    const own = files.filter((path) => partOf(path) === part)
    expect(own.length).toBeGreaterThan(0)
    expect(own.flatMap(faultsOf)).toEqual([])
  })
})

/** Faults among the imports of the files whose path matches. */
const faultsAmong = (from: RegExp, isFault: (path: string, target: string) => boolean): string[] =>
  files
    .filter((path) => from.test(path))
    .flatMap((path) =>
      importsOf(sourceOf(path))
        .filter(({ specifier }) => specifier.startsWith('.'))
        .map(({ specifier }) => targetOf(path, specifier))
        .filter((target) => isFault(path, target))
        .map((target) => `${path} may not import ${target}`),
    )

it("the worker's client knows the protocol and the model, not the pipeline", () => {
  const isFault = (_: string, target: string): boolean => /^(?:pipeline|languages)\//u.test(target)
  expect(faultsAmong(/^worker\/client\.ts$/u, isFault)).toEqual([])
})

it('a language knows no other language', () => {
  const folderOf = (path: string): string => path.split('/').slice(0, 2).join('/')
  const isFault = (path: string, target: string): boolean =>
    target.startsWith('languages/') && folderOf(path) !== folderOf(target)
  expect(faultsAmong(/^languages\/[^/]+\//u, isFault)).toEqual([])
})

it('the words of a language stand in its folder, and none in the engine', () => {
  const { words, unneeded } = wordsOfEngine()
  const advice =
    'ask the language: grammar.ts, phrase-words.ts, WordSets; a class of nouns that rules ask for goes on GIVEN_CLASSES'
  expect(words, advice).toEqual([])
  expect(unneeded).toEqual([])
})

describe('the ratchet', () => {
  const texts = files.map((path) => readFileSync(join(SRC, path), 'utf8'))

  it('suppressions of the linter or the compiler', () => {
    const found = texts.flatMap(
      (text) => text.match(/eslint-disable|@ts-(?:ignore|expect-error|nocheck)/gu) ?? [],
    )
    expect(found.length).toBeLessThanOrEqual(SUPPRESSIONS)
  })

  it('uses of the type "any"', () => {
    const found = files.flatMap((path) =>
      [...nodesOf(sourceOf(path))].filter((node) => node.kind === ts.SyntaxKind.AnyKeyword),
    )
    expect(found.length).toBeLessThanOrEqual(ANY_TYPES)
  })

  it('tests that are switched off: one that cannot run everywhere says when, by runIf', () => {
    const tests = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(?:test|spec)\.tsx?$/u.test(path))
      .map((path) => readFileSync(join(import.meta.dirname, path), 'utf8'))
    expect(tests.length).toBeGreaterThan(0)
    expect(
      tests.flatMap((text) => text.match(/\b(?:it|test|describe)\.(?:skip|todo|only|fixme)\(/gu) ?? []),
    ).toEqual([])
  })
})
