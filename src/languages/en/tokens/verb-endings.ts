const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u))

/** Stems left by cutting -ed or -ing that take an e although the rules below say otherwise. */
const TAKES_E =
  words(`straf massacr telephon dynamit lambast us caus clos clothe cloth breath bath sooth loath seeth arrang chang rang exchang challeng aveng
  reveng plung loung sponge cring hing infring syring fring impinge imping ting sing_ postpon phon condon ton hon clon dethron
  conven interven reconven scen complet compet delet obsolet interfer adher persever explor ignor restor stor bor scor ador
  deplor implor snor shor encor whor ston zon atton aton recogn welcom com becom wast tast past bast hast past_ paste pasted
  dispers immers convers revers travers curs nurs purs endors hors cours discours sens licens tens cleans rins condens
  dispens recompens incens expens els puls convuls collaps elaps relaps lapse laps eclips glimps corps sol consol control_
  parol cajol condol rul schedul capsul ridicul pos compos propos oppos impos expos suppos
  bubbl hop cop scop grop elop rop slop top_ dop hop_ typ hyp swip wip pip escap shap rap scrap_ tap_ gap drap vap
  rat dat hat mat_ bat_ quot vot not denot promot devot dot emot rot_ connot demot writ rewrit invit unit cit incit excit recit
  ignit reunit bit_ polit sit_ cremat despit alight_ cut_ disput comput reput imput refut commut prosecut execut persecut
  contribut distribut attribut redistribut constitut institut substitut restitut salut dilut pollut tribut mut minut hut_ rout
  rerout tut_ suit_ fil compil reconcil smil pil til whil revil exil mobil beguil stockpil profil defil rul_ styl recycl cycl
  scal inhal exhal regal_ whal bal_ pal_ stal_ nam blam fram sham gam tam defam fam flam inflam tim prim chim lim_ tim_ sublim
  assum consum resum presum fum plum_ perfum costum volum exhum subsum shin din lin min fin win_ decl declin defin combin
  determin undermin examin imagin outlin underlin refin confin inclin machin routin streamlin headlin sidelin sunshin
  vaccin medicin intertwin entwin disciplin redefin decid divid provid guid hid rid_ resid presid collid subsid_ coincid
  sid tid confid invad persuad trad fad blockad parad evad degrad upgrad downgrad wad bad_ grad rad_ shad jad dissuad
  conced ced preced imped reced seced interced superced supersed erod explod cod decod implod corrod bod mod_ od includ
  conclud exclud intrud exud delud prelud seclud extrud occlud lik strik hik bik spik pik invok provok evok revok stok chok
  pok jok smok brok_ cok tok rebuk nuk puk duk_ bak tak mak shak wak rak fak brak stak quak snak overtak mistak undertak
  describ brib inscrib prescrib subscrib ascrib transcrib prob rob_ tub_ cub_ imbib bulg_ indulg divulg bulg apologis
  fir hir requir inspir desir acquir admir expir retir wir tir aspir conspir enquir inquir respir transpir sir_ mir_
  declar prepar shar compar dar car far_ glar spar star_ scar_ squar rar bar_ snar flar blar stare starr
  assur secur ensur injur captur measur endur cur procur lur obscur reassur pressur figur venturi ventur pictur structur
  restructur featur nurtur tortur manufactur postur gestur cultur treasur pleasur leisur allur insur conjur abjur adjur
  matur pur_ fractur punctur ruptur lectur textur_ departur issu pursu argu valu continu rescu rescu queu su sue ensu
  accru constru tru_ glu clu du revu vogu plagu leagu intrigu catalogu dialogu subdu imbu undervalu overvalu
  heighten_ bik hat creat recreat treat_ procreat co-creat leas releas eas ceas decreas increas creas greas pleas teas
  appeas displeas purchas eras phras rephras paraphras chas cas bas_ fus refus accus excus abus amus confus diffus infus
  peru perus misus reus defus rous arous espous hous spous pois nois rais prais apprais brais cruis bruis cris pros los_ choos
  loos noos nos_ dos ros_ advis revis supervis devis improvis televis surpris compris_ compris promis premis franchis exercis
  advertis extradit disguis despis demis_ excis incis rise_ likewis merchandis authoris criticis organis recognis apologis realis
  finalis formalis normalis stabilis mobilis demobilis escalat serv solv cach niche psych_ ax_ advoc ti_ li_ di_ vi_ ey_
  squeez freez sneez seiz siez gaz raz blaz_ blaz amaz graz haz doz siz priz bronz gauz analyz paralyz catalyz
  unveil_ tip_ ap_ strip_ stip_ strip wip_ shap_ reshap landscap tap scrape scrap_ strok yok dat updat outdat rebat debat
  interrelat stat restat overstat understat reinstat estat_ conflat equat squat_ await_ gyrat skat plat slat_ hesitat
  gag_ wag stag upstag engag manag dam_ damag rampag salvag savag ravag outrag pag sabotag leverag encourag discourag voyag
  packag garbag massag_ massag messag imag envisag bandag forag averag pillag disengag mortgag rag assuag presag triag`)

