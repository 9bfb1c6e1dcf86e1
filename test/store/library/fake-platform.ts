import { sha256 } from '../../../src/base/sha256.ts'
import type { Article } from '../../../src/model/article.ts'
import type { Dispute } from '../../../src/model/dispute.ts'
import type { EventsFile } from '../../../src/model/events-file.ts'
import type {
  ArticleReader,
  IncomingFile,
  Intake,
  LibraryPlatform,
} from '../../../src/store/library/library-state.ts'
import type { LibraryStorage } from '../../../src/store/library/library-storage.ts'
import { createMemoryStorage } from '../../../src/store/library/memory-storage.ts'

/** A file of plain text. */
export const textFile = (path: string, text: string): IncomingFile => ({
  path: `articles/${path}`,
  size: text.length,
  load: () => Promise.resolve(new TextEncoder().encode(text)),
})

export const intakeOf = (...files: readonly IncomingFile[]): Intake => ({ files, refused: [] })

/** Finds one event in each article that says "rejected": the whole text is its quote. */
export const fakeEvents = (articles: readonly Article[], dispute: Dispute | undefined): EventsFile => ({
  version: 1,
  dispute: {
    title: dispute?.title ?? 'Norland and Sudria',
    parties: (dispute?.parties ?? [{ id: 'norland' }, { id: 'sudria' }]).map(({ id }) => id),
    mediators: (dispute?.mediators ?? []).map(({ id }) => id),
    basis: dispute ? 'stated' : 'found',
  },
  actors: dispute
    ? dispute.parties.map(({ id, name }) => ({ id, name, role: 'party' as const }))
    : [
        { id: 'norland', name: 'Norland', role: 'party' },
        { id: 'sudria', name: 'Sudria', role: 'party' },
        { id: 'westmark', name: 'Westmark', role: 'mediator' },
      ],
  articles: articles.map(({ id, title, outlet, published, publishedBasis, text }) => ({
    id,
    title: title ?? text.slice(0, 20),
    outlet: outlet ?? 'unknown',
    published: { ...(published === undefined ? {} : { date: published }), basis: publishedBasis },
    words: text.split(' ').length,
    sha256: sha256(text),
  })),
  events: articles
    .filter(({ text }) => text.includes('rejected'))
    .map(({ id, text, published }) => ({
      id: `event-${id}`,
      kind: 'rejection',
      status: 'occurred',
      title: 'Norland rejects the plan',
      date:
        published === undefined
          ? { edtf: '', basis: 'context' }
          : { edtf: published, start: published, end: published, basis: 'publication' },
      participants: { initiators: ['norland'], targets: ['sudria'], mediators: [] },
      confidence: 0.9,
      mentions: [{ articleId: id, start: 0, end: text.length, quote: text }],
    })),
})

/** A reader that takes every text for an article, and counts what it is asked. */
export const fakeReader = () => {
  const asked: string[] = []
  let gate: Promise<void> | undefined
  let breakOff: ((problem: Error) => void) | undefined
  let problem: Error | undefined
  const passGate = async (): Promise<void> => {
    const closed = new Promise<never>((_, reject) => (breakOff = reject))
    await Promise.race([gate ?? Promise.resolve(), closed])
    if (problem) throw problem
  }
  const reader: ArticleReader = {
    read: async ({ path, bytes }) => {
      asked.push(`read ${path}`)
      await passGate()
      const text = new TextDecoder().decode(bytes)
      const id = path.replace(/^articles\//u, '').replace(/\.\w+$/u, '')
      if (text.startsWith('%'))
        return {
          articles: [],
          diagnostics: [
            {
              code: 'no-text',
              severity: 'warning',
              file: path,
              message: 'left out: no text',
              advice: 'add it',
            },
          ],
        }
      return { articles: [{ id, file: path, publishedBasis: 'unknown', text }], diagnostics: [] }
    },
    readDispute: ({ bytes }) => {
      const title = new TextDecoder().decode(bytes)
      const parties = [{ id: 'norland', name: 'Norland', aliases: [] }]
      return Promise.resolve({
        dispute: { title, parties, mediators: [], others: [] },
        diagnostics: [],
      })
    },
    prepare: () => {
      asked.push('prepare')
      return Promise.reject(new Error('no network'))
    },
    forget: (corpusId) => {
      asked.push(`forget ${corpusId}`)
      return Promise.resolve()
    },
    run: async ({ articles, dispute }, onProgress) => {
      asked.push(`run ${articles.length}`)
      onProgress(0, articles.length, '', 'finding')
      await passGate()
      return {
        file: fakeEvents(articles, dispute),
        diagnostics: [],
        names: { norland: ['Norland', 'Ostby'] },
      }
    },
    close: () => breakOff?.(new Error('closed before the end of the run')),
  }
  return {
    reader,
    asked,
    /** Holds whatever is asked from now on, until the answer is called. */
    hold: (): (() => void) => {
      let open: () => void = () => undefined
      gate = new Promise((resolve) => (open = resolve))
      return () => {
        gate = undefined
        open()
      }
    },
    fail: (why: Error | undefined) => {
      problem = why
    },
  }
}

/** Tabs of one browser: they share a storage, hear of each other, and hold each other's locks. */
export const fakeBrowser = (storage: LibraryStorage = createMemoryStorage()) => {
  const tabs = new Set<(corpusId: string) => void>()
  const locks = new Set<string>()
  let clock = 1_900_000_000_000
  let count = 0
  const notes: boolean[] = []
  const openTab = (reader: ArticleReader): LibraryPlatform => {
    let own: ((corpusId: string) => void) | undefined
    return {
      openStorage: () => Promise.resolve({ storage, isLasting: true }),
      reader,
      now: () => (clock += 1000),
      newId: () => `corpus-${++count}`,
      holdAlone: async (name, work) => {
        if (locks.has(name)) return false
        locks.add(name)
        await work().finally(() => locks.delete(name))
        return true
      },
      tabs: {
        tell: (corpusId) => tabs.forEach((heard) => heard !== own && heard(corpusId)),
        listen: (heard) => {
          own = heard
          tabs.add(heard)
        },
      },
      noteUnfinished: (isUnfinished) => void notes.push(isUnfinished),
      isPersisted: () => Promise.resolve(false),
      persist: () => Promise.resolve(true),
      settleMs: 0,
    }
  }
  return {
    openTab,
    storage,
    isUnfinished: () => notes.at(-1),
    /** A closed tab lets go of what it held. */
    closeTabs: () => {
      tabs.clear()
      locks.clear()
    },
    passWeek: () => (clock += 8 * 24 * 60 * 60 * 1000),
  }
}
