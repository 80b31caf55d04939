/** Finnish: fifteen cases on the end of a name: Venäjällä, Ruotsissa, Englannin, Irakiin. */
import { formsFrom, type Language, type Words } from '../language.ts'

const names: Words = {
  BA: 'Bosnia',
  CD: 'Kongo',
  GB: 'Britannia|Englanti|Skotlanti|Wales|Pohjois-Irlanti',
  HK: 'Hongkong',
  MK: 'Makedonia',
  NL: 'Hollanti',
  PS: 'Palestiina',
  RU: 'Neuvostoliitto',
  SZ: 'Swazimaa',
  US: 'USA',
  VA: 'Vatikaani',
}
/** Plural names, and the one that is a word of its own kind. */
const irregular: Words = {
  AE: 'Arabiemiraattien|Arabiemiraateissa|Arabiemiraatit',
  CN: 'Kiinan kansantasavalta|Kiinan kansantasavallan',
  CZ: 'Tšekin tasavalta|Tšekin tasavallan',
  DE: 'Saksan liittotasavalta|Saksan liittotasavallan',
  FI: 'Suomen|Suomea|Suomessa|Suomesta|Suomeen|Suomella|Suomelta|Suomelle|Suomeksi|Suomena',
  GB: 'Ison-Britannian|Isossa-Britanniassa|Isosta-Britanniasta|Isoon-Britanniaan',
  IE: 'Irlannin tasavalta|Irlannin tasavallan',
  KR: 'Korean tasavalta|Korean tasavallan',
  NL: 'Alankomaiden|Alankomaita|Alankomaissa|Alankomaista|Alankomaihin',
  PH: 'Filippiinien|Filippiinejä|Filippiineillä|Filippiineille|Filippiineiltä',
  RU: 'Venäjän federaatio|Venäjän federaation|Neuvostoliiton',
  US: 'Yhdysvaltain|Yhdysvaltojen|Yhdysvaltoja|Yhdysvalloissa|Yhdysvalloista|Yhdysvaltoihin|Yhdysvalloilla|Yhdysvalloille|Yhdysvalloilta|Amerikan yhdysvallat|Amerikan yhdysvaltojen',
}
const seats: Words = { US: 'Valkoinen talo|Valkoisen talon|Washington', RU: 'Kreml|Moskova', UA: 'Kiova', CN: 'Peking' }

/** "Englanti, Englannin, Englantia, Englantiin". Front vowels take -ä: "Venäjällä". */
function finnishCases(name: string): string[] {
  const a = /[aou][^\s]*$/i.test(name.replace(/^.*[- ]/, '')) ? 'a' : 'ä'
  const strong = /[aeiouyäö]$/.test(name) ? name : `${name}i`
  const weak = strong.replace(/nt([iaä])$/, 'nn$1').replace(/(k|p|t)\1([iaouyäö])$/, '$1$2')
  const last = strong.at(-1)!
  const outer = [`ll${a}`, `lt${a}`, 'lle', `ss${a}`, `st${a}`, 'n', 'ksi', `tt${a}`].map(end => weak + end)
  return [
    name,
    ...outer,
    `${strong}${last}n`,
    `${strong}${a}`,
    `${strong}t${a}`,
    `${strong}n${a}`,
    `${strong}hin`,
    `${strong}seen`,
  ]
}

export const finnish: Language = {
  forms: () => [
    ...formsFrom(names, 'name', finnishCases),
    ...formsFrom(irregular, 'name'),
    ...formsFrom(seats, 'seat', finnishCases),
  ],
  inflect: finnishCases,
  not: ['Latinalainen Amerikka', 'Etelä-Amerikka', 'Pohjois-Amerikka'],
}
