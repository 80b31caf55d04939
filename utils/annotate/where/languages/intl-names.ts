/** The names of every country in any language, from the browser's own tables. */
import { countries } from '../data/countries.ts'
import type { Form } from '../form.ts'

export function intlNames(tag: string, inflect: (name: string) => string[] = name => [name]): Form[] {
  const long = displayNames(tag, 'long')
  const short = displayNames(tag, 'short')
  return countries.flatMap(({ code }) => {
    // The long names of Hong Kong and Palestine are administrative: "Sonderverwaltungsregion Hongkong (China)".
    const names = code === 'HK' || code === 'PS' ? [short?.of(code)] : [long?.of(code), short?.of(code)]
    const all = names.flatMap(name => (name ? spellings(name) : []))
    return [...new Set(all.flatMap(inflect))].map((chars): Form => ({ chars, kind: kindOf(chars), code }))
  })
}

const displayNames = (tag: string, style: 'long' | 'short'): Intl.DisplayNames | undefined => {
  try {
    return new Intl.DisplayNames(tag, { type: 'region', style, fallback: 'none' })
  } catch {
    return undefined // a tag that is no tag: "xx_YY"
  }
}

/** "Мьянма (Бирма)" is two names; "Конго - Киншаса" is also written without spaces; "刚果（金）" stays whole too. */
function spellings(name: string): string[] {
  const bare = name.replace(/\s*[(（].*$/, '')
  const inside = /[(（](\p{L}[\p{L} ]{3,})[)）]/u.exec(name)?.[1]
  return [name, bare, ...(inside ? [inside] : []), bare.replace(/ [-–] /g, '-')].filter(n => n.length > 1)
}

/** "USA", "ABD", "ЮАР": in these capitals and no others. */
const kindOf = (name: string): Form['kind'] => (/^\p{Lu}{2,4}$/u.test(name) ? 'short' : 'name')
