/** Irregular verbs: base form, then every inflected form that the rules of `lemma.ts` would get wrong. */
const VERBS = `
arise arose arisen; awake awoke awoken; be am is are was were been being 's 'm 're ain; bear bore borne born; beat beaten;
become became; befall befell befallen; beget begot begotten; begin began begun; behold beheld; bend bent; beset besetting;
beseech besought; bet betting; bid bade bidden; bind bound; bite bit bitten; bleed bled; blow blew blown;
break broke broken; breed bred; bring brought; broadcast; build built; burn burnt; burst; buy bought; can ca; put putting;
cast; catch caught; choose chose chosen; cling clung; come came; cost; creep crept; cut cutting; deal dealt;
die dying; dig dug; do does did done; draw drew drawn; dream dreamt; drink drank drunk; drive drove driven; dwell dwelt;
dye dyeing; eat ate eaten; fall fell fallen; feed fed; feel felt; fight fought; find found; flee fled; fling flung;
fly flew flown; forbid forbade forbidden; forecast; forego forewent foregone; foresee foresaw foreseen; foretell foretold;
forget forgot forgotten; forgive forgave forgiven; forgo forwent forgone; forsake forsook forsaken; freeze froze frozen;
get got gotten; give gave given; go goes went gone; grind ground; grow grew grown; hang hung; have has had 've; hear heard;
hide hid hidden; hit; hold held; hurt; keep kept; kneel knelt; know knew known; lay laid; lead led; lean leant; leap leapt;
learn learnt; leave left; lend lent; let letting; lie lay lying lain; light lit; lose lost; make made; mean meant;
meet met; mislead misled; mistake mistook mistaken; misunderstand misunderstood; offset offsetting; outbid; outdo outdid outdone;
outgrow outgrew; overcome overcame; overdo overdid overdone; overhear overheard; oversee oversaw overseen; overrun overran;
overtake overtook overtaken; overthrow overthrew overthrown; partake partook; pay paid; plead pled; prove proven;
quit; read; rebuild rebuilt; redo redid redone; relay relaid; remake remade; repay repaid; retake retook retaken; resell resold; reset resetting;
rethink rethought; rewrite rewrote rewritten; rid; ride rode ridden; ring rang rung; rise rose risen; run ran; saw sawn;
say said says; see saw seen; seek sought; sell sold; send sent; set; sew sewn; shake shook shaken; shall sha; shed;
shine shone; shoot shot; show shown; shrink shrank shrunk; shut shutting; sing sang sung; sink sank sunk; sit sat; slay slew slain;
sleep slept; slide slid; sling slung; slit; smell smelt; sow sown; speak spoke spoken; speed sped; spell spelt; spend spent;
spill spilt; spin spun; spit spat; split; spoil spoilt; spread; spring sprang sprung; stand stood; steal stole stolen;
stick stuck; sting stung; stink stank stunk; strew strewn; stride strode; strike struck stricken; string strung;
strive strove striven; swear swore sworn; sweep swept; swell swollen; swim swam swum; swing swung; take took taken;
teach taught; tear tore torn; tell told; think thought; thrive throve; throw threw thrown; thrust; tie tying; tread trod trodden;
undercut; undergo underwent undergone; underlie underlying underlay; understand understood; undertake undertook undertaken;
undo undid undone; unwind unwound; uphold upheld; upset; vie vying; ache aching ached; wake woke woken; wear wore worn; weave wove woven; weep wept;
will wo 'll; win won; wind wound; withdraw withdrew withdrawn; withhold withheld; withstand withstood; wring wrung;
write wrote written; veto vetoes vetoed vetoing; echo echoes; panic panicked panicking; mimic mimicked mimicking;
traffic trafficked trafficking; agree agreed agreeing agrees; disagree disagreed disagreeing; free freed freeing;
guarantee guaranteed guaranteeing; oversee overseeing; decree decreed decreeing; referee refereed; flee fleeing; see seeing;
knee kneed; pedigree; shoe shoeing; singe singeing; toe toed; canoe canoed; age ageing aging; base; bias; focus focussed focussing
`

/** Inflected form to base form, e.g. `struck` to `strike`. */
export const IRREGULAR_VERBS: ReadonlyMap<string, string> = new Map(
  VERBS.split(';').flatMap((entry) => {
    const [base = '', ...forms] = entry.trim().split(/\s+/u)
    return [base, ...forms].map((form): [string, string] => [form, base])
  }),
)

/**
 * Where several verbs share a form, the one that news means: "saw" is of see, "found" of find, "bore" of bear.
 * "lay" is kept as written.
 */
export const SHARED_FORMS: ReadonlyMap<string, string> = new Map([
  ['saw', 'see'],
  ['found', 'find'],
  ['wound', 'wind'],
  ['ground', 'grind'],
  ['lay', 'lay'],
  ['felt', 'feel'],
  ['left', 'leave'],
  ['ring', 'ring'],
])
