import { fc } from '../../support/fast-check.ts'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { answerKeeping } from '../../../src/cli/run/answer-keeping.ts'
import { openStore, type AnswerStore } from '../../../src/cli/run/answer-store.ts'
import { drivePlan, type DriveOptions } from '../../../src/pipeline/answers/drive-plan.ts'
import { openReaderPool } from '../../../src/cli/run/reader-pool.ts'
import { readCorpus } from '../../../src/cli/read-corpus.ts'
import { sidesThatMatter } from '../../../src/pipeline/answers/trace-asks.ts'
import { findGoldSets } from '../../../src/cli/score/find-gold-sets.ts'
import type { Article } from '../../../src/model/article.ts'
import type { Dispute } from '../../../src/model/dispute.ts'
import { answerer } from '../../../src/pipeline/answer.ts'
import { rereadArticles } from '../../../src/pipeline/reread-articles.ts'
import { inOrder, planRun, runPipeline } from '../../../src/pipeline/run.ts'
import { runArticles } from '../../../src/worker/run-articles.ts'
import { temporaryFolder } from '../../support/folder.ts'
import { DISPUTE, english, story } from '../../support/read-story.ts'

/** Made so that articles teach each other: surnames, a union and its short form, roles, namesakes. */
const SENTENCES = [
  'Norwegian negotiator Kari Dahl rejected the Danish offer on Monday.',
  'Dahl said that talks would go on in Geneva.',
  'Danish minister Per Dahl met Swedish mediators in Stockholm on Tuesday.',
  'The Harbour Pilots Union (HPU) voted for a strike over pay and wages, its workers said.',
  'The HPU accepted the company’s offer on Friday.',
  'Sweden, which is mediating, put forward a new plan.',
  'Norland shelled the port on Monday. Sudland rejected the offer.',
  'Foreign minister Ola Lie of Norway threatened sanctions against Denmark.',
  'Lie and O’Brien signed the agreement.',
  'Irish envoy Sean O’Brien freed two captives of the rebel group M62.',
  'President Lind spoke with his Danish counterpart.',
  'The mediators put terms to both sides on Friday; Norway rejected them.',
]

const articlesOf = (picks: readonly (readonly number[])[]): Article[] =>
  picks.map((pick, index) =>
    story(pick.map((at) => SENTENCES[at % SENTENCES.length]).join(' '), { id: `a${index}` }),
  )

const storeIn = (folder: string) =>
  openStore(folder, 'corpus', '1', (problem) => {
    throw new Error(problem)
  })

const drive = async (
  articles: readonly Article[],
  dispute: Dispute | undefined,
  { store, ...options }: Omit<DriveOptions, 'kept'> & { readonly store?: AnswerStore | undefined } = {},
) => {
  const kept = store && {
    ...answerKeeping,
    store: { get: store.get, set: (key: string, packed: unknown) => store.set(key, packed as Uint8Array) },
  }
  const { knownCount, ...output } = await drivePlan({ articles, dispute }, english, { ...options, kept })
  return { knownCount, bytes: JSON.stringify(output) }
}

const plain = (articles: readonly Article[], dispute: Dispute | undefined): string =>
  JSON.stringify(runPipeline({ articles, dispute }, english))

const ARTICLES = articlesOf(SENTENCES.map((_, index) => [index, index + 3]))

describe.each([
  ['with a dispute file', DISPUTE],
  ['without', undefined],
])('answers of earlier runs, %s', (_, dispute) => {
  it('are all used where nothing has changed, and give the same bytes', async () => {
    const folder = temporaryFolder()
    const [first, second] = [storeIn(folder), () => storeIn(folder)]
    expect(await drive(ARTICLES, dispute, { store: first })).toEqual({
      knownCount: 0,
      bytes: plain(ARTICLES, dispute),
    })
    first.save()
    expect(await drive(ARTICLES, dispute, { store: second() })).toEqual({
      knownCount: ARTICLES.length,
      bytes: plain(ARTICLES, dispute),
    })
  })

  it('give the same bytes as a run without, whatever articles come, go and change', async () => {
    const picks = fc.array(fc.array(fc.nat(SENTENCES.length - 1), { minLength: 1, maxLength: 4 }), {
      minLength: 1,
      maxLength: 6,
    })
    await fc.assert(
      fc.asyncProperty(picks, picks, async (before, after) => {
        const folder = temporaryFolder()
        const store = storeIn(folder)
        await drive(articlesOf(before), dispute, { store })
        store.save()
        // Some articles stay as they were, among others.
        const next = articlesOf([...before.slice(0, 3), ...after])
        const { bytes } = await drive(next, dispute, { store: storeIn(folder) })
        expect(bytes).toBe(plain(next, dispute))
      }),
      { numRuns: 40 },
    )
  })

  it('hold for what a new article tells nothing about', async () => {
    const folder = temporaryFolder()
    const store = storeIn(folder)
    await drive(ARTICLES, dispute, { store })
    store.save()
    const more = [
      ...ARTICLES,
      story('Kenya hosted talks between Peru and Chile. Envoy Ann Moss left.', { id: 'new' }),
    ]
    const { knownCount, bytes } = await drive(more, dispute, { store: storeIn(folder) })
    expect(bytes).toBe(plain(more, dispute))
    // Kenya may mediate: who "the mediators" are is asked again where no file says.
    const isAsked = ({ text }: Article): boolean => dispute === undefined && text.includes('The mediators')
    expect(knownCount).toBe(ARTICLES.filter((article) => !isAsked(article)).length)
  })

  it('are found anew where a new article tells whose somebody is', async () => {
    const folder = temporaryFolder()
    const before = [story('Moss rejected the offer on Monday. Envoy Ann Moss left.', { id: 'a' })]
    const store = storeIn(folder)
    await drive(before, dispute, { store })
    store.save()
    const after = [
      ...before,
      story('Kenyan negotiator Ann Moss met the press. Moss is Kenya’s envoy.', { id: 'b' }),
    ]
    const { knownCount, bytes } = await drive(after, dispute, { store: storeIn(folder) })
    expect(bytes).toBe(plain(after, dispute))
    expect(knownCount).toBe(0)
  })
})

