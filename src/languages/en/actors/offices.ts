/** Words that make a two-word office with the noun behind them. */
export const OFFICE_WORDS: ReadonlySet<string> = new Set(
  (
    'prime foreign defense defence finance interior vice deputy economy economic trade commerce security justice energy health ' +
    'education labor labour transport oil information communications culture agriculture environment treasury state ' +
    'intelligence spy army military police navy cia fbi mossad opposition union rebel cabinet press chief lead top special ' +
    'national supreme crown general unification industry affairs external internal home peace senior acting former federal'
  ).split(' '),
)

/** Offices that one state alone has under this name; held where no other side is named. */
export const OFFICE_OWNERS: ReadonlyMap<string, string> = new Map([
  ['secretary of state', 'united-states'],
  // "the Brandt administration": news copy says it of American presidents.
  ['administration', 'united-states'],
  ['defense secretary', 'united-states'],
  ['commerce secretary', 'united-states'],
  ['treasury secretary', 'united-states'],
  ['homeland security secretary', 'united-states'],
  ['labor secretary', 'united-states'],
  ['transportation secretary', 'united-states'],
  ['u.s. trade representative', 'united-states'],
  ['house speaker', 'united-states'],
  ['congressman', 'united-states'],
  ['congresswoman', 'united-states'],
  ['sen.', 'united-states'],
  ['rep.', 'united-states'],
  ['gov.', 'united-states'],
  ['foreign secretary', 'united-kingdom'],
  ['home secretary', 'united-kingdom'],
  ['defence secretary', 'united-kingdom'],
  ['taoiseach', 'ireland'],
  ['secretary general', 'united-nations'],
  ['secretary-general', 'united-nations'],
  ['nato secretary general', 'nato'],
  ['federal mediator', 'federal-mediation-and-conciliation-service'],
  ['federal mediators', 'federal-mediation-and-conciliation-service'],
])

const CROWNS =
  'united-kingdom canada australia new-zealand japan spain netherlands belgium sweden norway denmark jordan morocco ' +
  'saudi-arabia malaysia thailand cambodia bahrain kuwait oman'

/** Offices that every state has. */
export const STATE_OFFICES: ReadonlySet<string> = new Set([
  'president',
  'vice president',
  'prime minister',
  'foreign minister',
  'defense minister',
  'defence minister',
  'finance minister',
  'interior minister',
  'trade minister',
  'economy minister',
  'coup leader',
  'junta leader',
  'military ruler',
  'military leader',
  'interim president',
  'acting president',
])

/** Offices of which a state has one holder, at its head. */
export const HEAD_OFFICES: readonly string[] = ['president', 'prime minister', 'chancellor', 'king', 'leader']

/** States without such an office: no minister in Washington, no president in London. */
export const OFFICE_STRANGERS: ReadonlyMap<string, readonly string[]> = new Map([
  ['minister', ['united-states']],
  ['president', CROWNS.split(' ')],
])

/** Before a name; no office by themselves. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  (
    'mr. mr mrs. mrs ms. ms dr. dr gen. gen col. lt. maj. capt. sgt. brig. adm. sen. rep. gov. sir lord lady dame sheikh sheik ' +
    'shaikh imam mullah mawlawi maulvi rabbi archbishop bishop cardinal pope father rev. reverend prof. professor comrade don ' +
    'president-elect hon. amb. (res.) retired ret.'
  ).split(' '),
)

/** Inside a person's name, in lower case. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'bin bint ben ibn al el ul ur abu de da di do dos das del della la le van von der den ter af of'
    .split(' ')
    .filter((w) => w !== 'of'),
)

/** Family names that come first, as in Korea, China and Vietnam. */
export const FAMILY_FIRST: ReadonlySet<string> = new Set(
  (
    'Kim Moon Park Roh Lee Yoon Choi Jang Jong Ri Ryu Pak Cho Chung Kang Han Hwang Ahn Song Suh Yang Xi Li Wang Zhang Liu ' +
    'Chen Hu Jiang Deng Mao Zhou Wen Yang Wu Qin He Sun Zhao Han Tsai Lai Ma Chiang Nguyen Tran Pham Le Vo Vuong To Hun'
  ).split(' '),
)

/** Given names of women that news copy meets often: only a hint for "she" and "he". */
export const FEMALE_NAMES: ReadonlySet<string> = new Set(
  (
    'Hillary Angela Theresa Margaret Condoleezza Madeleine Susan Samantha Victoria Wendy Federica Catherine Ursula Christine ' +
    'Kamala Nancy Linda Avril Jen Karine Maria Anna Anne Ann Mary Sarah Rachel Rebecca Ruth Tzipi Golda Hanan Aung Park Yulia ' +
    'Olga Svetlana Irina Natalia Tatiana Elena Julia Laura Sandra Claudia Dilma Cristina Michelle Jacinda Julie Julia Helen ' +
    'Penny Marise Chrystia Melanie Annalena Liz Priti Yvette Sara Sheila Randi Mary Fran Liz Jane Emily Emma Kate Karen Lisa ' +
    'Jennifer Jessica Amy Elizabeth Patricia Barbara Graciela Carmen Rosa Isabel Lucia Ana Ingrid Mette Sanna Magdalena Kaja ' +
    'Maia Salome Nikki Kelly Becky Betty Joyce Ellen Nkosazana Zainab Fatima Aisha Amina Leila Layla Noa Yael Galit Audrey ' +
    'Hadja Ngozi Rosalia Alena Marina Vera Valentina Nadia Mariam Meena Benazir Hina Sushma Indira Sonia Mamata Sheikh-Hasina'
  ).split(' '),
)
