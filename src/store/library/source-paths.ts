/** Where a path's ending starts; its length where it has none. */
const endingAt = (path: string): number => {
  const dot = path.lastIndexOf('.')
  return dot > path.lastIndexOf('/') + 1 ? dot : path.length
}

/**
 * A path that is not taken: the one wished for, or that with a number before its ending.
 *
 * @example await freePath('articles/a.txt', isTaken) // 'articles/a-2.txt'
 */
export const freePath = async (
  wished: string,
  isTaken: (path: string) => Promise<boolean>,
): Promise<string> => {
  const at = endingAt(wished)
  let path = wished
  for (let number = 2; await isTaken(path); number++)
    path = `${wished.slice(0, at)}-${number}${wished.slice(at)}`
  return path
}

const FOLDER = 'articles/'
const MOST_NAME = 60

/**
 * The path in a corpus folder of a file that the user gave: what lies in a folder of articles keeps its place
 * below it.
 *
 * @example corpusPath('strike/data/articles/2024/a.txt') // 'articles/2024/a.txt'
 * @example corpusPath('a.txt') // 'articles/a.txt'
 */
export const corpusPath = (path: string): string => {
  const clean = path
    .replaceAll('\\', '/')
    .split('/')
    .filter((part) => part !== '' && part !== '.' && part !== '..')
    .join('/')
  const below = clean.lastIndexOf(`/${FOLDER}`)
  if (below >= 0) return clean.slice(below + 1)
  return clean.startsWith(FOLDER) ? clean : FOLDER + clean
}

/**
 * A path for a text that has no file, from its first words.
 *
 * @example pastedPath('Envoys met in Ostby. They …', 'txt') // 'articles/pasted/envoys-met-in-ostby-they.txt'
 */
export const pastedPath = (text: string, ending: 'txt' | 'html'): string => {
  const words = text
    .normalize('NFKD')
    .toLowerCase()
    .match(/[a-z0-9]+/gu)
  const name = (words ?? []).slice(0, 8).join('-').slice(0, MOST_NAME)
  return `${FOLDER}pasted/${name === '' ? 'text' : name}.${ending}`
}