/** Sides as a user puts them right: others listed, renamed, merged, given aliases and roles. */
const disputes = fc
  .subarray(
    [
      { id: 'norway', name: 'Norway', aliases: ['Norland'] },
      { id: 'denmark', name: 'Kingdom of Denmark', aliases: [] },
      { id: 'danes', name: 'Denmark', aliases: ['Sudland'] },
      { id: 'sweden', name: 'Sweden', aliases: [] },
      { id: 'harbour-pilots', name: 'Harbour Pilots Union', aliases: ['HPU', 'pilots'] },
      { id: 'm62', name: 'M62', aliases: ['rebel group M62'] },
      { id: 'ireland', name: 'Ireland', aliases: ['O’Brien'] },
    ],
    { minLength: 1 },
  )
  .chain((sides) =>
    fc.tuple(fc.constant(sides), fc.array(fc.nat(2), { minLength: sides.length, maxLength: sides.length })),
  )
  .map(([sides, roles]): Dispute => {
    const withRole = (role: number) => sides.filter((_, at) => roles[at] === role)
    return { parties: withRole(0), mediators: withRole(1), others: withRole(2) }
  })

describe('answers of a run before the sides were put right', () => {
  it('give the same bytes as a run without, whatever was put right', async () => {
    const edits = fc.array(fc.option(disputes, { nil: undefined }), { minLength: 2, maxLength: 3 })
    await fc.assert(
      fc.asyncProperty(edits, async (disputesInTurn) => {
        // As in a worker: the answers are held as they are, and used again and again.
        const answers = new Map<string, unknown>()
        const store = { get: (key: string) => answers.get(key), set: answers.set.bind(answers) }
        for (const dispute of disputesInTurn) {
          const { file, names } = await runArticles({ articles: ARTICLES, dispute }, english, { store })
          const afresh = runPipeline({ articles: ARTICLES, dispute }, english)
          expect(JSON.stringify({ file, names })).toBe(
            JSON.stringify({ file: afresh.file, names: afresh.names }),
          )
        }
      }),
      { numRuns: 20 },
    )
  })

  it('hold for the articles that the change is nothing to', async () => {
    const articles = ARTICLES.map((article) => ({
      ...article,
      text: article.text.replace('Irish', 'Icelandic'),
    }))
    const answers = new Map<string, unknown>()
    const store = { get: (key: string) => answers.get(key), set: answers.set.bind(answers) }
    const side = (id: string, name: string, aliases: string[] = []) => ({ id, name, aliases })
    const stated: Dispute = {
      parties: [side('norway', 'Norway'), side('denmark', 'Denmark')],
      mediators: [side('sweden', 'Sweden')],
      others: [side('m62', 'M62')],
    }
    await runArticles({ articles, dispute: stated }, english, { store })
    const edited = { ...stated, others: [side('m62', 'M62', ['rebel group'])] }
    const { knownCount } = await runArticles({ articles, dispute: edited }, english, { store })
    // Those that name it, and few besides.
    expect(knownCount).toBeGreaterThanOrEqual((articles.length * 2) / 3)
    expect(knownCount).toBeLessThan(articles.length)
  })
})

describe('that a state mediates', () => {
  const corpora = findGoldSets(join(import.meta.dirname, '../../../data/gold'), undefined)

  it.each(corpora)('matters by its role alone to the articles of $name', async ({ corpus }) => {
    const read = await readCorpus(corpus)
    if (!read.ok) throw new Error(read.problem.join('\n'))
    const articles = inOrder(read.value.articles)
    const cut = [...rereadArticles(articles, english)]
    const plan = planRun({ articles, dispute: undefined }, english)
    for (;;) {
      const step = plan.next()
      if (step.done) return
      const { asks, take } = step.value
      const { knowledge } = asks
      const fewer = { ...asks, knowledge: { ...knowledge, sides: sidesThatMatter(knowledge.sides) } }
      const [answer, other] = [answerer(asks, english), answerer(fewer, english)]
      cut.forEach((article, index) => {
        const found = answer(article)
        expect(other(article)).toEqual(found)
        take(found, index)
      })
    }
  })
})

it('answers that went to other threads give the same bytes, kept and not', async () => {
  const script = new URL('../../../tools/reader-thread.mjs', import.meta.url)
  const folder = temporaryFolder()
  // What other threads have answered is known afterwards in this one.
  for (const [kept, known] of [
    [false, 0],
    [true, 0],
    [true, ARTICLES.length],
  ] as const) {
    const store = kept ? storeIn(folder) : undefined
    const openPool = () => openReaderPool(2, script, { isKeeping: kept })
    const { bytes, knownCount } = await drive(ARTICLES, undefined, { store, openPool, poolPays: 100 })
    expect(bytes).toBe(plain(ARTICLES, undefined))
    expect(knownCount).toBe(known)
    store?.save()
  }
})