/** Stems that take no e although the rules below say they do. */
const TAKES_NO_E =
  words(`visit revisit limit edit exhibit inhibit prohibit profit benefit credit discredit accredit audit
  merit inherit exploit recruit deposit transit orbit solicit elicit cohabit inhabit forfeit await wait bait suit vomit
  commit permit submit posit quit knit unit_ spirit plummet combat format chat float treat defeat heat repeat cheat beat seat
  eat threat sweat bleat retreat entreat mistreat overheat boat coat goat bloat gloat
  outwit_ target market budget interpret misinterpret ticket rocket picket trumpet blanket bracket carpet jacket banquet
  comfort pivot pilot ballot plot spot allot riot root shoot boot loot foot hoot scoot uproot pout shout out rout_ tout scout
  flout doubt bout clout spout sprout debut gut shut put input output cut layout
  focus refocus bias canvas bus gas plus bonus chorus
  open reopen happen threaten strengthen weaken widen tighten loosen listen hasten frighten lighten sharpen shorten deepen
  dampen heighten soften harden broaden worsen lessen moisten fasten sweeten brighten darken awaken ripen quicken enliven
  leaven glisten christen straighten toughen flatten sicken burden open- mention question abandon reason condition sanction
  envision partition petition station position reposition provision commission envision function caution auction portion
  proportion ration apportion pension bargain pardon poison prison imprison season summon beacon reckon ransom_ champion
  cushion fashion motion weapon siphon son_ crayon person_ ruin join rejoin enjoin adjoin coin train retrain restrain
  strain constrain explain gain regain remain contain maintain sustain obtain retain detain attain entertain pertain abstain
  campaign complain chain drain stain pain rain reign_ bargain_ begin spin win pin thin sin bin chin grin skin rein vein
  enter offer order consider deliver gather other_ render surrender wonder hinder murder border ponder wander cover recover
  discover uncover suffer differ defer refer prefer transfer confer infer deter answer power empower lower tower shower answer
  trigger stagger linger finger anger danger endanger hunger bother further father weather whether_ master muster bolster
  foster register administer minister cluster filter falter alter shelter shatter scatter matter batter flatter utter mutter
  litter better barter quarter charter encounter counter enter hammer stammer slaughter laughter_ labor labour favor favour
  honor honour harbor harbour monitor sponsor censor anchor mirror tutor author tailor vector minor factor refactor error
  doctor humor rumor rumour savor color colour neighbor endeavor motor murmur occur incur recur concur sulfur spur blur slur
  stir collar dollar pillar cellar sugar star scar jar mar bar tar spar char altar clear fear hear near tear appear disappear
  rear gear smear shear sear bear wear swear roar soar board_ oar repair pair impair despair chair air affair stair pour tour
  four detour devour_ devour scour veer steer cheer sheer peer career engineer volunteer pioneer deer_ sneer jeer auctioneer
  signal equal total dial trial rival medal label model level cancel travel tunnel channel fuel duel parcel panel counsel
  quarrel shovel marvel rebel compel expel propel repel dispel excel bevel funnel hotel feel heel peel kneel steel reel wheel
  fail mail sail tail detail retail jail nail hail trail bail assail curtail derail avail prevail entail email e-mail boil
  foil spoil toil coil soil recoil oil veil unveil fulfil peril pencil council_ instil distil evil pool cool fool tool school
  fuel haul overhaul foul howl appeal reveal deal heal steal seal conceal repeal squeal peal goal coal foal loan moan groan
  bemoan roam foam cream dream scream stream team beam steam seam gleam claim reclaim proclaim exclaim acclaim aim maim deem
  seem redeem esteem teem zoom doom loom boom bloom groom room fathom blossom custom ransom boycott system_ item_ them_ slam
  jam ram program diagram dam swim skim trim slim rim victim_ sum_ drum_ vacuum
  need heed feed speed weed seed exceed proceed succeed bleed breed deed embed wed shed plead lead mislead read spread tread
  head behead bead knead load unload download upload reload explode_ road goad fraud_ applaud laud defraud proceed_ flood
  brood blood hood_ mood_ wood_ aid raid afraid_ braid avoid void cloud crowd_ shroud loud_ proud_ bleed
  look cook hook book overlook rebook peek seek leak speak break sneak soak cloak croak streak tweak wreak freak creak peak
  develop redevelop envelop gallop gossip worship hiccup equip help_ group regroup recoup soup loop troop scoop swoop stoop
  droop keep sleep weep sweep creep steep deep beep seep peep leap heap reap cheap_ soap reappear outstrip ship_ kidnap
  handicap wallop scallop
  rub grab daub climb_ tomb_ bomb comb_ absorb_ curb_ disturb_ verb_
  belong prolong wrong throng bring fling sling cling sting swing wring string ring king_ wing long hang bang gang rang_ clang
  sing ping ding being_ using_ harangue_ debug_ plug_ hug_ bug_ humbug_ shrug_ drug_ beg_ leg_ jog_ log_ blog_ dialog catalog
  mouth worth_ smooth bequeath unearth toss_ kiss_ miss_ boss_ pass_ press_ stress_ process_ access_ assess_ discuss_
  waltz blitz quiz whiz quartz_ hertz_ argu_ undergo forego outgo go do redo undo veto echo embargo ski taxi shanghai_
  ax fix mix tax fax box relax max hex vex flex annex coax wax_ index climax
  row_ slew_ bow_ show_ know_ follow_ swallow borrow pry_ try_`)

