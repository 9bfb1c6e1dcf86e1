import { buildArticle } from '../build-article.ts'
import { declaredCharset } from '../encoding/declared-charset.ts'
import { decodeText } from '../encoding/decode-text.ts'
import { describeDecoding } from '../encoding/describe-decoding.ts'
import type { Format } from '../format.ts'
import { articleBody } from '../html/article-body.ts'
import { htmlText } from '../html/html-text.ts'
import { findJsonLdArticle } from '../html/json-ld.ts'
import { pageFields } from '../html/page-fields.ts'
import { parseHtml } from '../html/parse-html.ts'
import { LIMITS } from '../limits.ts'
import { articleIdOf, headOf, leftOut, withKnown, type Reading, type SourceFile } from '../source-file.ts'
import { tooLarge } from '../too-large.ts'

const ENDINGS = ['.html', '.htm', '.xhtml', '.shtml'] as const

const NO_ARTICLE = {
  code: 'page-no-article',
  message: 'no article found on the page (a list of articles, or a page that scripts fill)',
  advice: 'save the page of one article once it is shown in full, or save its text as .txt',
}

const FRAMES = {
  code: 'page-frames',
  message: 'a page of frames, which holds no text itself',
  advice: 'save the page that is shown in the frame',
}

/** Reads a page that has been decoded: for formats that hold pages too. */
export const readPage = async (
  html: string,
  file: SourceFile,
  encoding: Reading['diagnostics'] = [],
): Promise<Reading> => {
  const refuse = (finding: { code: string; message: string; advice: string }): Reading =>
    leftOut({ ...finding, file: file.path })
  const parsed = await parseHtml(html)
  if (!parsed.ok) {
    return refuse({ code: 'page-too-large', message: parsed.problem, advice: 'save the text as .txt' })
  }
  const { page } = parsed.value
  const scripts = [...page.querySelectorAll('script[type="application/ld+json"]')].map(
    (script) => script.textContent,
  )
  const article = findJsonLdArticle(scripts)
  const fields = withKnown(pageFields(page, article, html), file)
  const told = article?.['articleBody']
  const text = await articleBody(
    parsed.value,
    fields.get('title')?.value,
    typeof told === 'string' ? await htmlText(told) : undefined,
  )
  if (text === undefined) {
    return refuse(/<frameset[\s>]/iu.test(html.slice(0, 200_000)) ? FRAMES : NO_ARTICLE)
  }
  return buildArticle({
    id: articleIdOf(file.path),
    file: file.path,
    fields,
    text,
    diagnostics: encoding,
  })
}

const MOST = { what: 'a page', most: LIMITS.documentBytes, advice: 'save its text as .txt' } as const

const read = async (file: SourceFile): Promise<Reading> => {
  const refusal = tooLarge(file.path, file.bytes.length, MOST)
  if (refusal) return refusal
  const decoded = await decodeText(
    file.bytes,
    declaredCharset(file.bytes) ?? file.known?.get('charset')?.value,
  )
  if (!decoded.ok) return leftOut({ ...decoded.problem, file: file.path })
  return readPage(decoded.value.text, file, describeDecoding(decoded.value, file.path))
}

/** Saved web pages: the article on them as plain text, and what they say of it. */
export const html: Format = {
  name: 'web page',
  endings: ENDINGS,
  isSigned: (file) =>
    /^(?:\s|<!--[^>]{0,2000}-->|<\?xml[^>]{0,200}\?>){0,20}(?:<!doctype\s+html|<html[\s>])/iu.test(
      headOf(file),
    ),
  sniff: (file) =>
    /<(?:head|body|article|div|p|meta|title|section)[\s>]/iu.test(headOf(file).slice(0, 400)) &&
    /^\s{0,400}</u.test(headOf(file)),
  read,
}
