import { newsText } from './read-formats.ts'

/** Parts of a web page as outlets make them, with one article in it. */
export interface PageParts {
  readonly head?: string
  readonly before?: string
  readonly article?: string
  readonly after?: string
}

/** The paragraphs of the article that `makePage` shows. */
export const PARAGRAPHS = [
  'Envoys of both sides met in Muscat on Tuesday, two officials said, as a truce that has held for six weeks nears its end.',
  '“We have not rejected the proposal,” the chief negotiator of the northern side said after the meeting at a hotel.',
  newsText(2),
  'Mediators proposed a longer pause in the fighting, which would take effect on Friday, the officials said.',
] as const

/** A page with an article. @example makePage({ head: '<title>Talks</title>' }) */
export const makePage = ({ head = '', before = '', article, after = '' }: PageParts): string =>
  `<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">${head}</head><body>${before}${
    article ?? `<article>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n')}</article>`
  }${after}</body></html>`
