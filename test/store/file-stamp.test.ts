import { describe, expect, it } from 'vitest'
import { createFetchStamp, isOutdated, type FileStamp } from '../../src/store/file-stamp.ts'

const stamp = (bytes: number | undefined, changedMs: number | undefined = undefined): FileStamp => ({
  bytes,
  changedMs,
})
const HOUR = 3_600_000

describe('a list and the companion that was made from it', () => {
  it('go together while the list has the size that the companion knows', () => {
    expect(isOutdated(stamp(500), stamp(90), 500)).toBe(false)
    expect(isOutdated(stamp(501), stamp(90), 500)).toBe(true)
  })

  it('do not where the list was changed well after the companion was made', () => {
    expect(isOutdated(stamp(500, HOUR), stamp(90, 0), 500)).toBe(true)
    expect(isOutdated(stamp(500, 2000), stamp(90, 0), 500)).toBe(false)
    expect(isOutdated(stamp(500, 0), stamp(90, HOUR), 500)).toBe(false)
  })

  it('are taken to go together where nobody says anything', () => {
    expect(isOutdated(undefined, undefined, 500)).toBe(false)
    expect(isOutdated(stamp(undefined), stamp(90), 500)).toBe(false)
    expect(isOutdated(stamp(7), stamp(90), undefined)).toBe(false)
  })
})

describe('asking what a server says of a file', () => {
  const ask = (headers: Readonly<Record<string, string>>, status = 200) =>
    createFetchStamp(() => Promise.resolve(new Response(null, { status, headers })))('data/events.json')

  it('reads size and time', async () => {
    const lastModified = 'Tue, 13 Feb 2024 10:00:00 GMT'
    expect(await ask({ 'content-length': '512', 'last-modified': lastModified })).toEqual(
      stamp(512, Date.parse(lastModified)),
    )
  })

  it('does not take the size of a compressed copy for that of the file', async () => {
    expect(await ask({ 'content-length': '99', 'content-encoding': 'gzip' })).toEqual(stamp(undefined))
  })

  it('is content with no answer', async () => {
    expect(await ask({}, 404)).toBeUndefined()
    const broken = createFetchStamp(() => Promise.reject(new TypeError('Failed to fetch')))
    expect(await broken('data/events.json')).toBeUndefined()
  })
})
