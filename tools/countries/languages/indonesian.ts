/** Indonesian: a people is called by its country's name ("warga Rusia"), so names are all there is: "AS", "Inggris", "Korsel". */
import { formsFrom, type Language, type Words } from '../language.ts'

const names: Words = {
  AE: 'UEA|Emirat',
  BA: 'Bosnia',
  CD: 'Republik Demokratik Kongo|RD Kongo|Kongo',
  CI: 'Pantai Gading',
  CN: 'China|Cina|Republik Rakyat Tiongkok|Republik Rakyat China|RRT',
  CZ: 'Republik Ceko',
  GB: 'Inggris|Britania Raya|Skotlandia|Irlandia Utara',
  HK: 'Hong Kong',
  ID: 'Republik Indonesia',
  KP: 'Korut',
  KR: 'Korsel|Korea',
  MK: 'Makedonia',
  PS: 'Palestina|Otoritas Palestina',
  RU: 'Uni Soviet|Federasi Rusia',
  SA: 'Saudi|Kerajaan Arab Saudi',
  TL: 'Timor Timur|Timor Leste',
  TR: 'Turkiye|Turkiye',
  US: 'Amerika',
  VA: 'Takhta Suci|Tahta Suci|Vatikan',
  ZA: 'Afsel',
}
/** In these capitals and no others. */
const short: Words = { US: 'AS', ID: 'RI' }
const seats: Words = {
  CN: 'Beijing',
  EG: 'Kairo',
  FR: 'Istana Elysee',
  ID: 'Istana Merdeka|Istana Negara',
  IR: 'Teheran',
  RU: 'Kremlin|Moskow',
  SY: 'Damaskus',
  US: 'Gedung Putih|Pentagon',
}

export const indonesian: Language = {
  forms: () => [...formsFrom(names, 'name'), ...formsFrom(short, 'short'), ...formsFrom(seats, 'seat')],
  doubts: ['givenName'],
  not: [
    'AS Roma',
    'AS Monaco',
    'Amerika Latin',
    'Amerika Selatan',
    'Amerika Utara',
    'Amerika Tengah',
    'Bahasa Indonesia',
    'bahasa Indonesia',
    'Bahasa Inggris',
    'bahasa Inggris',
    'Bahasa Belanda',
    'bahasa Belanda',
    'bahasa Prancis',
    'bahasa Jerman',
    'bahasa Jepang',
    'Teluk Meksiko',
    'Bank Rakyat Indonesia',
    'Garuda Indonesia',
    'Liga Inggris',
    'Liga Italia',
    'Liga Spanyol',
    'Liga Prancis',
    'Semenanjung Korea',
    'Air France',
  ],
}
