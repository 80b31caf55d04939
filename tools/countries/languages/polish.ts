/** Polish: "w Niemczech", "Rosji", "amerykańskiego", "Ukraińcy", "Biały Dom". */
import { formsFrom, type Language, type Words, withCapital } from '../language.ts'
import { declined, type Paradigm, wordByWord } from '../word-by-word.ts'

/** Without their -i: "amerykańsk" is amerykański, amerykańska, amerykańskiego. */
const adjectives: Words = {
  AF: 'afgańsk',
  AL: 'albańsk',
  AM: 'ormiańsk|armeńsk',
  AR: 'argentyńsk',
  AT: 'austriack',
  AU: 'australijsk',
  AZ: 'azerbejdżańsk|azersk',
  BE: 'belgijsk',
  BG: 'bułgarsk',
  BR: 'brazylijsk',
  BY: 'białorusk',
  CA: 'kanadyjsk',
  CH: 'szwajcarsk',
  CL: 'chilijsk',
  CN: 'chińsk',
  CU: 'kubańsk',
  CZ: 'czesk',
  DE: 'niemieck|zachodnioniemieck|wschodnioniemieck',
  DK: 'duńsk',
  EE: 'estońsk',
  EG: 'egipsk',
  ES: 'hiszpańsk',
  ET: 'etiopsk',
  FI: 'fińsk',
  FR: 'francusk',
  GB: 'brytyjsk|angielsk|szkock|walijsk|północnoirlandzk',
  GE: 'gruzińsk',
  GR: 'greck',
  HR: 'chorwack',
  HU: 'węgiersk',
  ID: 'indonezyjsk',
  IE: 'irlandzk',
  IL: 'izraelsk',
  IN: 'indyjsk',
  IQ: 'irack',
  IR: 'irańsk',
  IS: 'islandzk',
  IT: 'włosk',
  JO: 'jordańsk',
  JP: 'japońsk',
  KE: 'kenijsk',
  KP: 'północnokoreańsk',
  KR: 'południowokoreańsk|koreańsk',
  KZ: 'kazachstańsk|kazachsk',
  LB: 'libańsk',
  LT: 'litewsk',
  LV: 'łotewsk',
  LY: 'libijsk',
  MA: 'marokańsk',
  MD: 'mołdawsk',
  MX: 'meksykańsk',
  NG: 'nigeryjsk',
  NL: 'holendersk|niderlandzk',
  NO: 'norwesk',
  NZ: 'nowozelandzk',
  PK: 'pakistańsk',
  PL: 'polsk',
  PS: 'palestyńsk',
  PT: 'portugalsk',
  RO: 'rumuńsk',
  RS: 'serbsk',
  RU: 'rosyjsk|radzieck|sowieck',
  SA: 'saudyjsk',
  SD: 'sudańsk',
  SE: 'szwedzk',
  SI: 'słoweńsk',
  SK: 'słowack',
  SO: 'somalijsk',
  SY: 'syryjsk',
  TH: 'tajlandzk|tajsk',
  TN: 'tunezyjsk',
  TR: 'tureck',
  TW: 'tajwańsk',
  UA: 'ukraińsk',
  US: 'amerykańsk',
  UZ: 'uzbeck',
  VE: 'wenezuelsk',
  VN: 'wietnamsk',
  XK: 'kosowsk',
  YE: 'jemeńsk',
  ZA: 'południowoafrykańsk',
}
/** One, then many in their cases. */
const people: Words = {
  BY: 'Białorusin|Białorusini|Białorusinów|Białorusinom',
  CN: 'Chińczyk|Chińczycy|Chińczyków|Chińczykom|Chińczykami',
  DE: 'Niemiec|Niemcem|Niemców|Niemcom|Niemcami',
  ES: 'Hiszpan|Hiszpanie|Hiszpanów|Hiszpanom',
  FR: 'Francuz|Francuza|Francuzi|Francuzów|Francuzom|Francuzka',
  GB: 'Brytyjczyk|Brytyjczycy|Brytyjczyków|Brytyjczykom|Anglik|Anglicy|Anglików|Szkoci|Szkotów',
  GE: 'Gruzin|Gruzini|Gruzinów|Gruzinom',
  IL: 'Izraelczyk|Izraelczycy|Izraelczyków|Izraelczykom',
  IR: 'Irańczyk|Irańczycy|Irańczyków',
  IT: 'Włosi|Włochów|Włochom',
  JP: 'Japończyk|Japończycy|Japończyków',
  LT: 'Litwin|Litwini|Litwinów',
  PL: 'Polak|Polaka|Polacy|Polaków|Polakom|Polakami|Polakach|Polką',
  PS: 'Palestyńczyk|Palestyńczycy|Palestyńczyków|Palestyńczykom',
  RU: 'Rosjanin|Rosjanina|Rosjanie|Rosjan|Rosjanom|Rosjanami|Rosjanka',
  SE: 'Szwed|Szwedzi|Szwedów',
  SY: 'Syryjczyk|Syryjczycy|Syryjczyków',
  TR: 'Turek|Turcy|Turków|Turkom',
  UA: 'Ukrainiec|Ukraińca|Ukraińcy|Ukraińców|Ukraińcom|Ukraińcami|Ukrainka|Ukrainki',
  US: 'Amerykanin|Amerykanina|Amerykanie|Amerykanów|Amerykanom|Amerykanami|Amerykanka',
}
const names: Words = {
  AE: 'Emiraty|ZEA|Emiratów|Emiratach',
  BA: 'Bośnia',
  CD: 'Kongo|Demokratyczna Republika Konga',
  CG: 'Kongo-Brazzaville|Republika Konga',
  CI: 'Wybrzeże Kości Słoniowej|Wybrzeża Kości Słoniowej',
  CN: 'Chińska Republika Ludowa|ChRL|Chin|Chinach|Chinom|Chinami',
  CZ: 'Republika Czeska|Czech|Czechach|Czechom|Czechami',
  DE: 'Republika Federalna Niemiec|RFN|NRD|Niemczech',
  GB: 'Zjednoczone Królestwo|Zjednoczonego Królestwa|Zjednoczonym Królestwie|Anglia|Szkocja|Walia|Irlandia Północna|Irlandii Północnej',
  HK: 'Hongkong|Hongkongu',
  HU: 'Węgier|Węgrzech|Węgrom|Węgrami',
  IN: 'Indii|Indiach|Indiom|Indiami',
  IT: 'Włoch|Włoszech|Włochom|Włochami',
  KR: 'Republika Korei|Korea',
  MK: 'Macedonia',
  MM: 'Birma',
  NL: 'Niderlandy|Niderlandów|Niderlandach',
  PH: 'Filipin|Filipinach|Filipinom',
  PL: 'Rzeczpospolita Polska|Rzeczypospolitej Polskiej',
  PS: 'Palestyna|Autonomia Palestyńska|Autonomii Palestyńskiej',
  RU: 'Federacja Rosyjska|Federacji Rosyjskiej|Związek Radziecki|Związku Radzieckiego|Związek Sowiecki|ZSRR',
  SK: 'Republika Słowacka',
  SZ: 'Suazi',
  US: 'Ameryka|Stany Zjednoczone Ameryki|Stanów Zjednoczonych|Stanach Zjednoczonych|Stanom Zjednoczonym|Stanami Zjednoczonymi|Stany|USA',
  VA: 'Stolica Apostolska|Stolicy Apostolskiej|Watykan',
  ZA: 'RPA|Południowa Afryka|Republika Południowej Afryki|Republiki Południowej Afryki|Południowej Afryki|Południowej Afryce|Południową Afrykę',
}
const seats: Words = {
  AT: 'Wiedeń|Wiednia|Wiedniu',
  BE: 'Bruksela',
  BY: 'Mińsk|Mińska|Mińsku',
  CN: 'Pekin',
  DE: 'Berlin',
  FR: 'Paryż|Paryża|Paryżu|Pałac Elizejski',
  GB: 'Londyn|Downing Street',
  IR: 'Teheran',
  RU: 'Kreml|Kremla|Kremlem|Kremlowi|Moskwa',
  UA: 'Kijów|Kijowa|Kijowie|Kijowem',
  US: 'Biały Dom|Białego Domu|Białym Domu|Białym Domem|Waszyngton|Pentagon',
}

