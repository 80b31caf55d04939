/** The project's own tables as figures: traps, and by language sentences, names in a carrier and case forms. */
import { carriers } from '../../tests/annotate/where-carriers.ts'
import { caseForms, inCarrier } from '../../tests/annotate/where-case-forms.ts'
import { expected, found, isFoundIn, isMeantIn, plainOf } from '../../tests/annotate/where-cases.ts'
import { exonyms } from '../../tests/annotate/where-exonyms.ts'
import { sentences } from '../../tests/annotate/where-language-table.ts'
import { traps } from '../../tests/annotate/where-trap-table.ts'
import { countries } from '../../utils/annotate/where/data/countries.ts'

export interface Score {
  right: number
  all: number
  missed: string[]
}

export interface LanguageRow {
  lang: string
  sentences: Score
  /** The names that Intl gives. */
  names: Score
  /** Names written down by hand. */
  exonyms: Score
  cases: Score
}

const scoreOf = <Case>(cases: readonly Case[], right: (c: Case) => boolean, say: (c: Case) => string): Score => {
  const missed = cases.filter(c => !right(c))
  return { right: cases.length - missed.length, all: cases.length, missed: missed.map(say) }
}

const isRight = (marked: string, lang: string) => `${found(marked, lang)}` === `${expected(marked)}`

export const trapScore = (): Score => scoreOf(Object.values(traps).flat(), marked => isRight(marked, 'en'), plainOf)

export function languageRows(): LanguageRow[] {
  const langs = new Set([...Object.keys(carriers), ...Object.keys(sentences)])
  return [...langs].sort().map(lang => {
    const [before, after] = carriers[lang] ?? ['', '']
    const regions = new Intl.DisplayNames(lang, { type: 'region', style: 'short' })
    const named = (entry: readonly [string, string]) => isFoundIn(before, entry[1], after, lang, entry[0])
    const say = (entry: readonly [string, string]) => entry.join(' ')
    return {
      lang,
      sentences: scoreOf(sentences[lang] ?? [], marked => isRight(marked, lang), plainOf),
      names: scoreOf(
        carriers[lang] ? countries.map(({ code }) => [code, bare(regions.of(code)!)] as const) : [],
        named,
        say,
      ),
      exonyms: scoreOf(exonyms[lang] ?? [], named, say),
      cases: scoreOf(caseForms[lang] ?? [], ([code, form]) => isMeantIn(...inCarrier(lang, form), lang, code), say),
    }
  })
}

/** "Myanmar (Birma)" is asked as "Myanmar". */
const bare = (name: string) => name.replace(/\s*[(（].*$/, '')
