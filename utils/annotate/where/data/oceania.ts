/** Countries of Oceania. */
import type { CountryRow } from '../country-row.ts'

// biome-ignore format: a row a country
export const oceania: CountryRow[] = [
  { code: 'AU', names: 'Australia|Commonwealth of Australia', people: 'Australian|Aussie', capital: 'Canberra' },
  { code: 'FJ', names: 'Fiji|Republic of Fiji|Fiji Islands', people: 'Fijian', capital: 'Suva' },
  { code: 'FM', names: 'Micronesia|Federated States of Micronesia', people: 'Micronesian', short: 'FSM', capital: 'Palikir' },
  { code: 'KI', names: 'Kiribati|Republic of Kiribati', people: 'I-Kiribati', capital: 'Tarawa', former: 'Gilbert Islands' },
  { code: 'MH', names: 'Marshall Islands|Republic of the Marshall Islands', people: 'Marshallese', capital: 'Majuro' },
  { code: 'NR', names: 'Nauru|Republic of Nauru', people: 'Nauruan', capital: 'Yaren' },
  { code: 'NZ', names: 'New Zealand|Aotearoa', people: 'New Zealander|Kiwi', short: 'NZ|N.Z.', capital: 'Wellington' },
  { code: 'PG', names: 'Papua New Guinea', people: 'Papua New Guinean', short: 'PNG|P.N.G.', capital: 'Port Moresby' },
  { code: 'PW', names: 'Palau|Republic of Palau', people: 'Palauan', capital: 'Ngerulmud' },
  { code: 'SB', names: 'Solomon Islands', people: 'Solomon Islander', capital: 'Honiara' },
  { code: 'TO', names: 'Tonga|Kingdom of Tonga', people: 'Tongan', capital: 'Nuku\'alofa|Nukuʻalofa' },
  { code: 'TV', names: 'Tuvalu', people: 'Tuvaluan', capital: 'Funafuti', former: 'Ellice Islands' },
  { code: 'VU', names: 'Vanuatu|Republic of Vanuatu', people: 'Ni-Vanuatu|ni-Vanuatu|Vanuatuan', capital: 'Port Vila', former: 'New Hebrides' },
  { code: 'WS', names: 'Samoa|Independent State of Samoa', people: 'Samoan', capital: 'Apia', former: 'Western Samoa' },
]