const ADJECTIVE = ['i', 'a', 'ie', 'iego', 'iemu', 'im', 'ą', 'iej', 'ich', 'imi']
/** The last letters of a stem and what they become before -e: "Polska, Polsce"; "Kanada, Kanadzie". */
const SOFTENED: readonly [RegExp, string][] = [
  [/k$/, 'ce'],
  [/g$/, 'dze'],
  [/d$/, 'dzie'],
  [/t$/, 'cie'],
  [/r$/, 'rze'],
  [/ł$/, 'le'],
  [/l$/, 'li'],
]

/** "Francja, Francji, Francję, Francją"; "Iran, Iranu, Iranie"; "Korea Południowa, Korei Południowej". */
const polishCases = (name: string): string[] => (/[ -]/.test(name) ? wordByWord(name, paradigmOf) : oneWord(name))

/** Genitive, dative, accusative, instrumental and locative, after the nominative. */
function paradigmOf(word: string): Paradigm | undefined {
  const found = PARADIGMS.find(([ending]) => ending.test(word))
  return found && declined(word.replace(found[0], ''), found[1])
}

const PARADIGMS: readonly (readonly [RegExp, string])[] = [
  [/(?<=sk|ck|lk)a$/, 'a iej iej ą ą iej'],
  [/(?<=ow|n[oi]w|ocn|czn)a$/, 'a ej ej ą ą ej'],
  [/(?<=[Nn]ow)a$/, 'a ej ej ą ą ej'],
  [/(?<=dn)ia$/, 'ia iej iej ią ią iej'],
  [/(?<=[sc]k)ie$/, 'ie ich im ie imi ich'],
  [/(?<=n)e$/, 'e ych ym e ymi ych'],
  [/(?<=n)i$/, 'i iego iemu i im im'],
  [/(?<=ow)y$/, 'y ego emu y ym ym'],
  [/że$/, 'że ża żu że żem żu'],
  [/ia$/, 'ia i/ii i/ii ię ią i/ii'],
  [/ja$/, 'ja ji ji ję ją ji'],
  [/(?<=[eu])a$/, 'a i i ę ą i'],
  [/ka$/, 'ka ki ce kę ką ce'],
  [/ra$/, 'ra ry rze rę rą rze'],
  [/a$/, 'a y ie ę ą ie'],
  [/y$/, 'y ów/- om y ami ach'],
  [/(?<=d)$/, '- u owi - em zie'],
  [/(?<=r)$/, '- u owi - em ze'],
  [/(?<=[nmps])$/, '- u owi - em ie'],
]

