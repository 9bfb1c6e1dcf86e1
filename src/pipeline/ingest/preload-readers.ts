/**
 * Fetches the libraries behind the formats, which are otherwise fetched when the first file of a format is read: where the network may be
 * gone by then. What cannot be fetched now is asked for again when it is needed.
 *
 * @example await preloadReaders() // from here on every format is read without a network
 */
export const preloadReaders = async (): Promise<void> => {
  await Promise.allSettled([
    import('@mozilla/readability'),
    import('linkedom/worker'),
    import('fflate'),
    import('mammoth'),
    import('feedsmith'),
    import('unpdf'),
    import('d3-dsv'),
    import('warcio'),
    import('postal-mime'),
    import('eld/large'),
    import('chardet'),
  ])
}
