/** Forms with a second, everyday sense, and what in a story speaks for the country or against it. */
export interface TwoSenses {
  /** Forms, parted by "|". */
  forms: string
  code: string
  /** Codes of countries that are named beside this one, and words that only a story about it has. */
  near: string
  words: string
  /** Words of the other sense. */
  against: string
  /** What the evidence for the country must come to: 1 where the other sense is likelier, less where it is not. */
  burden: number
  /** The other sense is a person: "in Jordan" and "Jordan's army" speak for the country. */
  person?: true
}

const LEVANT = 'IL|PS|SY|IQ|SA|EG|LB|QA|AE|IR|KW|YE|JO'
const CAUCASUS = 'RU|AM|AZ|UA|MD|TR|KZ|BY|EE|LV|LT|PL'

// biome-ignore format: a row a form
export const twoSenses: readonly TwoSenses[] = [
  { forms: 'Georgia', code: 'GE', near: CAUCASUS, words: 'Tbilisi|Batumi|Gori|Georgians|Saakashvili|Ivanishvili|Zourabichvili|Garibashvili|Kobakhidze|Abkhazia|Abkhaz|Ossetia|Ossetian|Caucasus|NATO|Kremlin|Kutaisi|Soviet|OSCE|Schengen', against: 'Atlanta|Savannah|Macon|Athens|Augusta|Ga|Alabama|Florida|Carolina|Tennessee|Texas|Virginia|Ohio|Michigan|Pennsylvania|Arizona|Nevada|Wisconsin|Kemp|Raffensperger|Warnock|Biden|Trump|Harris|Bulldogs|Peach|Republican|Republicans|Democrats|Senate|County|county|Legislature|statewide', burden: 1 },
  { forms: 'Géorgie|Geórgia', code: 'GE', near: CAUCASUS, words: 'Tbilissi|Tbilisi|Batoumi|Abkhazie|Abecásia|Caucase|Cáucaso|Saakachvili|OTAN', against: 'Atlanta|Savannah|Floride|Flórida|Alabama|Caroline|Carolina|Texas|Arizona|Nevada|Michigan|Wisconsin|Pennsylvanie|Pensilvânia|Kemp|Trump|Biden|républicain|républicains|republicano|republicanos|gouverneur|governador', burden: 1 },
  { forms: 'Georgian|Georgians', code: 'GE', near: CAUCASUS, words: 'Tbilisi|Batumi|Gori|Saakashvili|Abkhazia|Ossetia|Caucasus', against: 'Atlanta|Savannah|Ga|Kemp|Warnock|mansion|townhouse|Regency|Victorian|sash|façade|facade|Ontario', burden: 0 },
  { forms: 'Jordan', code: 'JO', near: LEVANT, words: 'Amman|Jordanian|Jordanians|Hashemite|Aqaba|Zarqa|Arab|Abdullah|kingdom', against: 'NBA|Bulls|Nike|sneakers|Republican|Judiciary|Freedom|quarterback|touchdown', burden: 1, person: true },
  { forms: 'Chad', code: 'TD', near: 'SD|SS|NE|NG|CM|LY|CF|ML|BF|MR|FR', words: 'Djamena|Ndjamena|Chadian|Chadians|Déby|Deby|Darfur|Sahel|Boko|Habré|Africa|African', against: 'quarterback|coach|ballot|hanging', burden: 1, person: true },
  { forms: 'Turkey', code: 'TR', near: '', words: 'Ankara|Istanbul|Turkish|Turks|Erdogan|Erdoğan|NATO|Kurdish|Syria|Izmir|Türkiye', against: 'Thanksgiving|roast|roasted|oven|stuffing|gravy|cranberry|breast|leftovers|hunters|poultry|Butterball|recipe|hunting|gobbler|turkeys|sandwich', burden: -1 },
  { forms: 'Lebanon', code: 'LB', near: LEVANT, words: 'Beirut|Lebanese|Hezbollah|Hizbullah|Israel|Tripoli|Hariri', against: 'Pa|Ohio|Tenn|Valley|Dartmouth|Warren', burden: 0 },
  { forms: 'Palestine', code: 'PS', near: LEVANT, words: 'Palestinian|Palestinians|Israeli|Gaza|Hamas|Ramallah|Abbas|Arab|Jerusalem|Zionist|Britain|UN|UNRWA|Fatah|statehood|recognition', against: 'Texas', burden: 1 },
  { forms: 'Israel', code: 'IL', near: LEVANT, words: 'Israeli|Israelis|Gaza|Jerusalem|Hamas|Jewish|Netanyahu|Zionist|Judea|synagogue', against: '', burden: -1, person: true },
  { forms: 'Indian|Indians', code: 'IN', near: 'PK|CN|BD|LK|NP', words: 'India|Delhi|Mumbai|Modi|Kolkata|Bangalore|Bengaluru|Chennai|Hindu|Hindi|Punjab|Kashmir|rupees|cricket', against: 'tribe|tribes|tribal|Tribe|Tribal|reservation|Reservation|Cherokee|Navajo|Sioux|Apache|Choctaw|Chickasaw|Seminole|Lakota|Ojibwe|Pueblo|powwow|settlers|colonists|innings|inning|Cleveland|Native|casinos', burden: 0 },
  { forms: 'Niger', code: 'NE', near: 'ML|BF|TD|DZ|LY|BJ|FR|NG', words: 'Niamey|Nigerien|Nigeriens|Sahel|Agadez|Bazoum|Tchiani|junta|coup', against: 'Delta', burden: 0 },
  { forms: 'Monaco', code: 'MC', near: '', words: 'Grimaldi|principality|Albert|Riviera|Prix|Monte', against: 'Ligue|goal|PSG|striker|Lille|Marseille', burden: 0 },
  { forms: 'Macedonia|Macedonian|Macedonians', code: 'MK', near: '', words: 'Skopje', against: 'Alexander|ancient|Thessaloniki|Church|Baptist', burden: 0 },
  { forms: 'Persia', code: 'IR', near: '', words: '', against: 'Prince', burden: 0 },
  { forms: 'Trinidad', code: 'TT', near: 'TT', words: 'Tobago|Caribbean|Spain', against: 'Colorado|Cuba|Colo', burden: 0 },
  { forms: 'Grenada', code: 'GD', near: '', words: '', against: 'Mississippi|Miss', burden: 0 },
  { forms: 'Samoa|Samoan|Samoans', code: 'WS', near: '', words: 'Apia', against: 'Pago|Cookies|Scout', burden: 0 },
]
