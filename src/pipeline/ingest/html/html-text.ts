import { blocksOf, textOfBlocks } from './block-text.ts'
import { parseHtml } from './parse-html.ts'

const MARKUP =
  /<(?:[a-z][a-z0-9:-]{0,20}(?:\s[^<>]{0,2000})?\/?|\/[a-z][a-z0-9:-]{0,20}\s?|!--.{0,200}?--)>/isu
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/iu

/**
 * A text that may be written as HTML, as plain text: paragraphs apart by a blank line, entities as what they stand
 * for. A text without markup stays as it is.
 *
 * @example await htmlText('<p>Envoys met &amp; left.</p>') // 'Envoys met & left.'
 */
export const htmlText = async (text: string): Promise<string> => {
  const hasMarkup = MARKUP.test(text)
  if (!hasMarkup && !ENTITY.test(text)) return text
  // Of a text with entities alone the line ends are its own.
  const parsed = await parseHtml(hasMarkup ? text : `<pre>${text.replaceAll('<', '&lt;')}</pre>`)
  if (!parsed.ok) return text.replace(/<[^<>]{0,2000}>/gu, ' ')
  if (hasMarkup) return textOfBlocks(blocksOf(parsed.value.page.body))
  return parsed.value.page.body.textContent
}
