/** The languages that have a file here. Every other one has the names that `Intl` gives, as they are. */
import { arabic } from './arabic.ts'
import { chinese } from './chinese.ts'
import { finnish } from './finnish.ts'
import { french } from './french.ts'
import { german } from './german.ts'
import { hebrew } from './hebrew.ts'
import { japanese } from './japanese.ts'
import { korean } from './korean.ts'
import type { Language } from './language.ts'
import { russian } from './russian.ts'
import { spanish } from './spanish.ts'

const plain: Language = { forms: () => [] }
const unspaced: Language = { forms: () => [], unspaced: true }

const known: Readonly<Record<string, Language>> = {
  ar: arabic,
  de: german,
  es: spanish,
  fi: finnish,
  fr: french,
  he: hebrew,
  ja: japanese,
  km: unspaced,
  ko: korean,
  lo: unspaced,
  my: unspaced,
  // Maurício is a man, Granada a city in Spain.
  pt: { forms: () => [], not: ['Maurício', 'Granada', 'América Latina', 'América do Sul'] },
  it: { forms: () => [], not: ['America Latina', 'Oceano Indiano'] },
  ru: russian,
  th: unspaced,
  // "Anh" opens a sentence as "he".
  vi: { forms: () => [], notFirst: ['Anh'] },
  zh: chinese,
}

export const languageOf = (tag: string): Language => known[tag.split('-', 1)[0]!] ?? plain
