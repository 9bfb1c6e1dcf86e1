/** The words of the reader's comparison, in English. */
export const COMPARE_WORDS = {
  start: 'Compare wordings',
  startHint: 'Compare how each source words this act',
  stop: 'Stop comparing',
  other: 'Compared with',
  panes: 'The same act, worded twice',
}
