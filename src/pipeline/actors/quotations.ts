import type { ActorArticle } from './mention.ts'

/**
 * Tells for each token of each sentence whether it stands inside quotation marks. A paragraph starts outside;
 * a quotation may run over several sentences of one.
 *
 * @example quotedTokens(article)[0] // [true, true, false] for “We agree,” he
 */
export const quotedTokens = (article: ActorArticle): boolean[][] => {
  let isOpen = false
  let paragraph = -1
  return article.sentences.map((sentence) => {
    if (sentence.paragraph !== paragraph) isOpen = false
    paragraph = sentence.paragraph
    return sentence.tokens.map((token) => {
      const mark = article.text.charAt(token.start)
      if (mark === '“') isOpen = true
      else if (mark === '”') isOpen = false
      else if (mark === '"') isOpen = !isOpen
      return isOpen
    })
  })
}
