/** How well the countries of a story are ranked, and which of them are called key, against readers' judgement (Wikinews, three degrees). */
import { countriesOf } from '../../utils/annotate/countries.ts'
import { findCountries } from '../../utils/annotate/where/where.ts'
import { textsOf } from '../../utils/text/texts.ts'
import type { Tally } from './tally.ts'
import { linkedCode } from './where-links.ts'
import { articleOf, linesOf } from './who-gold.ts'

interface Line {
  title: string
  document: { name: string; value: string }[]
  entities: { title: string; score: number }[]
}

/** From here on readers call it relevant to the story: half of the way from "mentioned" (1) to "the story is about it" (3). */
const SALIENT = 2

export interface SalienceFigures {
  stories: number
  /** Pairs of countries that readers rank, and those of them that we rank alike. */
  pairs: number
  alike: number
  key: Tally
  remarks: string[]
}

export function salienceFigures(corpus: string): SalienceFigures | undefined {
  const lines = linesOf<Line>(corpus, 'dexter-salience')
  if (!lines) return
  const sum: SalienceFigures = { stories: 0, pairs: 0, alike: 0, key: { right: 0, wrong: 0, missed: 0 }, remarks: [] }
  for (const line of lines) count(sum, line)
  return sum
}

function count(sum: SalienceFigures, { title, document, entities }: Line): void {
  const gold = new Map(
    entities.flatMap(e => {
      const code = linkedCode(e.title.replaceAll('_', ' '))
      return code ? [[code, e.score] as const] : []
    }),
  )
  const paragraphs = document.filter(part => part.name.startsWith('body')).map(part => part.value)
  const texts = textsOf(articleOf(title, paragraphs))
  // What readers were not asked about is nobody's fault.
  const countries = countriesOf(findCountries(texts, 'en'), texts, () => false).countries.filter(c => gold.has(c.code))
  if (countries.length === 0) return
  sum.stories++
  for (const [i, a] of countries.entries()) {
    const isSalient = gold.get(a.code)! >= SALIENT
    if (a.key && isSalient) sum.key.right++
    if (a.key && !isSalient) sum.key.wrong++
    if (!a.key && isSalient) sum.key.missed++
    if (a.key !== isSalient)
      sum.remarks.push(
        `${title}: ${a.name} ${a.salience} ${a.key ? 'is key' : 'is not key'}, readers ${gold.get(a.code)}`,
      )
    for (const b of countries.slice(i + 1)) {
      if (gold.get(a.code) === gold.get(b.code)) continue
      sum.pairs++
      if (gold.get(a.code)! > gold.get(b.code)!) sum.alike++
    }
  }
}
