// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { collectFiles, collectGrabbed, collectText } from '../../../src/ui/library/collect-intake.ts'

const fileAt = (path: string, text = 'x'): File => {
  const file = new File([text], path.split('/').at(-1) ?? path)
  Object.defineProperty(file, 'webkitRelativePath', { value: path.includes('/') ? path : '' })
  return file
}
const pathsOf = (files: readonly File[]): string[] => collectFiles(files).intake.files.map(({ path }) => path)

/** A folder as a drop gives it: its entries come in parts. */
const folderEntry = (name: string, parts: readonly FileSystemEntry[][]): FileSystemEntry => {
  const left = [...parts, []]
  return {
    name,
    isFile: false,
    isDirectory: true,
    createReader: () => ({
      readEntries: (give: (part: FileSystemEntry[]) => void) => give(left.shift() ?? []),
    }),
  } as unknown as FileSystemEntry
}
const fileEntry = (name: string): FileSystemEntry =>
  ({
    name,
    isFile: true,
    isDirectory: false,
    file: (give: (file: File) => void) => give(fileAt(name)),
  }) as unknown as FileSystemEntry

describe('what the user brings', () => {
  it('names the corpus after a folder that all files lie in', () => {
    const { intake } = collectFiles([fileAt('ferry/a.txt'), fileAt('ferry/2024/b.txt')])
    expect(intake.name).toBe('ferry')
    expect(intake.files.map(({ path }) => path)).toEqual(['articles/a.txt', 'articles/2024/b.txt'])
  })

  it('of a corpus folder are its articles and its dispute file, and nothing else', () => {
    const { intake } = collectFiles([
      fileAt('ferry/articles/a.txt'),
      fileAt('ferry/dispute.yaml'),
      fileAt('ferry/gold/a.json'),
    ])
    expect(intake.files.map(({ path }) => path)).toEqual(['articles/a.txt'])
    expect(intake.dispute?.path).toBe('dispute.yaml')
  })

  it('leaves out what the system or a saved page keeps beside', () => {
    expect(
      pathsOf([
        fileAt('f/page.html'),
        fileAt('f/page_files/ad.js'),
        fileAt('f/.DS_Store'),
        fileAt('f/.git/HEAD'),
      ]),
    ).toEqual(['articles/page.html'])
  })

  it('tells exported corpora from articles', () => {
    const { intake, exports } = collectFiles([fileAt('talks.parley.json'), fileAt('a.json')])
    expect(exports.map(({ name }) => name)).toEqual(['talks.parley.json'])
    expect(intake.files.map(({ path }) => path)).toEqual(['articles/a.json'])
  })

  it('refuses a file that is too large, and says so', () => {
    const large = fileAt('large.zip')
    Object.defineProperty(large, 'size', { value: 300 * 1024 * 1024 })
    const { intake } = collectFiles([large])
    expect(intake.files).toEqual([])
    expect(intake.refused).toMatchObject([
      { file: 'articles/large.zip', message: 'left out: larger than 256 MB' },
    ])
  })

  it('is read from folders in folders, however many parts they come in', async () => {
    const inner = folderEntry('2024', [[fileEntry('b.txt')]])
    const outer = folderEntry('ferry', [[fileEntry('a.txt')], [inner], [fileEntry('c.txt')]])
    const { intake } = await collectGrabbed({ entries: [outer], files: [], html: '', text: '' })
    expect(intake.files.map(({ path }) => path)).toEqual([
      'articles/a.txt',
      'articles/2024/b.txt',
      'articles/c.txt',
    ])
  })

  it('as a copied page is read as a page, with its plain text to fall back on', async () => {
    const [file] = collectText('Envoys met.', '<meta charset="latin1"><p>Envoys met.</p>').files
    expect(file).toMatchObject({ path: 'articles/pasted/envoys-met.html', plain: 'Envoys met.' })
    const page = new TextDecoder().decode(await file?.load())
    expect(page).toContain('<meta charset="utf-8">')
    expect(page).not.toContain('latin1')
  })
})
