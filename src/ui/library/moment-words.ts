import { strings } from '../strings.ts'

const format = new Intl.DateTimeFormat(strings.locale, { day: 'numeric', month: 'short', year: 'numeric' })

/** The day of a moment, where the user is. @example momentWords(Date.now()) // '14 May 2031' */
export const momentWords = (milliseconds: number): string => format.format(milliseconds)
