/** Narrower than this time runs down the page; as in the stylesheets. */
export const PHONE = '(max-width: 767px)'
