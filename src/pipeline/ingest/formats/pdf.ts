import { buildArticle } from '../build-article.ts'
import type { Format } from '../format.ts'
import { countWords, LIMITS } from '../limits.ts'
import type { Field } from '../metadata.ts'
import { linesOfPage, type PdfItem, type PdfLine } from '../pdf/lines.ts'
import { paragraphsOf } from '../pdf/paragraphs.ts'
import { documentDay } from '../document-day.ts'
import { articleIdOf, headOf, leftOut, withKnown, type Reading, type SourceFile } from '../source-file.ts'
import type { Diagnostic } from '../../../model/diagnostic.ts'

/** Titles that programs write by themselves. */
const NO_TITLE = /^(?:untitled|microsoft word\b.*|document\d*|.*\.(?:docx?|pdf|indd|qxd|rtf|odt))$/iu

const fieldsOf = (info: Readonly<Record<string, unknown>>): Map<string, Field> => {
  const fields = new Map<string, Field>()
  const text = (name: string): string => (typeof info[name] === 'string' ? info[name].trim() : '')
  if (text('Title') !== '' && !NO_TITLE.test(text('Title'))) fields.set('title', { value: text('Title') })
  if (text('Author') !== '') fields.set('author', { value: text('Author') })
  return fields
}

const read = async (file: SourceFile): Promise<Reading> => {
  const refuse = (code: string, message: string, advice: string): Reading =>
    leftOut({ code, file: file.path, message, advice })
  const { getDocumentProxy, getMeta } = await import('unpdf')
  // The parser takes the bytes it is given for its own.
  const pdf = await getDocumentProxy(new Uint8Array(file.bytes), { verbosity: 0, stopAtErrors: false })
  try {
    const pages: PdfLine[][] = []
    let length = 0
    for (let number = 1; number <= Math.min(pdf.numPages, LIMITS.pdfPages); number++) {
      const page = await pdf.getPage(number)
      const { items } = await page.getTextContent()
      const found = items.flatMap((item): PdfItem[] => {
        if (!('str' in item)) return []
        const [, , skew = 0, height = 0, x = 0, y = 0] = item.transform as readonly number[]
        return [{ str: item.str, x, y, width: item.width, fontSize: Math.hypot(skew, height) }]
      })
      const lines = linesOfPage(found)
      pages.push(lines)
      length += lines.reduce((sum, line) => sum + line.text.length, 0)
      page.cleanup()
      if (length > LIMITS.textLength) break
    }
    const paragraphs = paragraphsOf(pages)
    const text = paragraphs.join('\n\n').replace(/[\u0000-\u0008\u000E-\u001F]/gu, '')
    if (text.trim() === '') {
      return refuse(
        'pdf-no-text',
        'a PDF without text (pictures of pages)',
        'have its text recognised, and save that',
      )
    }
    const diagnostics: Diagnostic[] = []
    if (pdf.numPages > LIMITS.pdfPages) {
      const message = `more than ${countWords(LIMITS.pdfPages)} pages; the first of them are read`
      diagnostics.push({
        code: 'pdf-too-long',
        severity: 'warning',
        file: file.path,
        message,
        advice: 'split it',
      })
    }
    const info = (await getMeta(pdf)).info as Readonly<Record<string, unknown>>
    const made = typeof info['CreationDate'] === 'string' ? info['CreationDate'] : undefined
    const day = documentDay(paragraphs, made, file.path)
    return await buildArticle({
      id: articleIdOf(file.path),
      file: file.path,
      fields: withKnown(new Map([...fieldsOf(info), ...day.fields]), file),
      text,
      diagnostics: [...diagnostics, ...day.diagnostics],
    })
  } finally {
    await pdf.destroy()
  }
}

/** PDF: its paragraphs, put together from lines, without running heads and page numbers. */
export const pdf: Format = {
  name: 'PDF',
  endings: ['.pdf'],
  isSigned: (file) => /^.{0,1000}%PDF-\d/su.test(headOf(file).slice(0, 1024)),
  sniff: () => false,
  read,
}
