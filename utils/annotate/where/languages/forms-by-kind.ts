/** Forms as a file of country words holds them: by kind and country, parted by "|". */
import type { Form } from '../form.ts'
import type { CountryWords } from './country-words.ts'

/** A form that two kinds or countries claim is the first one's. */
export function formsByKind(forms: readonly Form[]): CountryWords['forms'] {
  const seen = new Set<string>()
  const sorted: CountryWords['forms'] = {}
  for (const { chars, kind, code } of forms) {
    if (seen.has(chars)) continue
    seen.add(chars)
    const before = sorted[kind]?.[code]
    sorted[kind] = { ...sorted[kind], [code]: before === undefined ? chars : `${before}|${chars}` }
  }
  return sorted
}
