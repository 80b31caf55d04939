/** The door of this folder: every form of every country that a story names, and no more. */
import type { Text } from '../../model/text.ts'
import { countries } from './data/countries.ts'
import { judgeEnglish } from './english/judge.ts'
import { englishLexicon } from './english/lexicon.ts'
import { isVia } from './form.ts'
import { plain } from './plain.ts'
import { candidatesIn } from './scan.ts'

export interface CountrySighting {
  /** The id of the text it lies in. */
  text: number
  from: number
  to: number
  code: string
  /** Named by its capital, its seat or what stands for it: Pyongyang, the White House, the Kremlin. */
  via: boolean
}

/** By text in the order given, then by place; they never overlap. */
export function findCountries(texts: readonly Text[], _lang: string | undefined): CountrySighting[] {
  const plainTexts = texts.map(text => plain(text.chars))
  const candidates = plainTexts.flatMap((chars, at) => candidatesIn(chars, at, englishLexicon()))
  return judgeEnglish(candidates, plainTexts).map(({ candidate: c, code }) => ({
    text: texts[c.at]!.id,
    from: c.from,
    to: c.to,
    code,
    via: isVia(c.form),
  }))
}

const names = new Map(countries.map(row => [row.code, row.names.split('|', 1)[0]!]))

/** The usual English name; the code itself where we know none. */
export const countryName = (code: string): string => names.get(code) ?? code

/** Is this, alone, a way to name a country? "Japanese", "South Korea", "Seoul": never a person. */
export function isCountryForm(chars: string): boolean {
  const bare = plain(chars).replace(/'s?$/, '')
  const [only] = candidatesIn(bare, 0, englishLexicon())
  return only !== undefined && only.from === 0 && only.to === bare.length && only.form.code !== ''
}
