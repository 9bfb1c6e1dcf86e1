import { sha256 } from '../../src/base/sha256.ts'
import type { Engine } from '../../src/cli/engine.ts'

/**
 * An engine that finds one event in each article: its first sentence. For tests of what stands around the
 * pipeline.
 */
export const fakeEngine: Engine = {
  run: ({ articles }) =>
    Promise.resolve({
      diagnostics: [],
      names: {},
      file: {
        version: 1,
        dispute: { title: 'Test', parties: [], mediators: [] },
        actors: [],
        articles: articles.map(({ id, title, outlet, published, publishedBasis, text }) => ({
          id,
          title: title ?? id,
          outlet: outlet ?? 'unknown',
          published: { ...(published === undefined ? {} : { date: published }), basis: publishedBasis },
          words: text.split(/\s+/u).length,
          sha256: sha256(text),
        })),
        events: articles.map(({ id, text }) => {
          const end = text.indexOf('.') + 1
          return {
            id: sha256(id).slice(0, 12),
            kind: 'talks',
            status: 'occurred',
            title: 'Talks',
            date: { edtf: '', basis: 'publication' },
            participants: { initiators: [], targets: [], mediators: [] },
            confidence: 0.5,
            mentions: [{ articleId: id, start: 0, end, quote: text.slice(0, end) }],
          }
        }),
      },
    }),
  explain: ({ id, text, published }) => ({ id, length: text.length, published: published ?? null }),
}

export const loadFakeEngine = (): Promise<Engine> => Promise.resolve(fakeEngine)
