/** Longest part of an id that a record gives itself. */
const MAX_LENGTH = 60

/** What files cannot be called on some system: an article's text is stored under its id. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/u

/**
 * A record's own id as part of a path; undefined where nothing of it can be used, as of an address.
 *
 * @example recordSlug('Talks 2024/02') // 'talks-2024-02'
 */
export const recordSlug = (own: string | undefined): string | undefined => {
  if (own === undefined || own.length > MAX_LENGTH || /^https?:/iu.test(own)) return undefined
  const slug = own
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')
  return slug === '' || RESERVED.test(slug) ? undefined : slug
}

/**
 * Gives each record of a file its id: `<the file's id>/<its own id>`, or its number from one.
 *
 * @example const idOf = recordIds('feed'); idOf('A 1', 7) // 'feed/a-1'
 */
export const recordIds = (fileId: string): ((own: string | undefined, number: number) => string) => {
  const taken = new Set<string>()
  return (own, number) => {
    const slug = recordSlug(own)
    // A bare number of its own would be taken for another record's place.
    let id = slug === undefined ? String(number) : /^\d+$/u.test(slug) ? `id-${slug}` : slug
    while (taken.has(id)) id = `${id}-${number}`
    taken.add(id)
    return `${fileId}/${id}`
  }
}
