import type { EventLexicon } from '../../../pipeline/events/lexicon.ts'
import { DEAL_NOUNS, DEAL_VERBS, EASING_NOUNS, EASING_VERBS } from './deals.ts'
import {
  ACCUSING,
  CONDITIONALS,
  EMBEDDINGS,
  MODALS,
  NEGATORS,
  OBJECT_CONTROL,
  REPORTING,
} from './embeddings.ts'
import { FORCE_NOUNS, FORCE_VERBS } from './force.ts'
import { NOUN_CLASSES } from './noun-classes.ts'
import { PRESSURE_NOUNS, PRESSURE_VERBS } from './pressure.ts'
import { TALKS_NOUNS, TALKS_VERBS } from './talks.ts'
import {
  ASSENT_NOUNS,
  ASSENT_VERBS,
  REFUSAL_NOUNS,
  REFUSAL_VERBS,
  TERMS_NOUNS,
  TERMS_VERBS,
} from './terms.ts'

/** English words for events. To add a trigger: add its lemma to the row of its frame, or a row. */
export const EVENT_LEXICON: EventLexicon = {
  verbRows: [
    ...REFUSAL_VERBS,
    ...ASSENT_VERBS,
    ...TALKS_VERBS,
    ...TERMS_VERBS,
    ...DEAL_VERBS,
    ...EASING_VERBS,
    ...FORCE_VERBS,
    ...PRESSURE_VERBS,
  ],
  nounRows: [
    ...REFUSAL_NOUNS,
    ...ASSENT_NOUNS,
    ...TALKS_NOUNS,
    ...TERMS_NOUNS,
    ...DEAL_NOUNS,
    ...EASING_NOUNS,
    ...FORCE_NOUNS,
    ...PRESSURE_NOUNS,
  ],
  nounClasses: NOUN_CLASSES,
  embeddings: EMBEDDINGS,
  modals: MODALS,
  negators: NEGATORS,
  conditionals: CONDITIONALS,
  objectControl: OBJECT_CONTROL,
  bareTime:
    /^(?:(?:early|late|earlier|later) )?(?:in the |the )?(?:morning|afternoon|evening|night|day|dawn|dusk|noon|midday|midnight|overnight)$|^\d{1,2}(?::\d{2})? ?[ap]\.?m\.?$/iu,
  accusing: ACCUSING,
  reporting: REPORTING,
}
