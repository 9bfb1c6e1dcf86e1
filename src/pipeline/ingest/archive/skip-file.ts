/** Files that systems and programs put beside the user's own. */
const SYSTEM =
  /(?:^|\/)(?:__MACOSX(?:\/|$)|\.[^/]*$|\.[^/]+\/|thumbs\.db$|desktop\.ini$|ehthumbs\.db$|icon\r$)/iu

/** What browsers save beside a page: pictures, scripts and the pages of its frames. */
const COMPANIONS = /(?:_files|\.files|_archivos|-Dateien|_fichiers)\/[^/]+(?:\/|$)/u

/** Pictures, styles, scripts and fonts: what pages are made of besides their text. */
const ASSETS = /\.(?:css|js|mjs|map|png|jpe?g|gif|svg|webp|avif|ico|woff2?|ttf|otf|eot)$/iu

/**
 * Why a file is passed over without a warning, as nobody means it to be an article; undefined where it is not.
 *
 * @example skipReason('articles/talks_files/style.css') // 'what a browser saved beside a page'
 */
export const skipReason = (path: string): string | undefined => {
  const below = path.replace(/^articles\//u, '')
  if (SYSTEM.test(below)) return "a system's own file"
  if (COMPANIONS.test(below)) return 'what a browser saved beside a page'
  return ASSETS.test(below) ? 'a picture, style, script or font' : undefined
}
