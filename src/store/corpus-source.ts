import type { Result } from '../base/result.ts'
import type { FetchBytes, FetchJson } from './fetch-json.ts'
import type { FetchStamp } from './file-stamp.ts'
import type { OpenList } from './list-desk.ts'
import type { FileProblem } from './read-events-file.ts'

/** Where a corpus is read from: the site's own folder, or what the user keeps in the browser. */
export interface CorpusSource {
  /** Answers for the addresses of a corpus: `data/events.json`, `data/articles/<id>.json`. */
  readonly fetchJson: FetchJson
  readonly fetchBytes: FetchBytes
  /** Without it the columns are taken for those of the list. */
  readonly fetchStamp?: FetchStamp | undefined
  /** Reads a large list beside the page; without it the page reads it. */
  readonly openList?: OpenList | undefined
  /** Ends what reads for it beside the page; called when another corpus is shown. */
  readonly close?: () => void
  /** There are columns beside the list: they are asked for first. */
  readonly hasColumns?: boolean
}

/** Finds a corpus that the browser keeps, by its id; fails with what is wrong and what to do. */
export type OpenStored = (corpusId: string) => Promise<Result<CorpusSource, FileProblem>>
