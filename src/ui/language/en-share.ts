/** The words of sharing and of the embedded copy, in English. */
export const SHARE_WORDS = {
  title: 'Share this view',
  lead: 'Both hold all of the view: filters, lanes, days, the chosen event and the open sentence.',
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

/** The words of the guided tour, in English. */
export const TOUR_WORDS = {
  title: 'Guided tour',
  start: 'Take the tour',
  invitation: 'New here? Six steps show how to get from a mark to the sentence that proves it.',
  notNow: 'Not now',
  leave: 'Leave the tour',
  back: 'Back',
  next: 'Next',
  finish: 'Done',
  stepOf: (index: number, count: number) => `Step ${index} of ${count}`,
  steps: {
    timeline: {
      title: 'Every mark is an act',
      text: 'Its shape says what was done, its lane which kind it is, its place when. A dashed line says that the day is not known for certain.',
    },
    filters: {
      title: 'Narrow it down',
      text: 'Choose who, through whom, what and how sure. Each number says how many events that choice would leave.',
    },
    sentence: {
      title: 'The filter, in words',
      text: 'What you have chosen reads as a sentence here. Click a part of it away, or search for words above.',
    },
    reader: {
      title: 'The sentence that says so',
      text: 'An event opens the article at its sentence. Underlines show who, when and what; [ and ] go to the other sources that tell the same act.',
    },
    thread: {
      title: 'From offer to answer',
      text: 'Where an event belongs to a thread, it is told here with the days between. { and } move along it.',
    },
    share: {
      title: 'Take it with you',
      text: 'The address holds the whole view: share it, embed it, or export the events as a brief, a table, a calendar. Ctrl K finds everything by name.',
    },
  },
}
