/** What is wrong with a file, and what to do about it. */
export interface ProblemWords {
  readonly problem: string
  readonly advice: string
}

/** What is said of files that cannot be read as they should: the part of a language that the store needs. */
export interface ReadingWords {
  readonly newerVersion: (address: string, found: number, known: number) => ProblemWords
  /** @param place Where in the file, as people write it; empty for the file itself. */
  readonly notAnEventList: (address: string, place: string, fault: string | undefined) => ProblemWords
  readonly noEvents: (address: string, articles: number) => ProblemWords
  readonly missing: (address: string, status: number) => ProblemWords
  readonly notJson: (address: string, found: string) => ProblemWords
  readonly tooLarge: (address: string) => ProblemWords
  readonly unreachable: (address: string, reason: string) => ProblemWords
  readonly noSuchCorpus: (corpusId: string) => ProblemWords
  readonly unlistedArticle: (articleId: string) => string
  readonly unreadText: (address: string, why: 'missing' | 'not-json' | { readonly reason: string }) => string
  readonly noText: (address: string) => string
}
