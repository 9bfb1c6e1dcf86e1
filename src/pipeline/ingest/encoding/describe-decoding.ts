import type { Diagnostic } from '../../../model/diagnostic.ts'
import type { DecodedText } from './decode-text.ts'

/**
 * What is to be said of how a file was decoded: nothing of UTF-8 and of what the file itself declares.
 *
 * @example describeDecoding({ text, encoding: 'windows-1252', basis: 'guessed' }, 'articles/a.txt')[0]?.code // 'file-encoding-guessed'
 */
export const describeDecoding = ({ encoding, basis, lost }: DecodedText, file: string): Diagnostic[] => {
  if (lost !== undefined) {
    const { count, line, column } = lost
    const bytes = count === 1 ? 'a place that is' : `${count} places that are`
    const message = `${bytes} no valid UTF-8, shown as \uFFFD (the first is here)`
    const advice = 'save the file as UTF-8'
    return [{ code: 'file-encoding-lost', severity: 'warning', file, line, column, message, advice }]
  }
  if (basis === 'utf-8' || basis === 'declared') return []
  if (basis === 'mark') {
    const message = `read as ${encoding.toUpperCase()}, as its byte order mark says`
    const advice = 'save it as UTF-8 to be rid of this line'
    return [{ code: 'file-utf-16', severity: 'info', file, message, advice }]
  }
  const message = `read as ${encoding}, which its bytes look like`
  const advice = 'save it as UTF-8 if characters look wrong'
  return [{ code: 'file-encoding-guessed', severity: 'info', file, message, advice }]
}
