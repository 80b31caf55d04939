/** What bodies that the world knows are called for short: by their letters, or by letters of another language. */
import { bare } from '../../lexicon/word-list.ts'
import { knownAcronyms } from './words-of-bodies.ts'

/** Where the letters do not spell the English name. */
const OTHERS = `
SPD|Social Democratic Party|Social Democrats|Social Democrat
CDU|Christian Democratic Union|Christian Democrats
CSU|Christian Social Union
FDP|Free Democratic Party|Free Democrats
AfD|Alternative for Germany
AKP|Justice and Development Party
CHP|Republican People's Party
HDP|Peoples' Democratic Party|People's Democratic Party
MHP|Nationalist Movement Party
PKK|Kurdistan Workers' Party
FARC|Revolutionary Armed Forces of Colombia
ETA|Basque Homeland and Freedom
FIFA|International Football Federation
ASEAN|Association of Southeast Asian Nations
ECOWAS|Economic Community of West African States
IGAD|Intergovernmental Authority on Development
CERN|European Organization for Nuclear Research
VW|Volkswagen
DFB|German Football Association|German Football Federation
ISIS|Islamic State|Islamic State of Iraq and Syria|Islamic State in Iraq and Syria
ISIL|Islamic State|Islamic State of Iraq and the Levant
IS|Islamic State
FSB|Federal Security Service
KMT|Kuomintang|Nationalist Party
DPP|Democratic Progressive Party
LDP|Liberal Democratic Party
NPA|New People's Army
PLA|People's Liberation Army
KPA|Korean People's Army
IRGC|Islamic Revolutionary Guard Corps|Revolutionary Guards|Revolutionary Guard
MSF|Doctors Without Borders|Medecins Sans Frontieres
PTI|Tehreek-e-Insaf|Pakistan Tehreek-e-Insaf
`

/** By full name, in bare form and with one spelling. */
const byName = new Map<string, string[]>()
const others = OTHERS.trim()
  .split('\n')
  .map(line => line.split('|'))
for (const [short, ...names] of [...knownAcronyms, ...others])
  for (const name of names) byName.set(plain(name), [...(byName.get(plain(name)) ?? []), short!])

/** "CDC" for "the U.S. Centers for Disease Control and Prevention": the words before the known name do not matter. */
export function shortNamesOf(full: string): string[] {
  const words = plain(full).split(' ')
  return words.flatMap((_, i) => byName.get(words.slice(i).join(' ')) ?? [])
}

function plain(name: string): string {
  return bare(name)
    .replace(/ ?'s?\b|'/g, '')
    .replaceAll('isation', 'ization')
    .replaceAll('co-operation', 'cooperation')
}
