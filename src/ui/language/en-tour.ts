/** The words of the guided tour, in English. */
export const TOUR_STEP_WORDS = {
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
