/** What the measured pages say together, corpus by corpus. */
import type { Measured } from './extract-page.ts'
import type { RightFields } from './right-fields.ts'
import { type Score, scoreOf, scoreOfAll } from './shingles.ts'
import { share, table } from './table.ts'

export interface Summary {
  corpus: string
  pages: number
  lede: Score
  readability: Score
  fields: Record<'lede' | 'readability', Record<keyof RightFields, string>>
  lostByRefine: number
  pagesWithRepeats: number
  captionsInText: string
  withFound: string
  withoutFound: string
  medianMs: number
}

export function summaries(pages: readonly Measured[]): Summary[] {
  const corpora = [...new Set(pages.map(p => p.corpus))].sort()
  return [...corpora, 'all'].map(corpus =>
    summaryOf(corpus, corpus === 'all' ? pages : pages.filter(p => p.corpus === corpus)),
  )
}

function summaryOf(corpus: string, pages: readonly Measured[]): Summary {
  const sum = (read: (p: Measured) => number) => pages.reduce((total, p) => total + read(p), 0)
  const fieldsOf = (who: 'lede' | 'readability') => ({
    title: rightShare(pages.map(p => p[who].title)),
    authors: rightShare(pages.map(p => p[who].authors)),
    date: rightShare(pages.map(p => p[who].date)),
  })
  return {
    corpus,
    pages: pages.length,
    lede: scoreOfAll(pages.map(p => p.lede)),
    readability: scoreOfAll(pages.map(p => p.readability)),
    fields: { lede: fieldsOf('lede'), readability: fieldsOf('readability') },
    lostByRefine: sum(p => p.lostByRefine),
    pagesWithRepeats: pages.filter(p => p.repeats.length > 0).length,
    captionsInText: share(
      sum(p => p.captionsInText),
      sum(p => p.captions),
    ),
    withFound: share(
      sum(p => p.withFound),
      sum(p => p.withAll),
    ),
    withoutFound: share(
      sum(p => p.withoutFound),
      sum(p => p.withoutAll),
    ),
    medianMs: Math.round(pages.map(p => p.ms).sort((a, b) => a - b)[pages.length >> 1] ?? 0),
  }
}

const rightShare = (answers: readonly (boolean | undefined)[]): string => {
  const asked = answers.filter(a => a !== undefined)
  return share(asked.filter(Boolean).length, asked.length)
}

export function forTerminal(all: readonly Summary[], pages: readonly Measured[], worst: number): string {
  const n = (value: number) => value.toFixed(3)
  const body = [
    ['body', 'pages', 'F1', 'precision', 'recall', 'Readability F1', 'precision', 'recall'],
    ...all.map(s => [
      s.corpus,
      `${s.pages}`,
      ...[s.lede.f1, s.lede.precision, s.lede.recall].map(n),
      ...[s.readability.f1, s.readability.precision, s.readability.recall].map(n),
    ]),
  ]
  const fields = [
    ['right', 'title', 'authors', 'date', 'Readability title', 'authors', 'date'],
    ...all.map(s => [s.corpus, ...Object.values(s.fields.lede), ...Object.values(s.fields.readability)]),
  ]
  const clean = [
    [
      'left over',
      'pages with repeats',
      'captions in text',
      'unwanted words',
      'wanted words',
      'gold lost by refine',
      'ms',
    ],
    ...all.map(s => [
      s.corpus,
      `${s.pagesWithRepeats}`,
      s.captionsInText,
      s.withoutFound,
      s.withFound,
      `${s.lostByRefine}`,
      `${s.medianMs}`,
    ]),
  ]
  const last = [...pages].sort((a, b) => scoreOf(a.lede).f1 - scoreOf(b.lede).f1).slice(0, worst)
  const pageRows = [
    ['worst', 'corpus', 'F1', 'precision', 'recall', 'Readability F1', 'lost by refine'],
    ...last.map(p => {
      const { f1, precision, recall } = scoreOf(p.lede)
      return [p.page, p.corpus, n(f1), n(precision), n(recall), n(scoreOf(p.readability).f1), `${p.lostByRefine}`]
    }),
  ]
  return [table(body), table(fields), table(clean), ...(worst > 0 ? [table(pageRows)] : [])].join('\n\n')
}
