import type { Email } from 'postal-mime'
import { unwrapLines } from '../archive/unwrap-lines.ts'
import { buildArticle } from '../build-article.ts'
import type { Format } from '../format.ts'
import { htmlText } from '../html/html-text.ts'
import { LIMITS } from '../limits.ts'
import type { Field } from '../metadata.ts'
import { articleIdOf, headOf, leftOut, withKnown, type Reading, type SourceFile } from '../source-file.ts'
import { tooLarge } from '../too-large.ts'
import { readPage } from './html.ts'

const headerOf = (mail: Email, name: string): string | undefined =>
  mail.headers.find(({ key }) => key === name)?.value.trim()

/** Who sent it, as the outlet: newsletters and alerts come from one. */
const senderOf = ({ from }: Email): string | undefined => {
  if (from === undefined) return undefined
  const name = from.name.trim()
  return name === '' ? from.address?.split('@')[1] : name
}

const fieldsOf = (mail: Email): Map<string, Field> => {
  const found = {
    title: mail.subject?.replace(/^(?:(?:fwd?|re|aw|wg):\s*)+/iu, ''),
    outlet: senderOf(mail),
    // The day as the sender wrote it, not as it was in Greenwich.
    published: headerOf(mail, 'date'),
  }
  const fields = new Map<string, Field>()
  for (const [name, value] of Object.entries(found)) if (value) fields.set(name, { value })
  return fields
}

const MOST = { what: 'a message', most: LIMITS.documentBytes, advice: 'save its text as .txt' } as const

const read = async (file: SourceFile): Promise<Reading> => {
  const refuse = (code: string, message: string, advice: string): Reading =>
    leftOut({ code, file: file.path, message, advice })
  const refusal = tooLarge(file.path, file.bytes.length, MOST)
  if (refusal) return refusal
  const { default: PostalMime } = await import('postal-mime')
  const mail = await PostalMime.parse(file.bytes, { maxNestingDepth: 16 })
  const address = headerOf(mail, 'snapshot-content-location')
  const isPage = address !== undefined || /multipart\/related/iu.test(headerOf(mail, 'content-type') ?? '')
  if (isPage && mail.html !== undefined && (mail.from === undefined || address !== undefined)) {
    const known = new Map<string, Field>(file.known)
    if (address !== undefined) known.set('url', { value: address })
    return readPage(mail.html, { ...file, known })
  }
  const plain = mail.text?.trim() ?? ''
  const rich = mail.html === undefined ? '' : await htmlText(mail.html)
  const text = plain.length >= rich.length * 0.5 ? unwrapLines(plain) : rich
  if (text === '')
    return refuse('article-empty', 'a message without text', 'add the text, or remove the file')
  return buildArticle({
    id: articleIdOf(file.path),
    file: file.path,
    fields: withKnown(fieldsOf(mail), file),
    text,
  })
}

const HEADER =
  /^(?:from|to|subject|date|mime-version|message-id|received|return-path|delivered-to|content-type|x-[\w-]+|snapshot-content-location|reply-to|sender):\s/iu

/** Messages, and pages that a browser saved as one file (`.mht`). */
export const mail: Format = {
  name: 'mail',
  endings: ['.eml', '.mht', '.mhtml'],
  sniff: (file) => {
    const lines = headOf(file).split(/\r?\n/u, 12)
    const end = lines.findIndex((line) => line === '')
    const head = (end < 0 ? lines : lines.slice(0, end)).filter((line) => !/^\s/u.test(line))
    return (
      head.length >= 2 &&
      head.every((line) => /^[\w-]{1,60}:/u.test(line)) &&
      head.filter((line) => HEADER.test(line)).length >= 2
    )
  },
  read,
}