const VOWEL = /[aeiouy]/u

/** Whether a stem cut from -ed or -ing has lost a final e: "negotiat" yes, "reject" no. */
const losesE = (stem: string): boolean => {
  if (TAKES_E.has(stem)) return true
  if (TAKES_NO_E.has(stem)) return false
  // "undermin", "outlin": a known stem behind a prefix.
  const bare = stem.replace(/^(?:re-?|un|over|under|out|mis|dis|pre-?|co-?|inter|counter)/u, '')
  if (bare !== stem && bare.length > 2) {
    if (TAKES_E.has(bare)) return true
    if (TAKES_NO_E.has(bare)) return false
  }
  if (/[cuvz]$/u.test(stem)) return true
  if (/[^aeiouy]l$/u.test(stem)) return !/(?:[lrw]l)$/u.test(stem)
  if (/(?:[lr]|d|[aeiou])g$/u.test(stem)) return true
  if (/(?:[lnrp]|[aeiouy])s$/u.test(stem)) return true
  if (/th$/u.test(stem)) return false
  // A single vowel and a single consonant: "hop" of hoping (hopping would keep its double).
  if (!/(?:^|[^aeiou]|qu|[^aeiou]u|i)[aeiouy][bdkmnprtl]$/u.test(stem)) return false
  if (/(?:en|er|on|or|om|el|al|et|op|it|ip|ap|up|ed|in)$/u.test(stem)) {
    const syllables = stem.replace(/qu/gu, 'q').match(/[aeiouy]+/gu)?.length ?? 0
    if (syllables < 2) return true
    return /(?:[^aeiou]in|[^aeiou]ed)$/u.test(stem)
  }
  return /[aiou][bdkmnprtl]$|(?:e)[dkmpt]$|y[lpr]$/u.test(stem)
}

/** Undoes a final double consonant: "stopp" to "stop"; "add", "call", "press" and "buzz" keep theirs. */
const undouble = (stem: string): string => {
  if (!/([bdgmnprt])\1$/u.test(stem)) {
    const isDoubledL = /(?:ce|ve|be|ne|pe|tro|ua|na|ta|ia|fi|sti|de|se|re|fue|la)ll$/u.test(stem)
    const keepsL =
      /(?:^|[^aeiou])(?:e|a|i|o|u)ll$/u.test(stem) && (stem.match(/[aeiouy]+/gu)?.length ?? 0) < 2
    return isDoubledL && !keepsL && !/(?:call|recall|install|enroll|stall|forestall)$/u.test(stem)
      ? stem.slice(0, -1)
      : stem
  }
  return /^(?:add|odd|err|purr|butt|putt|boycott|watt|egg|ebb|inn|mitt|bann_)$/u.test(stem)
    ? stem
    : stem.slice(0, -1)
}

/**
 * Base form of a regular verb: cuts -s, -ed or -ing and puts back what English spelling took away.
 *
 * @param form In lower case.
 * @example regularVerb('rejecting') // 'reject'; regularVerb('proposed') // 'propose'; regularVerb('stopped') // 'stop'
 */
export const regularVerb = (form: string): string => {
  if (/ied$/u.test(form)) return form.length === 4 ? form.slice(0, -1) : `${form.slice(0, -3)}y`
  if (/ies$/u.test(form)) return form.length === 4 ? form.slice(0, -1) : `${form.slice(0, -3)}y`
  if (
    /(?:ss|sh|ch|x|zz|[^aeiou]o|us)es$/u.test(form) &&
    !/^(?:aches|axes|uses|shoes|.*[cfm]uses|.*cloches)$/u.test(form)
  )
    return form.slice(0, -2)
  if (/[^s]s$/u.test(form) && form.length > 3 && !/(?:us|is)$/u.test(form)) return form.slice(0, -1)
  const stem = form.replace(/(?:ed|ing)$/u, '')
  if (stem === form || stem.length < 2 || !VOWEL.test(stem)) return form
  const single = undouble(stem)
  if (single !== stem) return single
  return losesE(stem) ? `${stem}e` : stem
}
