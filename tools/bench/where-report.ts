/** The figures of the country bench as tables for a terminal. */
import { share, table } from './table.ts'
import { figuresOf, sumOf } from './tally.ts'
import type { MentionRow } from './where-mentions.ts'
import type { JudgedStory, Reading } from './where-places.ts'
import type { SalienceFigures } from './where-salience.ts'
import type { Sizes } from './where-size.ts'
import type { LanguageRow, Score } from './where-tables.ts'

const kb = (bytes: number) => (bytes / 1024).toFixed(1)
const percent = (part: number, whole: number) => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(2)} %`)

export function placesTable(sets: ReadonlyMap<string, readonly JudgedStory[]>): string {
  const row = (set: string, stories: readonly JudgedStory[], by: 'set' | 'mentions', reading: Reading) => {
    const tally = sumOf(stories.map(s => s[by][reading]))
    const { f1, precision, recall } = figuresOf(tally)
    const name = by === 'set' ? 'by story' : 'by mention'
    return [
      `${set} ${name}, ${reading}`,
      ...[f1, precision, recall].map(n => n.toFixed(3)),
      `${tally.wrong}`,
      `${tally.missed}`,
    ]
  }
  const rows = [...sets].flatMap(([set, stories]) =>
    (['set', 'mentions'] as const).flatMap(by =>
      (['literal', 'neutral'] as const).map(reading => row(set, stories, by, reading)),
    ),
  )
  return table([['countries', 'F1', 'precision', 'recall', 'wrong', 'missed'], ...rows])
}

export function viaTable(sets: ReadonlyMap<string, readonly JudgedStory[]>): string {
  const sum = (stories: readonly JudgedStory[], read: (s: JudgedStory) => number) =>
    stories.reduce((total, s) => total + read(s), 0)
  const rows = [...sets].map(([set, stories]) => [
    set,
    `${stories.length}`,
    `${sum(stories, s => s.via)}`,
    `${sum(stories, s => s.viaUnknown)}`,
    (sum(stories, s => s.ms) / stories.length).toFixed(2),
    (sum(stories, s => s.ms) / sum(stories, s => s.wordsMs)).toFixed(1),
  ])
  return table([['stories', 'all', 'via only', 'no place of it labelled', 'ms each', 'times a word scan'], ...rows])
}

export function mentionsTable(rows: readonly MentionRow[]): string {
  return table([
    ['dwie mentions', 'all', 'recalled', 'wrong', 'wrong %'],
    ...rows.map(r => [
      `${r.kind}, ${r.alone ? 'alone' : 'in its story'}`,
      `${r.all}`,
      r.kind === 'person' ? '-' : share(r.recalled, r.all),
      `${r.wrong}`,
      percent(r.wrong, r.all),
    ]),
  ])
}

export function salienceTable({ stories, pairs, alike, key }: SalienceFigures): string {
  const { f1, precision, recall } = figuresOf(key)
  return table([
    ['key countries', 'stories', 'F1', 'precision', 'recall', 'pairs ranked as readers do'],
    ['wikinews', `${stories}`, ...[f1, precision, recall].map(n => n.toFixed(3)), share(alike, pairs)],
  ])
}

export function languagesTable(rows: readonly LanguageRow[]): string {
  const cell = ({ right, all }: Score) => (all === 0 ? '-' : `${right}/${all}`)
  return table([
    ['language', 'sentences', 'Intl names', 'names by hand', 'case forms'],
    ...rows.map(r => [r.lang, cell(r.sentences), cell(r.names), cell(r.exonyms), cell(r.cases)]),
  ])
}

export function sizesTable({ english, byLanguage }: Sizes): string {
  return table([
    ['gzipped', 'KB loaded', 'its file'],
    ['English', kb(english), '-'],
    ...[...byLanguage].map(([lang, bytes]) => [`with ${lang}`, kb(english + bytes), kb(bytes)]),
  ])
}

export const remarksOf = (row: MentionRow, most: number): string =>
  [...row.remarks]
    .sort((a, b) => b[1] - a[1])
    .slice(0, most)
    .map(([remark, times]) => `${times} × ${remark}`)
    .join('\n')
