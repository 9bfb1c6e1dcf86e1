import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const SRC = join(import.meta.dirname, '../../src')

/** The tables themselves: a language's words for the page, the scene and the store. */
const isTable = (path: string): boolean => /^ui\/language\/|(?:^|\/)(?:\w+-)?english\.ts$/u.test(path)

/** Attributes whose text a person reads or hears. */
const SPOKEN = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'label',
  'placeholder',
  'title',
])
/** Attributes and properties whose text only a program reads, though it has blanks in it. */
const FOR_PROGRAMS =
  /^(?:className|class|placement|d|viewBox|points|transform|style|media|rel|allow|accept|font)$/u

/** Two words with a blank between them: what a sentence has, and a name in a program has not. */
const SENTENCE = /\p{L}{2,},? \p{L}{2,}/u

/** Sentences in the code that nobody is shown, each with the reason. */
const NOT_SHOWN: Readonly<Record<string, string>> = {
  'ui/timeline/d3-gestures.ts: start brush end': 'names of events that D3 is asked to listen to',
  'ui/timeline/d3-gestures.ts: zoom end': 'names of events that D3 is asked to listen to',
  'ui/focus/is-typing.ts: textarea, select, input:not([type=checkbox]):not([type=radio]):not([type=button])':
    'a selector',
  'ui/marks/marks-legend.tsx: legend-list legend-columns': 'names of classes',
  'store/inline-files.ts: not found': 'the body of an answer that is told by its status',
  'store/library/corpus-file.ts: a link starts with http:// or https://':
    'the fault in a file, as the validator words faults; it has one language',
  "store/library/idb-storage.ts: the browser's storage was closed":
    'an error that is known by its class; the page says it in words of its own',
  'store/library/idb-storage.ts: the browser gives this site no more room':
    'an error that is known by its class; the page says it in words of its own',
}

const textOf = (node: ts.Node): string | undefined => {
  if (ts.isStringLiteralLike(node)) return node.text
  if (!ts.isTemplateExpression(node)) return undefined
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…')
}

/** What a text is the value of: an attribute of an element, or a property. */
const holderOf = (node: ts.Node): ts.Node =>
  ts.isJsxExpression(node.parent) ? node.parent.parent : node.parent

/** Thrown or asserted: a bug's message, for who mends it. */
const isOfBug = (node: ts.Node): boolean => {
  if (ts.isThrowStatement(node)) return true
  if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
    const called = node.expression.getText()
    if (/^(?:assert|assertNever|Error|reject|TypeError)$/u.test(called)) return true
  }
  return ts.isStatement(node) || node.parent === undefined ? false : isOfBug(node.parent)
}

/** Words of a file that somebody is shown and no language can change. */
const wordsOutside = (path: string, code: string): string[] => {
  const file = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true)
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return
    if (ts.isJsxText(node) && /\p{L}/u.test(node.text)) found.push(node.text.trim())
    const text = textOf(node)
    if (text !== undefined && /\p{L}/u.test(text) && !isOfBug(node)) {
      const holder = holderOf(node)
      const name =
        ts.isJsxAttribute(holder) || ts.isPropertyAssignment(holder) ? holder.name.getText() : undefined
      const isSpoken = ts.isJsxAttribute(holder) && SPOKEN.has(name ?? '')
      const isSentence =
        SENTENCE.test(text) && !FOR_PROGRAMS.test(name ?? '') && !/^(?:[<\s]|\.[a-z-]+\s)/u.test(text)
      if (isSpoken || isSentence) found.push(text)
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found.map((text) => `${path}: ${text}`)
}

const sources = ['ui', 'store', 'worker'].flatMap((folder) =>
  readdirSync(join(SRC, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path}`)
    .filter((path) => /\.tsx?$/u.test(path) && !isTable(path)),
)

describe('the words of the interface', () => {
  it('stand in the tables of a language, and nowhere else', () => {
    const found = sources.flatMap((path) => wordsOutside(path, readFileSync(join(SRC, path), 'utf8')))
    expect(found.filter((words) => NOT_SHOWN[words] === undefined)).toEqual([])
    // An exception that nobody needs any more goes.
    expect(Object.keys(NOT_SHOWN).filter((words) => !found.includes(words))).toEqual([])
  })

  it.each([
    ['text between tags', '<p>Hello</p>', 'Hello'],
    ['a name that is heard', '<button aria-label="Close" />', 'Close'],
    ['such a name in braces', "<img alt={'Portrait'} />", 'Portrait'],
    ['a sentence by itself', "const message = 'nothing was found'", 'nothing was found'],
    ['a sentence with a name in it', 'say(`saved as ${file}`)', 'saved as …'],
  ])('would be missed: %s', (_, code, words) => {
    expect(wordsOutside('a.tsx', code)).toEqual([`a.tsx: ${words}`])
  })

  it.each([
    ['class names', '<p className="card is-wide" />'],
    ['a bug’s message', "assert(store, 'a component stands outside')"],
    ['an error that is thrown', "throw new Error('it has no root')"],
    ['words of the table', '<p>{strings.hello}</p>'],
    ['a mark that is no word', '<kbd>/</kbd>'],
  ])('are not: %s', (_, code) => {
    expect(wordsOutside('a.tsx', code)).toEqual([])
  })
})
