// Lets the browser ask for the data while it still reads the page's script.

const COLUMNS = 'data/timeline.bin'
const EVENTS = 'data/events.json'

/**
 * The built page with a hint at the data beside it: at the columns of a large list, which the page then reads
 * first, else at the list itself. A hint that is there is replaced.
 *
 * @param {string} page
 * @param {boolean} hasColumns whether `data/timeline.bin` is there
 */
export const withDataHint = (page, hasColumns) =>
  page
    .replace(/\s*<link rel="preload" href="\.\/data\/[^>]*>/u, '')
    .replace(
      /(\s*)<link rel="icon"/u,
      `$1<link rel="preload" href="./${hasColumns ? COLUMNS : EVENTS}" as="fetch" crossorigin />$&`,
    )
