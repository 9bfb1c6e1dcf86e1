/** The words of sharing and of the embedded copy, in English. */
export const SHARE_WORDS = {
  title: 'Share this view',
  lead: 'Both hold all of the view: filters, lanes, days, the chosen event and the open sentence.',
  ownCorpus:
    'These articles are kept in this browser alone: elsewhere the link finds nothing. To hand them on, export the corpus under “Add articles”.',
  link: 'Link',
  embed: 'Code to embed it in a page',
  copyLink: 'Copy link',
  copyEmbed: 'Copy code',
  embedCopied: 'Code copied',
  frameTitle: (dispute: string) => `${dispute}: events on a timeline`,
  openWhole: 'Open in Parley',
}

/** The words of the settings, in English. */
export const SETTINGS_WORDS = {
  title: 'Settings',
  motion: 'Motion',
  motions: { system: 'As the system says', reduced: 'Reduced' },
}

/** The words that offer the guided tour, in English. */
export const TOUR_WORDS = {
  title: 'Guided tour',
  start: 'Take the tour',
  invitation: 'New here? Six steps show how to get from a mark to the sentence that proves it.',
  notNow: 'Not now',
}
