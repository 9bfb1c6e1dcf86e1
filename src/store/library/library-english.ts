import type { LibraryWords } from './library-words.ts'

const anotherFile = (ending: string): string =>
  `choose a file that was exported here; its name ends in ${ending}`

/** The library's words in English: part of the table `ui/language/en-late.ts`. */
export const LIBRARY_ENGLISH: LibraryWords = {
  unnamed: 'New corpus',
  unreadableFile: (reason) => ({
    message: `left out: it cannot be read (${reason})`,
    advice: 'mind whether it is still there and who may read it',
  }),
  readerFailed: (reason) => ({
    message: `left out: its reader failed (${reason})`,
    advice: 'add it as plain text instead',
  }),
  sameText: (known) => ({
    message: `left out: the same text as ${known}, which is here already`,
    advice: 'nothing needs to be done',
  }),
  weightsUnreadable: (reason) =>
    `the parser's weights, which lie beside this page and are needed once, could not be fetched (${reason})`,
  workerFailed: (reason) =>
    `the program that reads articles could not be started${reason === '' ? '' : ` (${reason})`}`,
  deleted: (name) => ({
    problem: `the corpus "${name}" was deleted`,
    advice: 'open "Add articles" to have it back',
  }),
  notKept: {
    problem: 'this browser keeps no corpus of that address',
    advice:
      'articles stay in the browser in which they were added; import the corpus here from a file, or show the one that ships with the site',
  },
  notLookedThrough: (name) => ({
    problem: `the articles of "${name}" have not been looked through yet`,
    advice: 'open "Add articles" to go on with them',
  }),
  noEventsFound: (name, articles) => ({
    problem: `no negotiation events were found in "${name}" (articles: ${articles})`,
    advice: 'open "Add articles" to see what came of each file, and to add more',
  }),
  notJson: (file, ending) => ({
    problem: `${file} is not JSON, or not whole`,
    advice: anotherFile(ending),
  }),
  noCorpus: (file, ending) => ({ problem: `${file} holds no corpus of Parley`, advice: anotherFile(ending) }),
  newerFormat: (file, found, known) => ({
    problem: `${file} is of version ${found}; this app reads version ${known}`,
    advice: 'open it in the newer app that wrote it, or reload this page to get that',
  }),
  notWhole: (file, place, fault) => ({
    problem: `${file} does not hold what it should: ${place === '' ? 'the file' : place}: ${fault ?? 'not as in a dispute file'}`,
    advice: 'export the corpus once more where it came from',
  }),
  twoOfOneId: (file) => ({
    problem: `${file} holds two articles of one id`,
    advice: 'export the corpus once more',
  }),
}
