/** Elements of a page that are never its article. */
const TAGS = new Set('NAV ASIDE FOOTER DIALOG FIGCAPTION FORM'.split(' '))

/** Words in a class or an id, or a role, of what stands round an article and in between. */
const NAMES =
  /(?:^|[\s_-])(?:related|read-?more|newsletter|promo|promotion|share|sharing|social|cookies?|consent|gdpr|onetrust|subscribe|subscription|paywall|sign-?up|recirc\w*|most-?(?:read|popular|viewed)|trending|recommend(?:ed|ation|ations)|advert\w*|ads?|adslot|ad-?unit|sponsored|taboola|outbrain|comments?|disqus|breadcrumbs?|toolbar|caption|wp-caption-text|credit|byline|author-?bio|tags?|topics|more-?(?:on|from|stories)|skip-?link|visually-?hidden|sr-only|screen-reader\w*|audio-?player|print-?only)(?:$|[\s_-])/iu

const ROLES = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'complementary',
  'search',
  'dialog',
  'alertdialog',
])

/** Share of the page's paragraphs from which on what looks like furniture is the article itself, oddly named. */
const ARTICLE_SHARE = 0.3

const paragraphLength = (element: Element): number => {
  let length = 0
  for (const paragraph of element.querySelectorAll('p')) length += paragraph.textContent.length
  return length
}

/**
 * Takes out of a page what is no part of its article: menus, cookie notices, promos, captions, links to more. What
 * holds much of the page's text is left, whatever it is called.
 */
export const removeFurniture = (page: Document): void => {
  const whole = paragraphLength(page.documentElement)
  const isFurniture = (element: Element): boolean => {
    if (TAGS.has(element.tagName)) return true
    const role = element.getAttribute('role')
    if (role !== null && ROLES.has(role)) return true
    if (element.getAttribute('aria-hidden') === 'true' || element.hasAttribute('hidden')) return true
    const name = `${element.getAttribute('class') ?? ''} ${element.id}`.slice(0, 400)
    return name.length > 1 && NAMES.test(name)
  }
  for (const element of page.querySelectorAll('body *')) {
    if (!isFurniture(element) || element.tagName === 'ARTICLE') continue
    if (paragraphLength(element) <= whole * ARTICLE_SHARE) element.remove()
  }
}
