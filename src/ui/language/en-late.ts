import { BRIEF_WORDS, EXPORT_WORDS } from './en-exports.ts'
import { LIBRARY_ENGLISH } from '../../store/library/library-english.ts'
import { LIBRARY_WORDS } from './en-library.ts'
import { PALETTE_WORDS } from './en-palette.ts'
import { THREAD_WORDS } from './en-thread.ts'
import { TOUR_STEP_WORDS } from './en-tour.ts'

/** The words, in English, of parts that are fetched when they are first shown. */
export const EN_LATE = {
  brief: BRIEF_WORDS,
  exports: EXPORT_WORDS,
  library: LIBRARY_WORDS,
  palette: PALETTE_WORDS,
  /** What is said of files and corpora that the browser keeps. */
  shelf: LIBRARY_ENGLISH,
  thread: THREAD_WORDS,
  tourSteps: TOUR_STEP_WORDS,
}
