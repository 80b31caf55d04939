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
  AE: 'Arabiemiraattien|Arabiemiraateissa|Arabiemiraatit|Arabiemiirikunnat|Arabiemiirikuntien|Arabiemiirikunnissa|Yhdistyneet arabiemiirikunnat|Yhdistyneiden arabiemiirikuntien|Yhdistyneitä arabiemiirikuntia|Yhdistyneissä arabiemiirikunnissa|Yhdistyneistä arabiemiirikunnista|Yhdistyneisiin arabiemiirikuntiin|Yhdistyneillä arabiemiirikunnilla|Yhdistyneille arabiemiirikunnille',
  CD: 'Kongon demokraattinen tasavalta|Kongon demokraattisen tasavallan|Kongon demokraattisessa tasavallassa|Kongon demokraattisesta tasavallasta|Kongon demokraattiseen tasavaltaan',
  CF: 'Keski-Afrikan tasavallan|Keski-Afrikan tasavallassa|Keski-Afrikan tasavallasta|Keski-Afrikan tasavaltaan|Keski-Afrikan tasavaltaa',
  CG: 'Kongon tasavallan|Kongon tasavallassa|Kongon tasavallasta|Kongon tasavaltaan',
  CN: 'Kiinan kansantasavalta|Kiinan kansantasavallan',
  CZ: 'Tšekin tasavalta|Tšekin tasavallan',
  DE: 'Saksan liittotasavalta|Saksan liittotasavallan',
  DO: 'Dominikaanisen tasavallan|Dominikaanisessa tasavallassa|Dominikaanisesta tasavallasta|Dominikaaniseen tasavaltaan|Dominikaanista tasavaltaa',
  FI: 'Suomen|Suomea|Suomessa|Suomesta|Suomeen|Suomella|Suomelta|Suomelle|Suomeksi|Suomena',
  GB: 'Yhdistynyt kuningaskunta|Yhdistyneen kuningaskunnan|Yhdistyneessä kuningaskunnassa|Yhdistyneeseen kuningaskuntaan|Yhdistynyttä kuningaskuntaa|Ison-Britannian|Isossa-Britanniassa|Isosta-Britanniasta|Isoon-Britanniaan',
  IE: 'Irlannin tasavalta|Irlannin tasavallan',
  KR: 'Korean tasavalta|Korean tasavallan',
  MH: 'Marshallinsaarten|Marshallinsaaria|Marshallinsaarilla|Marshallinsaarilta|Marshallinsaarille',
  NL: 'Alankomaiden|Alankomaita|Alankomaissa|Alankomaista|Alankomaihin',
  NZ: 'Uuden-Seelannin|Uutta-Seelantia|Uudessa-Seelannissa|Uudesta-Seelannista|Uuteen-Seelantiin',
  PG: 'Papua-Uuden-Guinean|Papua-Uudessa-Guineassa|Papua-Uudesta-Guineasta|Papua-Uuteen-Guineaan',
  PH: 'Filippiinien|Filippiinejä|Filippiineillä|Filippiineille|Filippiineiltä',
  RU: 'Venäjän federaatio|Venäjän federaation|Neuvostoliiton',
  SB: 'Salomonsaarten|Salomonsaaria|Salomonsaarilla|Salomonsaarilta|Salomonsaarille',
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
  // A potato, and three ways to call something off.
  notFirst: ['Peruna', 'Perua', 'Peruta', 'Perun'],
  doubts: ['givenName'],
  not: ['Latinalainen Amerikka', 'Etelä-Amerikka', 'Pohjois-Amerikka'],
}
