import { fileURLToPath } from 'node:url'
import { digestPipeline } from '../../tools/pipeline-version.mjs'

/** The packed program's digest of its extractor, put in when it is bundled; undeclared when run from the sources. */
declare const PARLEY_BUNDLE: string | undefined

const bundle = typeof PARLEY_BUNDLE === 'string' ? PARLEY_BUNDLE : undefined

/** Whether this is the packed program, whose parts lie beside it, or runs from the sources. */
export const isPacked = bundle !== undefined

const pathOf = (packed: string, source: string): string =>
  fileURLToPath(new URL(isPacked ? packed : source, import.meta.url))

/** The parser's weights. */
export const WEIGHTS_FILE = pathOf('en-ud.model.gz', '../languages/en/syntax/en-ud.model.gz')

/** What a thread of a run starts with. */
export const READER_FILE = pathOf('reader-thread.mjs', '../../tools/reader-thread.mjs')

/** The built page without data: what `tools/build-package.mjs` makes. */
export const SITE_FOLDER = pathOf('site', '../../dist-cli/site')

/** The page as one file, with a gap for the data. */
export const SINGLE_PAGE_FILE = pathOf('single/index.html', '../../dist-cli/single/index.html')

/** Changes whenever the extractor may answer otherwise. */
export const pipelineVersion = (): string => bundle ?? digestPipeline()
