import type { RunState } from '../../store/library/library-state.ts'
import { lateStrings } from '../late-strings.ts'

const words = lateStrings.library.run

/** How far a run is. @example runWords(run) // 'Finding events: 3 of 12 articles' */
export const runWords = ({ phase, done, total }: RunState): string =>
  total === 0 ? words.starting : words[phase](done, total)
