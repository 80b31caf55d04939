/** The languages that have a file here. Every other one has the names that `Intl` gives, as they are. */
import type { Language } from './language.ts'
import { arabic } from './tables/arabic.ts'
import { chinese } from './tables/chinese.ts'
import { czech } from './tables/czech.ts'
import { danish } from './tables/danish.ts'
import { dutch } from './tables/dutch.ts'
import { finnish } from './tables/finnish.ts'
import { french } from './tables/french.ts'
import { german } from './tables/german.ts'
import { greek } from './tables/greek.ts'
import { hebrew } from './tables/hebrew.ts'
import { hindi } from './tables/hindi.ts'
import { indonesian } from './tables/indonesian.ts'
import { italian } from './tables/italian.ts'
import { japanese } from './tables/japanese.ts'
import { korean } from './tables/korean.ts'
import { norwegian } from './tables/norwegian.ts'
import { persian } from './tables/persian.ts'
import { polish } from './tables/polish.ts'
import { portuguese } from './tables/portuguese.ts'
import { russian } from './tables/russian.ts'
import { spanish } from './tables/spanish.ts'
import { swedish } from './tables/swedish.ts'
import { turkish } from './tables/turkish.ts'
import { ukrainian } from './tables/ukrainian.ts'
import { vietnamese } from './tables/vietnamese.ts'

const plain: Language = { forms: () => [] }
const unspaced: Language = { forms: () => [], unspaced: true }

const known: Readonly<Record<string, Language>> = {
  ar: arabic,
  cs: czech,
  da: danish,
  de: german,
  el: greek,
  es: spanish,
  fa: persian,
  fi: finnish,
  fr: french,
  he: hebrew,
  hi: hindi,
  id: indonesian,
  it: italian,
  ja: japanese,
  km: unspaced,
  ko: korean,
  lo: unspaced,
  my: unspaced,
  nb: norwegian,
  nl: dutch,
  nn: norwegian,
  no: norwegian,
  pl: polish,
  pt: portuguese,
  ru: russian,
  sv: swedish,
  th: unspaced,
  tr: turkish,
  uk: ukrainian,
  vi: vietnamese,
  zh: chinese,
}

export const languageOf = (tag: string): Language => known[tag.split('-', 1)[0]!] ?? plain
