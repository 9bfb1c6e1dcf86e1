import type { Article } from '../../model/article.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Dispute } from '../../model/dispute.ts'
import type { CorpusRecord, GivenMetadata, StoredResult, StoredSource } from './corpus-record.ts'
import type { Side } from './dispute-edits.ts'
import type { CorpusContents, FileReading } from './shelf.ts'
import type { LibraryStorage } from './library-storage.ts'
import type { LibraryWords } from './library-words.ts'

/** A file on its way in; it is held only when its turn comes. */
export interface IncomingFile extends Pick<StoredSource, 'path' | 'plain'> {
  /** In bytes, as far as is known. */
  readonly size: number
  /** @throws where the file is gone, or may not be read. */
  readonly load: () => Promise<Uint8Array>
}

/** What the user brings: articles, and perhaps the file that names the sides. */
export interface Intake {
  readonly files: readonly IncomingFile[]
  /** A `dispute.yaml` among them. */
  readonly dispute?: { readonly path: string; readonly load: () => Promise<Uint8Array> }
  /** What the corpus might be called: the folder's name. */
  readonly name?: string
  /** Files that could not even be taken in hand. */
  readonly refused: readonly Diagnostic[]
}

/** A run through a corpus, as it goes. */
export interface RunState {
  readonly corpusId: string
  /** `learning`: who is who, which comes before the events. */
  readonly phase: 'reading' | 'learning' | 'finding'
  readonly done: number
  readonly total: number
  /** The file or article at hand; empty before the first. */
  readonly current: string
  /** It was begun before the page was opened. */
  readonly isResumed: boolean
}

/** Something the user must know, until it is put away. */
export type Notice =
  /** No room: these files are not stored, and still in the page's memory. */
  | { readonly kind: 'no-room'; readonly corpusId: string; readonly files: readonly IncomingFile[] }
  | { readonly kind: 'run-failed'; readonly corpusId: string; readonly problem: string }
  | { readonly kind: 'dispute-invalid'; readonly findings: readonly Diagnostic[] }
  | { readonly kind: 'import-failed'; readonly problem: string; readonly advice: string }
  /** Another tab has a newer library, or the browser has cleared it. */
  | { readonly kind: 'outdated' }
  | { readonly kind: 'failed'; readonly problem: string }

export interface LibraryState {
  readonly status: 'opening' | 'ready'
  /** False: this browser keeps nothing, and all of it ends with the page. */
  readonly isLasting: boolean
  /** Whether the browser has promised not to clear it by itself; undefined: it does not say. */
  readonly isPersisted: boolean | undefined
  readonly corpora: readonly CorpusRecord[]
  /** The corpus whose articles are listed. */
  readonly desk: CorpusContents | undefined
  readonly run: RunState | undefined
  /** Corpora that wait for the run in progress to end. */
  readonly queue: readonly string[]
  /** Corpora that another tab is reading. */
  readonly elsewhere: readonly string[]
  /** What was dropped or pasted, until the user says where it goes. */
  readonly offered: Intake | undefined
  readonly notices: readonly Notice[]
  /** Counts the results that have come, by corpus: who shows one loads it anew. */
  readonly results: ReadonlyMap<string, number>
}

export interface LibraryActions {
  readonly open: () => Promise<void>
  /** Fetches what reading needs, before there is anything to read. */
  readonly prepare: () => Promise<void>
  readonly offer: (intake: Intake | undefined) => void
  /** Makes a corpus, puts the files in it and begins to read; gives its id. */
  readonly createCorpus: (intake: Intake, name: string | undefined) => Promise<string | undefined>
  /** Puts files in a corpus and begins to read. */
  readonly addTo: (corpusId: string, intake: Intake) => Promise<void>
  readonly openDesk: (corpusId: string | undefined) => Promise<void>
  /** Goes on with what was cancelled. */
  readonly resume: (corpusId: string) => Promise<void>
  readonly cancel: (corpusId: string) => Promise<void>
  readonly rename: (corpusId: string, name: string) => Promise<void>
  readonly remove: (corpusId: string) => Promise<void>
  readonly restore: (corpusId: string) => Promise<void>
  readonly purge: (corpusId: string) => Promise<void>
  readonly give: (
    corpusId: string,
    articleId: string,
    words: { readonly [Key in keyof GivenMetadata]: GivenMetadata[Key] | undefined },
  ) => Promise<void>
  readonly leaveOut: (corpusId: string, articleId: string, isLeftOut: boolean) => Promise<void>
  /** Undefined: the sides are found in the text again. */
  readonly stateSides: (corpusId: string, sides: readonly Side[] | undefined) => Promise<void>
  /** The corpus as one file: its name and content. */
  readonly exportCorpus: (
    corpusId: string,
  ) => Promise<{ readonly name: string; readonly content: string } | undefined>
  /** Takes in an exported corpus; gives its id. */
  readonly importCorpus: (content: string, fileName: string) => Promise<string | undefined>
  readonly dismiss: (notice: Notice) => void
  readonly askToPersist: () => Promise<void>
}

export type LibraryStore = LibraryState & LibraryActions

/** What reads files and finds events: the worker's client. */
export interface ArticleReader {
  /** Fetches what reading needs, so that it goes without a network afterwards. */
  readonly prepare: () => Promise<void>
  readonly read: (file: { readonly path: string; readonly bytes: Uint8Array }) => Promise<FileReading>
  readonly readDispute: (file: {
    readonly path: string
    readonly bytes: Uint8Array
  }) => Promise<{ readonly dispute: Dispute | undefined; readonly diagnostics: readonly Diagnostic[] }>
  readonly run: (
    input: {
      readonly articles: readonly Article[]
      readonly dispute: Dispute | undefined
      /** What is found of each article is kept for the next run of the same corpus. */
      readonly corpusId: string
    },
    onProgress: (done: number, total: number, articleId: string, step: 'learning' | 'finding') => void,
  ) => Promise<Pick<StoredResult, 'file' | 'diagnostics' | 'names'>>
  /** Forgets what it keeps of a corpus. */
  readonly forget: (corpusId: string) => Promise<void>
  /** Ends what it does: whoever waits is told so. */
  readonly close: () => void
}

/** What the library needs of the browser. */
export interface LibraryPlatform {
  /** The language in which it speaks of files and corpora; English where none is given. */
  readonly words?: LibraryWords
  /** `isLasting` is false where it ends with the page. */
  readonly openStorage: (
    onOutdated: () => void,
  ) => Promise<{ readonly storage: LibraryStorage; readonly isLasting: boolean }>
  readonly reader: ArticleReader
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly newId: () => string
  /** Does the work while no other tab does work of that name; false: another one is at it. */
  readonly holdAlone: (name: string, work: () => Promise<void>) => Promise<boolean>
  readonly tabs: {
    /** Tells the other tabs that a corpus has changed. */
    readonly tell: (corpusId: string) => void
    readonly listen: (heard: (corpusId: string) => void) => void
  }
  /** Notes whether something is unfinished, for the next opening of the page. */
  readonly noteUnfinished: (isUnfinished: boolean) => void
  readonly isPersisted: () => Promise<boolean | undefined>
  readonly persist: () => Promise<boolean | undefined>
  /** How long edits may follow each other before the events are found anew, in milliseconds. */
  readonly settleMs: number
}
