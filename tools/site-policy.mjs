// The Content-Security-Policy of the built page: what it may load, and that nothing else runs.

/**
 * The one style that a library adds to the page while it runs (React Aria, on what can be pressed). Another text,
 * as after an upgrade, is refused and shows as an error in every browser test.
 */
const LIBRARY_STYLES = "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='"

const EVERYWHERE = ["base-uri 'none'", "form-action 'none'"]

/** For a page with its scripts, styles and data in files beside it. */
export const SITE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' ${LIBRARY_STYLES}`,
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  ...EVERYWHERE,
].join('; ')

/**
 * For a page with everything inside: its one script and one style, by what they are. Data is no script and needs none.
 *
 * @param {string} script the script's hash, as it stands in a policy
 * @param {string} style the style's
 */
export const singlePolicy = (script, style) =>
  [
    "default-src 'none'",
    `script-src ${script}`,
    `style-src ${style} ${LIBRARY_STYLES}`,
    'img-src data: blob:',
    ...EVERYWHERE,
  ].join('; ')

/** @type {import('vite').HtmlTagDescriptor} */
const GENERATOR = { tag: 'meta', attrs: { name: 'generator', content: 'Parley' }, injectTo: 'head-prepend' }

/**
 * The element that sets a policy for the page it stands in.
 *
 * @param {string} policy
 * @returns {{ readonly tag: 'meta', readonly attrs: Record<string, string>, readonly injectTo: 'head-prepend' }}
 */
const policyElement = (policy) => ({
  tag: 'meta',
  attrs: { 'http-equiv': 'Content-Security-Policy', content: policy },
  injectTo: 'head-prepend',
})

/**
 * Puts the policy into the built page; the development server needs inline scripts of its own.
 *
 * @returns {import('vite').Plugin}
 */
export const sitePolicy = () => ({
  name: 'parley-site-policy',
  apply: 'build',
  // `parley build` writes over a page that says it made it, and over no other.
  transformIndexHtml: () => [policyElement(SITE_POLICY), GENERATOR],
})
