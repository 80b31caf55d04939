/** What the judged pages say: right and wrong, by kind of page, by language and by tier. */
import type { Judged } from './detect-folds.ts'
import { share, table } from './table.ts'

export function forTerminal(judged: readonly Judged[], wrong: number): string {
  const other = judged.filter(j => !j.labelled.isNews)
  const news = judged.filter(j => j.labelled.isNews)
  const shipped = judged.map(j => ({ ...j, isNews: j.verdict.isNews }))
  const mistakes = judged.filter(j => j.isNews !== j.labelled.isNews).sort((a, b) => b.score - a.score)
  return [
    table([
      ['all', 'pages', 'F1', 'precision', 'recall', 'false positives'],
      rates('publishers apart', judged),
      rates(
        'hard pages',
        judged.filter(j => j.labelled.isNews || j.labelled.hardness === 'hard'),
      ),
      rates('weights as shipped', shipped),
    ]),
    byGroup(
      'false positives by type',
      other,
      j => j.labelled.type,
      j => j.isNews,
    ),
    byGroup(
      'recall by language',
      news,
      j => j.lang || '(none)',
      j => j.isNews,
    ),
    byGroup(
      'false positives by language',
      other,
      j => j.lang || '(none)',
      j => j.isNews,
    ),
    table([
      ['decided by', 'pages', 'share', 'right'],
      ...groups(judged, j => j.tier).map(([tier, of]) => [
        tier,
        `${of.length}`,
        share(of.length, judged.length),
        share(of.filter(j => j.isNews === j.labelled.isNews).length, of.length),
      ]),
    ]),
    table([
      [`wrong (${mistakes.length})`, 'score', 'label', 'tier', 'address'],
      ...mistakes
        .slice(0, wrong)
        .map(j => [j.labelled.page, j.score.toFixed(2), j.labelled.type, j.tier, (j.labelled.url ?? '').slice(0, 90)]),
    ]),
  ].join('\n\n')
}

function rates(name: string, judged: readonly Judged[]): string[] {
  const count = (label: boolean, verdict: boolean) =>
    judged.filter(j => j.labelled.isNews === label && j.isNews === verdict).length
  const found = count(true, true)
  const false_ = count(false, true)
  const missed = count(true, false)
  return [
    name,
    `${judged.length}`,
    share(2 * found, 2 * found + false_ + missed),
    share(found, found + false_),
    share(found, found + missed),
    share(false_, false_ + count(false, false)),
  ]
}

const byGroup = (title: string, judged: readonly Judged[], group: (j: Judged) => string, hit: (j: Judged) => boolean) =>
  table([
    [title, 'pages', 'of them', 'share'],
    ...groups(judged, group).map(([name, of]) => [
      name,
      `${of.length}`,
      `${of.filter(hit).length}`,
      share(of.filter(hit).length, of.length),
    ]),
  ])

/** Largest first. */
function groups(judged: readonly Judged[], group: (j: Judged) => string): [string, Judged[]][] {
  const found = new Map<string, Judged[]>()
  for (const j of judged) found.set(group(j), [...(found.get(group(j)) ?? []), j])
  return [...found].sort(([, a], [, b]) => b.length - a.length)
}
