import type { ProblemWords } from '../reading-words.ts'

/** What a diagnostic says: what is wrong, and what to do. */
export interface RemarkWords {
  readonly message: string
  readonly advice: string
}

/** What is said of the corpora that a browser keeps: the part of a language that the library needs. */
export interface LibraryWords {
  /** What a new corpus is called until its sides are found. */
  readonly unnamed: string
  readonly unreadableFile: (reason: string) => RemarkWords
  readonly readerFailed: (reason: string) => RemarkWords
  /** @param known The file that the same text came from before. */
  readonly sameText: (known: string) => RemarkWords
  readonly weightsUnreadable: (reason: string) => string
  /** @param reason Empty where the browser gives none. */
  readonly workerFailed: (reason: string) => string
  readonly deleted: (name: string) => ProblemWords
  readonly notKept: ProblemWords
  readonly notLookedThrough: (name: string) => ProblemWords
  readonly noEventsFound: (name: string, articles: number) => ProblemWords
  /** @param ending How the names of such files end. */
  readonly notJson: (file: string, ending: string) => ProblemWords
  readonly noCorpus: (file: string, ending: string) => ProblemWords
  readonly newerFormat: (file: string, found: number, known: number) => ProblemWords
  /** @param place Where in the file, as people write it; empty for the file itself. */
  readonly notWhole: (file: string, place: string, fault: string | undefined) => ProblemWords
  readonly twoOfOneId: (file: string) => ProblemWords
}
