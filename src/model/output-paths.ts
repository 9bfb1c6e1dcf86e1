/** The event list, in the folder that a run writes. */
export const EVENTS_PATH = 'events.json'

/** Where the texts of a list that takes another's place stand until they have taken theirs. */
export const SPARE_TEXTS = 'articles-next'

/**
 * Where a text stands besides `articles/<id>.json` while one list takes another's place: who finds a text there that
 * is not the one the list was made from (its checksum tells) finds the right one here.
 *
 * @param sha256 The checksum of the text, as the list has it.
 */
export const spareTextPath = (sha256: string): string => `${SPARE_TEXTS}/${sha256}.json`
