import { expect, it } from 'vitest'
import { join } from 'node:path'
import { evaluate } from '../../src/cli/evaluate.ts'
import { findGoldSets } from '../../src/cli/score/find-gold-sets.ts'
import { loadFakeEngine } from '../support/fake-engine.ts'
import { temporaryFolder } from '../support/folder.ts'
import { recordingTerminal } from '../support/recording-terminal.ts'

const ARTICLE = '---\npublished: 2031-05-14\n---\nEnvoys met. Nothing moved.'
const GOLD = JSON.stringify({
  article: 'a',
  mentions: [
    {
      q: 'Envoys met',
      kinds: ['talks'],
      status: 'occurred',
      date: '',
      init: [],
      target: [],
      med: [],
      key: 'k',
    },
  ],
})

const run = async (options: { gold: string; corpus?: string; json?: boolean }) => {
  const terminal = recordingTerminal()
  return { status: await evaluate(options, terminal, loadFakeEngine), ...terminal }
}

it('scores a corpus by the gold beside its articles', async () => {
  const folder = temporaryFolder({ 'articles/a.txt': ARTICLE, 'gold/a.json': GOLD })
  const { results, status } = await run({ gold: join(folder, 'gold') })
  expect(status).toBe(0)
  expect(results[1]?.replace(/ +/gu, ' ')).toBe('mentions 100.0 100.0 100.0 1/0/0')
})

it('scores each corpus in a gold folder, then all together', async () => {
  const folder = temporaryFolder({
    'strait/articles/a.txt': ARTICLE,
    'strait/gold/a.json': GOLD,
    'port/articles/a.txt': ARTICLE,
    'port/gold/a.json': GOLD,
    'notes/readme.txt': 'no corpus',
  })
  expect(findGoldSets(folder, undefined).map(({ name }) => name)).toEqual(['port', 'strait'])
  const { results } = await run({ gold: folder })
  const rows = results.map((line) => line.replace(/ +/gu, ' '))
  expect(rows.slice(1, 3)).toEqual([
    'port 100.0 100.0 100.0 0.0 0.0 0.0 0.0 100.0',
    'strait 100.0 100.0 100.0 0.0 0.0 0.0 0.0 100.0',
  ])
  expect(rows).toContain('mentions 100.0 100.0 100.0 2/0/0')
  const { results: json } = await run({ gold: folder, json: true })
  expect(JSON.parse(json.join('\n'))).toMatchObject({ all: { mentions: { f1: 1, right: 2 } } })
})

it('ends with status 1 and a line where there is nothing to score by', async () => {
  const corpus = temporaryFolder({ 'articles/a.txt': ARTICLE })
  expect(await run({ gold: '/no/such/gold' })).toMatchObject({ status: 1, notes: [/no such gold folder/u] })
  expect(await run({ gold: temporaryFolder() })).toMatchObject({ status: 1, notes: [/no gold in it/u] })
  for (const gold of ['{', '{"article":"a"}', GOLD.replace('Envoys met', 'Nobody came')]) {
    const folder = temporaryFolder({ 'a.json': gold })
    const result = await run({ gold: folder, corpus })
    expect(result.status).toBe(1)
    expect(result.notes).toHaveLength(1)
  }
})
