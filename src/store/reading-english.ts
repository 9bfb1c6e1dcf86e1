import type { ReadingWords } from './reading-words.ts'

const REBUILD = 'run "npm run preprocess" to write it again'

/** The store's words in English: part of the table `ui/language/en.ts`. */
export const READING_ENGLISH: ReadingWords = {
  newerVersion: (address, found, known) => ({
    problem: `${address} is of version ${found}; this app reads version ${known}`,
    advice: 'reload the page or install the newer app; or write the file again with this version of Parley',
  }),
  notAnEventList: (address, place, fault) => ({
    problem: `${address} is not an event list: ${place === '' ? 'the file' : place}: ${fault ?? 'unknown fault'}`,
    advice: `${REBUILD}, or compare it with events.schema.json`,
  }),
  noEvents: (address, articles) => ({
    problem: `${address} holds no events (${articles} articles were read)`,
    advice: 'check the folder data/articles and the warnings of "npm run preprocess"',
  }),
  missing: (address, status) => ({
    problem: `there is no ${address} here (status ${status})`,
    advice: 'run "npm start", or "npm run preprocess" and then reload this page',
  }),
  notJson: (address, found) => ({
    problem: `${address} is not JSON: it begins with "${found}"`,
    advice: REBUILD,
  }),
  tooLarge: (address) => ({ problem: `${address} is too large to be read whole`, advice: REBUILD }),
  unreachable: (address, reason) => ({
    problem: `${address} could not be read: ${reason}`,
    advice: 'check that the server runs; a page opened straight from disk needs one ("npm start")',
  }),
  noSuchCorpus: (corpusId) => ({
    problem: `there is no corpus "${corpusId}" here`,
    advice: 'show the corpus that ships with the site',
  }),
  unlistedArticle: (articleId) => `the event list names no article "${articleId}"`,
  unreadText: (address, why) =>
    `${address} could not be read: ${typeof why === 'object' ? why.reason : why === 'missing' ? 'not found' : 'not JSON'}`,
  noText: (address) => `${address} holds no text`,
}
