/** Past forms that do not end in -ed: the verbs of news. */
export const PAST_FORMS: ReadonlySet<string> = new Set(
  (
    'was were had did said told met held began went came took gave got made left sent put saw found became kept ' +
    'brought broke fell fled flew fought shot struck hit led won lost paid wrote spoke ran rose sat stood swore threw ' +
    'thought felt heard bought built caught chose cut drew drove grew hung knew laid lent meant read rejected sank ' +
    'sold set shook shut slew slept spent split spread sprang stole stuck swept taught tore understood undertook ' +
    'withdrew woke wore wound overthrew overcame foresaw forbade forgave arose awoke bore beat bent bet bid bound bled ' +
    'bred burst cast clung crept dealt dug drank ate forgot froze hid hurt knelt let lay lit rang rode sought sang ' +
    'slid spat spun sprung swam swung quit upheld underwent shrank sprang sped spilled leapt lasted won outgrew ' +
    // participles: "hostages taken on Friday", "has gone"
    'been taken given gone done seen shown known begun broken chosen driven eaten fallen flown forbidden forgiven ' +
    'forgotten frozen grown hidden overthrown overcome ridden risen shaken spoken stolen struck sworn thrown torn ' +
    'undergone undertaken withdrawn woken worn written drawn slain beaten bitten blown born borne'
  ).split(' '),
)

/** Of the past forms, those that are other words too: a tagger's noun is then believed. */
export const PAST_OR_OTHER: ReadonlySet<string> = new Set(
  (
    'saw set cut hit bet bid burst cast felt found left lay lost made put quit read rose shot shut split spread spoke ' +
    'thought wound bore born given known seen hurt let lit broke led fell hidden rode rang bit sped'
  ).split(' '),
)

/** Present forms that tell what is to come when a day is named: "talks resume Monday". */
export const SCHEDULE_FORMS: ReadonlySet<string> = new Set(
  (
    'begin begins start starts restart restarts open opens resume resumes meet meets expire expires end ends take takes run runs ' +
    'continue continues vote votes arrive arrives leave leaves travel travels fly flies visit visits return returns ' +
    'go goes come comes hold holds host hosts reconvene reconvenes convene convenes depart departs head heads face ' +
    'faces fall falls close closes join joins attend attends address addresses chair chairs launch launches get gets ' +
    'sit sits sign signs gather gathers decide decides debate debates expire lapse lapses rise rises speak speaks reopen reopens retire retires kick kicks is are has have'
  ).split(' '),
)

/** Present forms that report: "a diplomat tells us on Monday" is past. */
export const REPORT_FORMS: ReadonlySet<string> = new Set(
  'say says tell tells report reports write writes announce announces warn warns claim claims note notes'.split(
    ' ',
  ),
)

/** Verbs whose infinitive is still to come: "agreed to meet Friday". */
export const INTENT_FORMS: ReadonlySet<string> = new Set(
  (
    'agree agrees agreed plan plans planned planning expect expects expected expecting hope hopes hoped hoping vow vows ' +
    'vowed pledge pledges pledged promise promises promised promising prepare prepares prepared preparing want wants ' +
    'wanted wanting seek seeks sought seeking decide decides decided threaten threatens threatened threatening ask asks ' +
    'asked asking urge urges urged urging call calls called calling order orders ordered invite invites invited offer ' +
    'offers offered propose proposes proposed intend intends intended intending aim aims aimed set due scheduled slated ' +
    'supposed likely ready poised about going need needs volunteered vows demand ' +
    'demands demanded demanding tell told instructed required allowed'
  ).split(' '),
)

/** Of these, the present forms that look ahead without an infinitive: "police expect trouble on Saturday". */
export const PRESENT_INTENTS: ReadonlySet<string> = new Set(
  'expect expects expecting planning intend intends hope hopes hoping'.split(' '),
)

/** Past forms after which "by Friday" is still to come: "demanded that they leave by Friday". */
export const DEMANDS: ReadonlySet<string> = new Set(
  (
    'demanded ordered urged wanted asked told required insisted proposed agreed promised vowed pledged threatened warned ' +
    'hoped planned expected offered instructed given gave called set said'
  ).split(' '),
)

/** Participles and adjectives that look ahead whatever stands before them: "planned for Friday", "due Monday". */
export const PLAN_WORDS: ReadonlySet<string> = new Set(
  'scheduled planned set due expected slated effective upcoming poised pending slated forthcoming tentatively expiring scheduling planning deadline rescheduled postponed delayed adjourned'.split(
    ' ',
  ),
)

/** Nouns of what is called by its day beforehand: "Friday's vote", "Sunday's election". */
export const SCHEDULED_NOUNS =
  /^(?:['’]s?)?\s(?:[\p{Ll}-]{2,20}\s){0,2}(?:deadline|vote|election|elections|summit|meeting|meetings|talks|hearing|session|conference|referendum|round|debate|inauguration|ceremony|runoff|ballot|polls?|trip|visit|swap|release|exchange|signing|walkout|rally|march|handover)\b/iu

/** Words before an -ed form or an irregular one that make it a noun's attribute, not a verb. */
export const DETERMINERS: ReadonlySet<string> = new Set(
  'the a an its his her their this our my your no some any'.split(' '),
)