function oneWord(name: string): string[] {
  if (/^\p{Lu}+$/u.test(name)) return [name]
  const stem = name.slice(0, -1)
  const add = (base: string, ...ends: string[]) => [name, ...ends.map(end => base + end)]
  if (/[ij]a$/.test(name)) return add(stem, 'i', 'ę', 'ą')
  if (name.endsWith('ea')) return add(stem, 'i', 'ę', 'ą')
  if (name.endsWith('a')) {
    const soft = SOFTENED.find(([end]) => end.test(stem))
    const locative = soft ? stem.replace(soft[0], soft[1]) : `${stem}ie`
    return [...add(stem, /[kgl]$/.test(stem) ? 'i' : 'y', 'ę', 'ą'), locative]
  }
  if (name.endsWith('ś')) return add(`${stem}si`, '', 'ą')
  if (name.endsWith('o')) return add(stem, 'a', 'u', 'ie', 'em', 'iem')
  if (!/[bcdfghjklmnprstwzł]$/.test(name)) return [name]
  return [...add(name, 'u', 'a', 'owi', 'em', 'iem', 'ie'), name.replace(/t$/, 'cie').replace(/r$/, 'rze')]
}

export const polish: Language = {
  forms: () => [
    ...formsFrom(names, 'name', polishCases),
    ...formsFrom(adjectives, 'people', stem =>
      [...ADJECTIVE.map(end => stem + end), stem.replace(/k$/, 'cy')].flatMap(withCapital),
    ),
    ...formsFrom(people, 'people'),
    ...formsFrom(seats, 'seat', polishCases),
  ],
  inflect: polishCases,
  // Dishes, states of things, small ones and chambers also begin a sentence.
  notFirst: ['Dania', 'Stany', 'Mali', 'Komory'],
  doubts: ['surname', 'givenName'],
  not: [
    'Katar sienny',
    'język angielski',
    'języka angielskiego',
    'języku angielskim',
    'język polski',
    'języka polskiego',
    'języku polskim',
    'język niemiecki',
    'języku niemieckim',
    'język francuski',
    'język rosyjski',
    'języku rosyjskim',
    'Ameryka Południowa',
    'Ameryki Południowej',
    'Ameryce Południowej',
    'Ameryka Północna',
    'Ameryki Północnej',
    'Ameryce Północnej',
    'Ameryka Łacińska',
    'Ameryki Łacińskiej',
    'Ameryce Łacińskiej',
    'Ocean Indyjski',
    'Oceanu Indyjskiego',
    'Zatoka Meksykańska',
    'Zatoki Meksykańskiej',
    'Nowy Meksyk',
    'Nowa Anglia',
    'rosyjska ruletka',
    'rosyjską ruletkę',
    'Gazeta Polska',
    'Bank Polski',
    'Poczta Polska',
    'Polska Press',
    'Air France',
  ],
}
