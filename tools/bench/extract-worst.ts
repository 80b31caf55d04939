/** The pages that read worst, with what they missed and what they showed too much, in short excerpts. */
import type { Measured } from './extract-page.ts'
import { scoreOf } from './shingles.ts'

const MOST_LINES = 5
const MOST_LETTERS = 90

export function worstPages(pages: readonly Measured[], count: number): string {
  const score = (p: Measured) => scoreOf(p.lede.body)
  const last = [...pages].sort((a, b) => score(a).f1 - score(b).f1).slice(0, count)
  return last
    .map(p => {
      const { f1, precision, recall } = score(p)
      const others = `Readability ${n(scoreOf(p.readability.body).f1)}, Defuddle ${n(scoreOf(p.defuddle.body).f1)}`
      return [
        `${p.page} ${p.corpus} ${p.lang}: F1 ${n(f1)}, P ${n(precision)}, R ${n(recall)} (${others})`,
        ...excerpts(p.missed.map(m => ({ ...m, what: `missed, ${m.by}` }))),
        ...excerpts(p.lede.junk.map(j => ({ ...j, what: `junk, ${j.kind}` }))),
      ].join('\n')
    })
    .join('\n')
}

function excerpts(lines: readonly { what: string; words: number; line: string }[]): string[] {
  const most = [...lines].sort((a, b) => b.words - a.words).slice(0, MOST_LINES)
  const rest = lines.length - most.length
  return [
    ...most.map(({ what, words, line }) => `    ${what}, ${words} words: ${line.slice(0, MOST_LETTERS)}`),
    ...(rest > 0 ? [`    and ${rest} more`] : []),
  ]
}

const n = (value: number): string => value.toFixed(3)
