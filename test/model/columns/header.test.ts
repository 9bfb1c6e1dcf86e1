import { describe, expect, it } from 'vitest'
import { COMPANION_VERSION, faultInHeader, type CompanionHeader } from '../../../src/model/columns/header.ts'
import { sampleFile } from '../../scene/sample-file.ts'

const header = (): CompanionHeader => ({
  version: COMPANION_VERSION,
  count: 4,
  pieceSize: 250,
  file: { ...sampleFile(), events: [] },
  actorIds: ['qatar'],
  articleIds: ['feb'],
  places: [],
})

/** The header with something else in the list before its columns. */
const withFile = (change: object): unknown => ({ ...header(), file: { ...header().file, ...change } })

describe('the header of stored columns', () => {
  it('passes as it is written, through JSON', () => {
    expect(faultInHeader(JSON.parse(JSON.stringify(header())))).toBeUndefined()
  })

  it.each([
    ['version', { ...header(), version: 1 }],
    ['count', { ...header(), count: -1 }],
    ['count', { ...header(), count: 2.5 }],
    ['pieceSize', { ...header(), pieceSize: 0 }],
    ['listBytes', { ...header(), listBytes: '4 MB' }],
    ['actorIds', { ...header(), actorIds: [3] }],
    ['articleIds', { ...header(), articleIds: undefined }],
    ['places', { ...header(), places: 'Doha' }],
    ['file', withFile({ dispute: { title: 'A dispute', parties: ['norland'] } })],
    ['file', withFile({ actors: [{ id: 'qatar', name: 'Qatar', role: 'umpire' }] })],
    ['file', withFile({ articles: [{ ...header().file.articles[0], published: undefined }] })],
    ['file', withFile({ articles: [{ ...header().file.articles[0], origin: 7 }] })],
    ['file', withFile({ articles: [null] })],
    ['file', withFile({ events: [{}] })],
  ])('says that %s is another', (key, broken) => {
    expect(faultInHeader(broken)).toBe(key)
  })

  it('takes nothing else for one', () => {
    expect(faultInHeader(null)).toBe('it is no object')
    expect(faultInHeader('PARLEY01')).toBe('it is no object')
  })
})
