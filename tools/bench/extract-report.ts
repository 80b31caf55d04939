/** The summaries as tables for a terminal: ours, and the others' beside it. */
import { type Tool, tools } from './extract-page.ts'
import type { Part, Summary, ToolSummary } from './extract-summary.ts'
import { junkKinds, pageLineKinds } from './junk.ts'
import { repeatKinds } from './repeats.ts'
import type { Score } from './shingles.ts'
import { share, table } from './table.ts'

type Row = readonly string[]

/** `corpora` ends with all pages together. */
export function forTerminal(corpora: readonly Summary[], languages: readonly Summary[]): string {
  const all = corpora.at(-1)!
  return [
    scores('body', corpora, tool => tool.body),
    scores('standfirst as text', corpora, tool => tool.withStandfirst),
    scores('captions as text', corpora, tool => tool.everything),
    scores('by language', languages, tool => tool.body),
    parts('fields right', corpora, [
      ['title', tool => tool.fields.title],
      ['authors', tool => tool.fields.authors],
      ['date', tool => tool.fields.date],
    ]),
    parts('clean', corpora, [
      ['caption, credit, picture twice', tool => tool.twice],
      ['a page line', tool => tool.pageLines],
      ['lead once', tool => tool.lead.once],
    ]),
    parts('captions once', corpora, [
      ['of all articles', tool => tool.captions],
      ['of those on the page', tool => tool.captionsOnPage],
    ]),
    parts('snippets', corpora, [
      ['wanted', tool => tool.wanted],
      ['unwanted', tool => tool.unwanted],
    ]),
    repeats(all),
    junk(corpora),
    missed(corpora),
    costs(corpora),
  ].join('\n\n')
}

function scores(name: string, groups: readonly Summary[], read: (tool: ToolSummary) => Score): string {
  return table([
    [name, 'pages', ...tools.flatMap(tool => [`${tool} F1`, 'P', 'R'])],
    ...groups.map(s => [
      s.group,
      `${s.pages}`,
      ...tools.flatMap(tool => {
        const { f1, precision, recall } = read(s.tools[tool])
        return [f1, precision, recall].map(n => n.toFixed(3))
      }),
    ]),
  ])
}

function parts(name: string, groups: readonly Summary[], columns: readonly [string, (t: ToolSummary) => Part][]) {
  const head = columns.flatMap(([column]) => tools.map(tool => `${tool} ${column}`))
  const cells = (s: Summary): Row => columns.flatMap(([, read]) => tools.map(tool => told(read(s.tools[tool]))))
  return table([[name, ...head], ...groups.map(s => [s.group, ...cells(s)])])
}

const repeats = (s: Summary): string =>
  table([
    ['pages with it twice', ...tools],
    ...repeatKinds.map(kind => [kind, ...tools.map(tool => `${s.tools[tool].repeats[kind]}`)]),
    ['lead picture', ...tools.map(tool => `${s.tools[tool].lead.again}`)],
    ['lead picture never', ...tools.map(tool => `${s.tools[tool].lead.never}`)],
  ])

/** Pages and words outside the gold. A star: a line of the page, not of the story. */
function junk(corpora: readonly Summary[]): string {
  const all = corpora.at(-1)!
  const cell = (s: Summary, tool: Tool, kind: (typeof junkKinds)[number]) => {
    const { pages, words } = s.tools[tool].junk[kind]
    return `${pages}/${words}`
  }
  return table([
    ['outside the gold (pages/words)', ...corpora.map(s => `lede ${s.group}`), 'readability all', 'defuddle all'],
    ...junkKinds.map(kind => [
      `${kind}${pageLineKinds.has(kind) ? ' *' : ''}`,
      ...corpora.map(s => cell(s, 'lede', kind)),
      cell(all, 'readability', kind),
      cell(all, 'defuddle', kind),
    ]),
  ])
}

const missed = (corpora: readonly Summary[]): string =>
  table([
    ['gold paragraphs missed, by whom (pages/words)', ...corpora.map(s => s.group)],
    ...Object.keys(corpora.at(-1)!.missed).map(by => [
      by,
      ...corpora.map(s => (s.missed[by] ? `${s.missed[by].pages}/${s.missed[by].words}` : '-')),
    ]),
  ])

const costs = (corpora: readonly Summary[]): string =>
  table([
    ['', 'gold lost by refine', 'median ms'],
    ...corpora.map(s => [s.group, percent(s.lostByRefine), `${s.medianMs}`]),
  ])

const told = ({ part, whole }: Part): string => share(part, whole)

const percent = ({ part, whole }: Part): string => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(3)} %`)
