/** Which languages a story may meet: its own and English; all of them where the page does not say. */
import { ar } from './ar.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { it } from './it.ts'
import { ja } from './ja.ts'
import { ko } from './ko.ts'
import type { Language } from './language.ts'
import { nl } from './nl.ts'
import { nordic } from './nordic.ts'
import { pl } from './pl.ts'
import { pt } from './pt.ts'
import { ru } from './ru.ts'
import { tr } from './tr.ts'
import { zh } from './zh.ts'

export const languages: Record<string, Language> = {
  ar,
  de,
  en,
  es,
  fr,
  it,
  ja,
  ko,
  nl,
  pl,
  pt,
  ru,
  tr,
  zh,
  da: nordic,
  nb: nordic,
  nn: nordic,
  no: nordic,
  sv: nordic,
}

/** English stands beside every language: pages all over the world print "share" and "advertisement". */
export function languagesOf(lang: string | undefined): Language[] {
  const code = lang?.toLowerCase().split(/[-_]/)[0]
  if (!code) return [...new Set(Object.values(languages))]
  const own = Object.hasOwn(languages, code) ? languages[code] : undefined
  return own && own !== en ? [own, en] : [en]
}
