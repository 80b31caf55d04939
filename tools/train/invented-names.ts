/** Names made up from parts: of people in the order and shape of many languages, of bodies, places and other things. */
import { japaneseFamilyNames, leadingFamilyNames } from '../../utils/annotate/who/lexicon/family-names.ts'

export interface InventedName {
  label: string
  full: string
  /** What the text may call it later: family name, given name, the two in the other order, short form, initials. */
  last: string
  other: string
  first: string
  short: string
  acr: string
}

/** Real names of people, towns, bodies and places to draw from. */
export interface NameLists {
  first: readonly string[]
  last: readonly string[]
  city: readonly string[]
  body: readonly string[]
  place: readonly string[]
}

type Maker = (pick: Pick, lists: NameLists) => Partial<InventedName> & { full: string }
export type Pick = <T>(things: readonly T[]) => T

const words = (list: string): readonly string[] => list.trim().split(/\s+/)
const phrases = (list: string): readonly string[] => list.trim().split(/\s*,\s*/)
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

const KOREAN = words(
  'Min Jae Seo Yun Hee Jin Soo Ho Woo Kyung Tae Yong Sang Hyun Ji Eun Young Chul Dong Sun Mi Na Hye Won Joon Seok Bum Hwan Sik Ki Nam Gil',
)
const CHINESE = words(
  'Wei Ming Xiao Jian Guo Hong Yan Li Hua Jun Lei Tao Bin Feng Qiang Mei Ling Ying Xin Yu Zhi Yong Chun Shan Long Peng Hai Dong Rong Wen',
)
const JAPANESE = words(
  'Takeo Kenji Hiroshi Yuki Haruto Aiko Sakura Naoki Shinzo Fumio Yoko Ryota Kazuo Emi Tomoko Daisuke Makoto Noriko Satoshi Akira Mariko Yoshihide Taro Shigeru',
)
const ARABIC = words(
  'Ahmed Mohammed Mohamed Ali Hassan Hussein Omar Khalid Yusuf Ibrahim Mahmoud Abdullah Faisal Saud Nasser Tariq Mustafa Samir Walid Zaid Fatima Aisha Layla Noor Huda Rania Salman Hamad Rashid Jamal',
)
const ARABIC_LAST = words(
  'Haddad Mansour Khalil Saleh Aziz Najjar Shami Masri Baghdadi Maliki Sadr Attiyah Thani Nahyan Rashid Jabri Otaibi Ghamdi Zahrani Hariri Assad Khatib Barghouti Qasim Fayyad Tamimi Jazairi Tunisi Harbi Dosari Mutairi Shehri Kaabi Suwaidi Mazrouei Marri Hashimi Samarrai Tikriti Zawahiri Houthi Iryani Eryani Sabah Bashir Mahdi Turabi Sanusi Haftar Benali Bennani',
)
const INDONESIAN = words(
  'Sutrisno Widodo Budi Hartono Suharto Wahyu Santoso Dewi Sri Mulyani Joko Prabowo Agus Bambang Sukarno Ratna Yudhoyono Ganjar Anies Megawati Purnomo Setiawan Hidayat Wibowo Susanti Retno Luhut Airlangga',
)
const SPANISH = words(
  'Andrés Manuel José María Luis Carlos Juan Pablo Ana Isabel Rosa Elena Miguel Ángel Francisco Javier Rafael Gabriel Alejandro Cristina Sofía Lucía',
)
const SPANISH_LAST = words(
  'García López Martínez Rodríguez Hernández González Pérez Sánchez Ramírez Torres Flores Rivera Gómez Díaz Reyes Morales Cruz Ortiz Gutiérrez Chávez Ramos Vargas Castillo Mendoza Rojas Obrador Peña Quispe Mamani',
)
const PARTICLES = phrases(
  'van, van der, van den, de, de la, von, von der, bin, al, el, da, dos, du, della, di, le, ten, ter, ibn, bint, da Silva',
)
const SYLLABLES = words(
  'bra ker vol dun mar tel os hol win sel tor gar nes pol ki ran bel ar mon tre vil sto lin fer ga da ro mi su ta kan lo pe ru zan do sha ne',
)
const ENDINGS = words(
  'ton ville by burg stad ford holm field wick mouth pur abad grad ovo ska port land stein bach minster worth ham ley',
)
const ADJECTIVES = words(
  'Velvet Silent Broken Electric Golden Black Red Hollow Burning Crystal Wild Lost Midnight Paper Iron Blue Strange Northern Lazy Second Frozen Modern Secret Lucky Dark White Green Holy Distant',
)
const NOUNS = words(
  'Lanterns Wolves Skin Games Joke Horizon Ghosts Kings Birds Radio Machine Tigers Hearts Parade Rivers Ravens Engine Circus Mirrors Strangers Saints Orphans Machines Monkeys Notes Room Letters Pilots Garden Tides Animals Saviors Dolls Rain Summer',
)
const TRADES = words(
  'Shipping Motors Steel Foods Airlines Energy Bank Holdings Industries Electronics Pharmaceuticals Design Mining Brewery Railways Stores Insurance Media Software Robotics Capital Partners Foundry Textiles Plumbing Aviation Composites Instruments Publishing Logistics',
)
const FORMS = words('Ltd. Inc. Corp. Co. AG PLC SA Group GmbH Limited LLC NV Bhd')
const FIELDS = phrases(
  'Fisheries, Public Health, Human Rights, Refugees, Education, Trade, Road Safety, Water, Science, Labour, Forests, Statistics, Civil Aviation, Consumer Affairs, Nuclear Energy, Tourism, Women, Youth, Migration, Press Freedom',
)
const OFFICES = phrases(
  'Foreign, Defence, Defense, Interior, Finance, Health, Education, Justice, Transport, Trade, Agriculture, Energy, Environment, State, Treasury',
)
const BODIES = words(
  'Agency Council Commission Committee Institute Association Federation Union Board Office Centre Authority Foundation Network Forum Bureau Society',
)
const NATIONALITIES = words(
  'American British French German Italian Spanish Swedish Norwegian Danish Dutch Belgian Polish Russian Turkish Greek Indian Pakistani Chinese Japanese Korean Thai Malaysian Indonesian Australian Canadian Mexican Brazilian Chilean Nigerian Kenyan Ghanaian Egyptian Moroccan Iranian Iraqi Israeli Jewish Muslim Christian Catholic African European Asian Arab Kurdish',
)
const COUNTRIES = phrases(
  'France, Germany, Italy, Spain, Sweden, Norway, Denmark, Poland, Russia, Ukraine, Turkey, Greece, India, Pakistan, China, Japan, South Korea, Thailand, Malaysia, Indonesia, Australia, Canada, Mexico, Brazil, Chile, Nigeria, Kenya, Ghana, Egypt, Morocco, Iran, Iraq, Israel, the Netherlands, the Philippines, the United States, Britain, Peru, Bolivia, Ethiopia, Senegal, Vietnam, Kuwait, Qatar, Nepal, Sri Lanka, Cuba, Finland, Hungary, Cyprus',
).map(country => country.replace(/^the /, ''))

