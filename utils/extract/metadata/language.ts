/** Language and direction. */
import { firstMeta, type PageFacts } from '../../dom/facts.ts'
import { field } from '../../dom/json-ld.ts'
import { own } from '../../dom/unclobbered.ts'
import { namesIn } from './plain-text.ts'

export function readLang(doc: Document, facts: PageFacts): string | undefined {
  const root = own(doc, 'documentElement')
  const claims = [
    root?.getAttribute('lang'),
    root?.getAttribute('xml:lang'),
    own(doc, 'body')?.getAttribute('lang'),
    doc.querySelector('article[lang], main[lang]')?.getAttribute('lang'),
    namesIn(facts.story && field(facts.story, 'inLanguage'))[0],
    firstMeta(facts, 'content-language', 'og:locale', 'dc.language', 'language'),
  ]
  return claims.map(canonical).find(lang => lang !== undefined)
}

/** "de_AT" and "DE-at" are de-AT; "German" is nothing. */
function canonical(claim: string | null | undefined): string | undefined {
  try {
    return claim ? Intl.getCanonicalLocales(claim.trim().split(',')[0]!.replace(/_/g, '-'))[0] : undefined
  } catch {
    return undefined
  }
}

const RTL = /^(?:ar|fa|he|iw|ur|ps|sd|ug|yi|dv|ckb|ku-Arab)\b/

export function readDir(doc: Document, lang: string | undefined): 'ltr' | 'rtl' {
  const said = [own(doc, 'documentElement'), own(doc, 'body')].map(el => el?.getAttribute('dir')?.toLowerCase())
  const dir = said.find(d => d === 'rtl' || d === 'ltr')
  return dir === 'rtl' || (!dir && lang && RTL.test(lang)) ? 'rtl' : 'ltr'
}
