import { describe, expect, it } from 'vitest'
import { corpusPath, freePath, pastedPath } from '../../../src/store/library/source-paths.ts'

describe('the paths of files that come in', () => {
  it.each([
    ['a.txt', 'articles/a.txt'],
    ['strike/data/articles/2024/a.txt', 'articles/2024/a.txt'],
    ['articles/a.txt', 'articles/a.txt'],
    ['../../etc\\passwd', 'articles/etc/passwd'],
  ])('%s lies at %s', (given, path) => {
    expect(corpusPath(given)).toBe(path)
  })

  it('get a number where they are taken, before the ending', async () => {
    const taken = ['articles/v1.2/a.txt', 'articles/v1.2/a-2.txt', 'articles/v1.2/b']
    const isTaken = (path: string): Promise<boolean> => Promise.resolve(taken.includes(path))
    expect(await freePath('articles/v1.2/a.txt', isTaken)).toBe('articles/v1.2/a-3.txt')
    expect(await freePath('articles/v1.2/b', isTaken)).toBe('articles/v1.2/b-2')
    expect(await freePath('articles/new.txt', isTaken)).toBe('articles/new.txt')
  })

  it('of a pasted text come from its first words, in any script', () => {
    expect(pastedPath('Envoys met in Ostby. They will meet again on Friday, too', 'txt')).toBe(
      'articles/pasted/envoys-met-in-ostby-they-will-meet-again.txt',
    )
    expect(pastedPath('和平', 'html')).toBe('articles/pasted/text.html')
  })
})