const town = (pick: Pick): string => capital(pick(SYLLABLES) + pick(SYLLABLES) + pick(ENDINGS))
const brand = (pick: Pick): string => capital(pick(SYLLABLES) + pick(SYLLABLES) + pick(['', 'x', 'n', pick(SYLLABLES)]))
const initialsOf = (name: string): string => (name.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join('')
const withAcronym = (full: string) => ({ full, acr: initialsOf(full) })
const person = (first: string, last: string) => ({
  full: `${first} ${last}`,
  other: `${last} ${first}`,
  first,
  last,
  short: last,
})

const PEOPLE = {
  person: (pick, { first, last }) =>
    person(
      pick([
        pick(first),
        pick(first),
        pick(first),
        pick(first),
        `${pick(first)}-${pick(first)}`,
        `${pick(first).charAt(0)}.${pick(first).charAt(0)}.`,
        `${pick(first)} ${pick(first)}`,
      ]),
      pick([pick(last), pick(last), pick(last), pick(last), pick(last), pick(last), `${pick(last)}-${pick(last)}`]),
    ),
  ruler: (pick, { first }) => ({
    full: `${pick(first)} ${pick(words('I II III IV V VI VII'))}`,
  }),
  korean: pick => {
    const last = pick([...leadingFamilyNames].map(capital))
    return { ...person(last, `${pick(KOREAN)}-${pick(KOREAN).toLowerCase()}`), last, short: last }
  },
  koreanWest: pick =>
    person(`${pick(KOREAN)}-${pick(KOREAN).toLowerCase()}`, pick([...leadingFamilyNames].map(capital))),
  chinese: pick => {
    const last = pick([...leadingFamilyNames].map(capital))
    const given = pick(CHINESE) + pick(['', pick(CHINESE).toLowerCase()])
    return { ...person(last, given), last, short: last }
  },
  japanese: pick => {
    const last = pick([...japaneseFamilyNames].map(capital))
    return { ...person(last, pick(JAPANESE)), last, short: last }
  },
  japaneseWest: pick => person(pick(JAPANESE), pick([...japaneseFamilyNames].map(capital))),
  arabic: pick => {
    const last = pick(ARABIC_LAST)
    const first = pick([
      pick(ARABIC),
      `${pick(ARABIC)} bin ${pick(ARABIC)}`,
      `${pick(ARABIC)} ${pick(ARABIC)}`,
      `Abu ${pick(ARABIC)}`,
    ])
    const article = pick(['', 'al-', 'Al-', 'Al ', 'El '])
    // "Omar al-Tahiri" is "al-Tahiri" in one paper and "Tahiri" in the next
    return { ...person(first, article + last), short: last, last: pick([article + last, last]) }
  },
  indonesian: pick => {
    const last = pick(INDONESIAN)
    return pick([person(pick(INDONESIAN), last), { full: last, first: last, last, short: last }])
  },
  spanish: pick => {
    const last = pick(SPANISH_LAST)
    const first = pick([pick(SPANISH), `${pick(SPANISH)} ${pick(SPANISH)}`])
    return { full: `${first} ${last} ${pick(SPANISH_LAST)}`, first, last, short: last }
  },
  particle: (pick, { first, last }) => person(pick(first), `${pick(PARTICLES)} ${pick(last)}`),
  suffix: (pick, { first, last }) => {
    const name = person(pick(first), pick(last))
    return { ...name, full: `${name.full}${pick([' Jr.', ', Jr.', ' III', ' II', ' Sr.'])}` }
  },
  initials: (pick, { first, last }) => {
    const [a, b] = [pick(first).charAt(0), pick(first).charAt(0)]
    return person(pick([`${a}.${b}.`, `${a}. ${b}.`, `${a}.`, `${pick(first)} ${b}.`]), pick(last))
  },
  first: (pick, { first }) => ({ full: pick(first) }),
  surname: (pick, { last }) => ({ full: pick(last) }),
} satisfies Record<string, Maker>

const ORGANISATIONS = {
  acronym: pick => ({
    full: Array.from({ length: pick([2, 3, 3, 3, 4, 4, 5]) }, () => pick([...'ABCDEFGHIKLMNOPRSTUV'])).join(''),
  }),
  station: (pick, { city }) => ({
    full: pick([
      `Radio ${pick(city)}`,
      `K${pick([...'ABCDLMNRST'])}${pick([...'AEIOU'])}${pick([...'LMNRST'])}`,
      `${pick(['2', '3', '5', '6'])}${pick([...'ACDPRS'])}${pick([...'AWPRT'])}`,
      `${brand(pick)} FM`,
      `${pick(NOUNS)} FM`,
    ]),
  }),
  body: (pick, { body }) => ({ full: pick(body) }),
  ministry: pick => ({
    full: pick([
      `Ministry of ${pick(FIELDS)}`,
      `${pick(OFFICES)} Ministry`,
      `${pick(OFFICES)} Department`,
      `Department of ${pick(FIELDS)}`,
    ]),
  }),
  court: (pick, { place, city }) => ({
    full: pick([
      'Supreme Court',
      `${pick(place)} Supreme Court`,
      `${pick(city)} High Court`,
      'Constitutional Court',
      `${pick(city)} District Court`,
      'Court of Appeal',
    ]),
  }),
  bank: (pick, { last, place }) => ({
    full: pick([
      `Bank of ${pick(place)}`,
      `${pick(last)} Bank`,
      `${pick(last)} Securities`,
      `${pick(last)} Capital`,
      `${pick(place)} Central Bank`,
    ]),
  }),
  magazine: pick => ({
    full: pick([
      `${pick(ADJECTIVES)} ${pick(NOUNS)}`,
      `The ${pick(NOUNS)}`,
      `${brand(pick)} magazine`.replace(' magazine', ''),
      `The ${pick(FIELDS)} Review`,
      `Journal of ${pick(FIELDS)}`,
    ]),
  }),
  union: (pick, { place }) =>
    withAcronym(
      pick([
        `${pick(place)} Workers' Union`,
        `National Union of ${pick(words('Teachers Miners Dockers Nurses Drivers'))}`,
        `United ${pick(words('Steel Auto Farm Mine'))} Workers`,
      ]),
    ),
  org: (pick, { body }) =>
    pick([
      withAcronym(`${pick(NATIONALITIES)} ${pick(FIELDS)} ${pick(BODIES)}`),
      withAcronym(`National ${pick(BODIES)} for ${pick(FIELDS)}`),
      withAcronym(`${pick(BODIES)} of ${pick(FIELDS)}`),
      withAcronym(`International ${pick(BODIES)} of ${pick(FIELDS)}`),
      { full: pick(body), acr: pick(body) },
    ]),
  company: (pick, { last, body }) => {
    const name = pick([
      `${pick(last)} ${pick(TRADES)}`,
      brand(pick),
      `${brand(pick)} ${pick(TRADES)}`,
      `${pick(last)} & ${pick(last)}`,
      pick(body),
    ])
    return { full: pick([name, name, `${name} ${pick(FORMS)}`]), short: name }
  },
  band: pick => ({
    full: pick([
      `The ${pick(ADJECTIVES)} ${pick(NOUNS)}`,
      `${pick(ADJECTIVES)} ${pick(NOUNS)}`,
      `${pick(NOUNS)}`,
      `The ${pick(NOUNS)}`,
      `${pick(NOUNS)} of ${pick(NOUNS)}`,
    ]),
  }),
  label: (pick, { body }) => ({
    full: pick([
      `${pick(ADJECTIVES)} ${pick(NOUNS)} Records`,
      `Radio ${brand(pick)}`,
      `${brand(pick)} TV`,
      `Channel ${pick(['4', '7', '10'])}`,
      pick(body),
    ]),
  }),
  club: (pick, { city }) => {
    const home = pick(city)
    return pick([
      { full: `${home} United`, short: home },
      { full: `${home} ${pick(NOUNS)}`, short: pick(NOUNS) },
      { full: `FC ${home}`, short: home },
      { full: `${home} City`, short: home },
      { full: `${home} ${pick(words('Rovers Athletic Wanderers Town Dynamo Rangers'))}`, short: home },
      { full: home, short: home },
    ])
  },
  school: (pick, { city, last }) => ({
    full: pick([
      `University of ${pick(city)}`,
      `${pick(city)} University`,
      `${pick(last)} High School`,
      `${pick(last)} College`,
      `${pick(city)} State University`,
      `${town(pick)} Unified School District`,
    ]),
  }),
  society: pick => ({ full: `Royal ${pick(FIELDS)} Society` }),
  unit: (pick, { last }) => ({
    full: pick([
      `${pick(words('12th 65th 139th 3rd 21st 101st'))} ${pick(phrases('Infantry Division, Air Division, Regiment, Cavalry, Fighter Wing, Brigade'))}`,
      `${pick(last)}'s Brigade`,
      `${pick(words('First Fourth Sixteenth Second'))} Army`,
    ]),
  }),
  paper: (pick, { city }) => ({
    full: pick([
      `The ${town(pick)} Times`,
      `${pick(city)} Gazette`,
      `The ${pick(city)} Herald`,
      `Daily ${pick(NOUNS)}`,
      `${pick(city)} ${pick(words('Post Tribune Chronicle Courier Star'))}`,
    ]),
  }),
  agency: pick => ({ full: pick(words('Reuters AP AFP UPI Xinhua Kyodo Yonhap dpa EFE ANSA TASS')) }),
  party: (pick, { place }) => {
    const name = pick([
      `${pick(place)} People's Party`,
      `${pick(ADJECTIVES)} Alliance`,
      `${pick(phrases('Democratic, Liberal, National, Social Democratic, Progressive, Socialist, Patriotic'))} ${pick(words('Party Front Union League Movement'))}`,
    ])
    return { ...withAcronym(name), short: name }
  },
  police: (pick, { city }) => ({
    full: pick([
      `${pick(city)} Police Department`,
      `${town(pick)} County Sheriff's Office`,
      `${pick(city)} Fire Brigade`,
    ]),
  }),
  hospital: (pick, { city, last, first }) => ({
    full: pick([
      `${pick(city)} General Hospital`,
      `${pick(last)} Clinic`,
      `St. ${pick(last)} Medical Center`,
      `St. ${pick(first)}'s Hospital`,
    ]),
  }),
  chamber: pick => ({
    full: pick(
      phrases(
        'Senate, House of Representatives, National Assembly, Parliament, House of Commons, Congress, Legislative Assembly, City Council',
      ),
    ),
  }),
  museum: (pick, { city, last }) => ({
    full: pick([`${pick(last)} Museum`, `${pick(city)} Museum of Art`, `${pick(last)} Gallery`]),
  }),
  railway: (pick, { city }) => ({ full: `${pick(city)} and ${pick(city)} Railway` }),
  league: pick => ({
    full: `${pick(ADJECTIVES)} ${pick(words('Coast Valley Lakes Mountain'))} ${pick(words('Conference League'))}`,
  }),
} satisfies Record<string, Maker>

const PLACES = {
  empire: pick => ({ full: `${pick(NATIONALITIES)} ${pick(words('Empire Kingdom Republic'))}` }),
  mall: pick => ({ full: `${town(pick)} ${pick(words('Mall Plaza Center'))}` }),
  city: (pick, { city }) => ({ full: pick([pick(city), pick(city), town(pick)]) }),
  place: (pick, { place }) => ({ full: pick(place) }),
  park: pick => ({
    full: pick([`${town(pick)} National Park`, `${town(pick)} Wildlife Refuge`, `${town(pick)} Forest Reserve`]),
  }),
  region: (pick, { place }) => ({ full: pick(place) }),
  country: pick => ({ full: pick(COUNTRIES) }),
  village: pick => ({ full: pick([town(pick), `${pick(words('Upper North New Great Little East'))} ${town(pick)}`]) }),
  county: pick => ({
    full: pick([`${town(pick)} County`, town(pick), `${town(pick)} Province`, `${town(pick)} District`]),
  }),
  river: pick => ({ full: pick([`River ${town(pick)}`, `${town(pick)} River`]) }),
  camp: (pick, { last }) => ({ full: pick([`Camp ${pick(last)}`, `Fort ${pick(last)}`]) }),
  area: pick => ({ full: town(pick) }),
  island: pick => ({ full: pick([`${town(pick)} Island`, `Isle of ${town(pick)}`, `${town(pick)} Islands`]) }),
  sea: pick => ({
    full: pick(
      phrases('North Sea, Baltic, Red Sea, Indian Ocean, Gulf of Guinea, Adriatic, Coral Sea, Bay of Bengal, Pacific'),
    ),
  }),
  peak: pick => ({ full: `Mount ${town(pick)}` }),
  lake: pick => ({ full: `Lake ${town(pick)}` }),
  street: (pick, { last }) => ({
    full: pick([`${pick(last)} Street`, `${pick(last)} Road`, `${pick(last)} Avenue`, `${town(pick)} Square`]),
  }),
  building: (pick, { last }) => ({
    full: pick([`${pick(last)} Park`, `${pick(last)} Stadium`, `${pick(last)} Airport`]),
  }),
} satisfies Record<string, Maker>

const OTHERS = {
  ship: pick => ({
    full: pick([
      `${pick(ADJECTIVES)} ${pick(NOUNS)}`,
      `${capital(pick(JAPANESE))} Maru`,
      `${brand(pick)} ${pick(words('Star Pride Spirit Express Strand'))}`,
    ]),
  }),
  nationality: pick => ({ full: pick(NATIONALITIES) }),
  work: pick => ({
    full: pick([
      `${pick(ADJECTIVES)} ${pick(NOUNS)}`,
      `The ${pick(NOUNS)}`,
      `"${pick(NOUNS)} in the ${pick(NOUNS)}"`,
      `"${pick(ADJECTIVES)} ${pick(NOUNS)}"`,
    ]),
  }),
  award: pick => ({ full: `${pick(ADJECTIVES)} ${pick(words('Prize Award Cup Medal Trophy Bowl'))}` }),
  event: (pick, { city }) => ({
    full: `${pick(city)} ${pick(phrases('Film Festival, Marathon, Open, Summit, Book Fair, Games, Grand Prix'))}`,
  }),
  platform: pick => ({ full: pick(words('Telegram Instagram YouTube WhatsApp TikTok Weibo Snapchat')) }),
  product: pick => ({ full: `${brand(pick)} ${pick(words('X2 3000 Pro Mini'))}` }),
  law: pick => ({ full: `${pick(FIELDS)} ${pick(words('Act Treaty Convention Bill'))}` }),
} satisfies Record<string, Maker>

const MAKERS: Record<string, { label: string; make: Maker }> = {}
for (const [label, makers] of Object.entries({ PER: PEOPLE, ORG: ORGANISATIONS, LOC: PLACES, MISC: OTHERS }))
  for (const [kind, make] of Object.entries(makers)) MAKERS[kind] = { label, make }

/** Undefined where nobody makes such names. */
export function inventedName(kind: string, pick: Pick, lists: NameLists): InventedName | undefined {
  const maker = MAKERS[kind]
  if (!maker) return
  const made = maker.make(pick, lists)
  const { full } = made
  return { label: maker.label, last: full, first: full, other: full, short: full, acr: full, ...made }
}
