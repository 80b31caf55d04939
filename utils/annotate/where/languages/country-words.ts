/** How one language writes every country, as a file of the package: made by `tools/countries`, read when a page needs it. */
import type { Form } from '../form.ts'
import type { Doubt } from './doubts/doubts.ts'

export interface CountryWords {
  /** The language, without a region: "pt". */
  lang: string
  /** By kind and country, every form with its endings, parted by "|". */
  forms: Partial<Record<Form['kind'], Record<string, string>>>
  /** Words of several countries, one for each character, and their codes: 日米韓 is "JP US KR". */
  joined: Record<string, string>
  /** Names that this language also uses for something else, and phrases that hold a name: never a country. */
  not: string[]
  /** Names that are everyday words in small letters: at the head of a sentence they count only in a story of that country. */
  notFirst: string[]
  /** Names that are everyday words: a country only where what stands right beside them says that a place is meant. */
  onlyBeside: BesideRule[]
  /** Small words that are written onto the front of a form and are no part of it: Hebrew ב, Arabic و. */
  glued: string[]
  /** What may follow a form inside the same word, as a regular expression: Korean particles. Without it a form ends where its word ends. */
  tail?: string
  doubts: Doubt[]
  /** Written without spaces: a form may begin anywhere. */
  unspaced: boolean
}

export interface BesideRule {
  /** The forms, parted by "|". */
  forms: string
  /** Regular expressions on the text before and after; one that fits is enough. */
  before?: string
  after?: string
}

/** The languages that have such a file. For others the browser's own names are looked for, as they are. */
export const languages: readonly string[] =
  'ar cs da de el es fa fi fr he hi id it ja ko nb nl pl pt ru sv tr uk vi zh'.split(' ')

/** Other tags for the same language. */
const ALIASES: Readonly<Record<string, string>> = { no: 'nb', nn: 'nb', iw: 'he', in: 'id' }

/** "pt-BR" -> "pt"; nothing for English, which is always there, and for a language without a file. */
export function languageFile(tag: string): string | undefined {
  const lang = tag.split('-', 1)[0]!
  const file = ALIASES[lang] ?? lang
  return languages.includes(file) ? file : undefined
}
