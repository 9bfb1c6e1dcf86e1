import { LIMITS } from '../limits.ts'
import { publicationDay } from '../publication-day.ts'
import { blocksOf, textOfBlocks, type Block } from './block-text.ts'
import type { ParsedPage } from './parse-html.ts'
import { removeFurniture } from './remove-furniture.ts'

/** Characters from which on a text may be an article: a news flash has some hundred. */
const MIN_LENGTH = 80

/** How much longer the text in a page's structured data must be than the one shown to be taken for the article. */
const FULLER = 1.5

/** Share of a paragraph in links from which on it leads somewhere else and tells nothing. */
const LINK_SHARE = 0.8

const fold = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

const isLabel = ({ text, linked }: Block): boolean =>
  (text.length < 300 && linked >= text.length * LINK_SHARE) ||
  /^(?:advertisement|share(?: this)?)\W{0,3}$/iu.test(text)

/** A line that only says when or by whom: metadata that is shown, not text. */
const isDateline = ({ text }: Block): boolean =>
  text.length < 120 &&
  (publicationDay(
    text.replace(/^(?:(?:first |last )?(?:published|posted|updated|modified)(?: on| at)?:?\s)/iu, ''),
  ) !== undefined ||
    /^(?:[Bb]y|BY) \p{Lu}[^.!?]{2,80}$/u.test(text))

const isProse = ({ text, linked }: Block): boolean =>
  text.length >= 40 && linked < text.length * 0.5 && /[.!?…]["'”’)]*$/u.test(text)

/** Paragraphs without labels and without the headline, which a page repeats above its text. */
const tidyBlocks = (blocks: readonly Block[], title: string | undefined): Block[] => {
  const heading = fold(title ?? '')
  const kept = blocks.filter((block) => !isLabel(block) && !isDateline(block))
  const start = kept.slice(0, 3).findIndex(({ text }) => heading !== '' && fold(text) === heading)
  return start < 0 ? kept : kept.slice(start + 1)
}

const lengthOf = (blocks: readonly Block[]): number =>
  blocks.filter(isProse).reduce((sum, { text }) => sum + text.length, 0)

/** The article as the reader mode of a browser finds it. */
const readerBlocks = async ({ page, tags, depth }: ParsedPage): Promise<Block[]> => {
  if (tags > LIMITS.readerTags || depth > LIMITS.readerDepth) return []
  const { Readability } = await import('@mozilla/readability')
  const found = new Readability<Node>(page, {
    serializer: (node) => node,
    disableJSONLD: true,
    charThreshold: 250,
    maxElemsToParse: LIMITS.readerTags,
  }).parse()
  const content = found?.content
  return content?.nodeType === 1 ? blocksOf(content as Element) : []
}

/**
 * The text of the article that a page shows, paragraphs apart by a blank line; undefined where the page shows none:
 * a list of articles, a shell that scripts fill. The page is taken to pieces in the course of it.
 *
 * @param told What the page gives as the article's text in its structured data, without markup.
 */
export const articleBody = async (
  parsed: ParsedPage,
  title: string | undefined,
  told: string | undefined,
): Promise<string | undefined> => {
  removeFurniture(parsed.page)
  const root = parsed.page.querySelector('article, main, [role="main"]') ?? parsed.page.body
  // What the reader mode may take away for good.
  const shown = tidyBlocks(blocksOf(root), title)
  const reader = tidyBlocks(await readerBlocks(parsed), title)
  const blocks =
    lengthOf(reader) >= Math.min(lengthOf(shown) * 0.3, MIN_LENGTH) ? reader : shown.filter(isProse)
  const length = lengthOf(blocks)
  if (told !== undefined && told.length >= MIN_LENGTH && told.length > length * FULLER) return told
  return length >= MIN_LENGTH ? textOfBlocks(blocks) : undefined
}
