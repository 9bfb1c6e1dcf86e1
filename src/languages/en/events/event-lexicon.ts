import type { EventLexicon } from '../../../pipeline/events/lexicon.ts'
import { DEAL_VERBS } from './deals/deals.ts'
import { DEAL_NOUNS } from './deals/nouns.ts'
import { EASING_NOUNS } from './easing/nouns.ts'
import { RELEASE_VERBS } from './easing/releases.ts'
import { RELIEF_VERBS } from './easing/relief.ts'
import { WITHDRAWAL_VERBS } from './easing/withdrawals.ts'
import {
  ACCUSING,
  ADDITIVES,
  CONDITIONALS,
  EMBEDDINGS,
  MODALS,
  NEGATORS,
  OBJECT_CONTROL,
  REPORTING,
} from './embeddings.ts'
import { ATTACK_VERBS } from './force/attacks.ts'
import { CAPTURE_VERBS } from './force/captures.ts'
import { LABOUR_VERBS } from './force/labour-action.ts'
import { FORCE_NOUNS } from './force/nouns.ts'
import { SANCTION_VERBS } from './force/sanctions.ts'
import { FIRE_VERBS } from './force/weapons.ts'
import { GRAMMAR } from './grammar.ts'
import { NOUN_CLASSES } from './noun-classes.ts'
import { ACCUSATION_VERBS } from './pressure/accusations.ts'
import { APPEAL_VERBS } from './pressure/appeals.ts'
import { PRESSURE_NOUNS } from './pressure/nouns.ts'
import { PROTEST_VERBS } from './pressure/protests.ts'
import { THREAT_VERBS } from './pressure/threats.ts'
import { ASSENT_VERBS } from './replies/assent.ts'
import { NEGATED_REFUSAL_VERBS } from './replies/negated-refusals.ts'
import { REPLY_NOUNS } from './replies/nouns.ts'
import { REFUSAL_VERBS } from './replies/refusals.ts'
import { COURSE_VERBS } from './talks/course.ts'
import { ENVOY_VERBS } from './talks/envoys.ts'
import { MEETING_VERBS } from './talks/meetings.ts'
import { TALKS_NOUNS } from './talks/nouns.ts'
import { DEMAND_VERBS } from './terms/demands.ts'
import { TERMS_NOUNS } from './terms/nouns.ts'
import { OFFER_VERBS } from './terms/offers.ts'
import { THEME_ROLES } from './theme-roles.ts'
import { WORD_SETS } from './word-sets.ts'

/**
 * English words for events. To add a trigger: add its lemma to the row of its frame, or a row. Of the rows that a
 * verb fits the most confident tells its act; among equals the longest phrase, then the first in this order.
 */
export const EVENT_LEXICON: EventLexicon = {
  verbRows: [
    ...REFUSAL_VERBS,
    ...NEGATED_REFUSAL_VERBS,
    ...ASSENT_VERBS,
    ...MEETING_VERBS,
    ...ENVOY_VERBS,
    ...COURSE_VERBS,
    ...OFFER_VERBS,
    ...DEMAND_VERBS,
    ...DEAL_VERBS,
    ...RELEASE_VERBS,
    ...WITHDRAWAL_VERBS,
    ...RELIEF_VERBS,
    ...ATTACK_VERBS,
    ...FIRE_VERBS,
    ...CAPTURE_VERBS,
    ...LABOUR_VERBS,
    ...SANCTION_VERBS,
    ...ACCUSATION_VERBS,
    ...THREAT_VERBS,
    ...APPEAL_VERBS,
    ...PROTEST_VERBS,
  ],
  nounRows: [
    ...REPLY_NOUNS,
    ...TALKS_NOUNS,
    ...TERMS_NOUNS,
    ...DEAL_NOUNS,
    ...FORCE_NOUNS,
    ...EASING_NOUNS,
    ...PRESSURE_NOUNS,
  ],
  nounClasses: NOUN_CLASSES,
  embeddings: EMBEDDINGS,
  modals: MODALS,
  negators: NEGATORS,
  conditionals: CONDITIONALS,
  objectControl: OBJECT_CONTROL,
  accusing: ACCUSING,
  reporting: REPORTING,
  words: WORD_SETS,
  grammar: GRAMMAR,
  themeRoles: THEME_ROLES,
  additives: ADDITIVES,
}
