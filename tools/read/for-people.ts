/** One page's line as a text for people. */
import type { Line } from './line.ts'

export function forPeople(line: Line): string {
  const { article, condition } = line
  const head = article
    ? [
        article.title,
        article.standfirst,
        [article.authors.join(', '), article.publishedAt, article.site, article.section.join(' > ')]
          .filter(Boolean)
          .join(' · '),
      ]
    : line.error
      ? []
      : ['No article was found on this page.']
  return [
    `${line.file}${line.url ? `  ${line.url}` : ''}`,
    ...(line.error ? [line.error] : []),
    ...head,
    ...(line.error && !article ? [] : [verdictOf(line)]),
    ...(condition ? [`Condition: ${condition}`] : []),
    ...listed(
      'Who',
      line.actors.map(
        a => `${a.name} (${[a.role ?? a.kind, times(a.mentions), also(a.aliases)].filter(Boolean).join('; ')})`,
      ),
    ),
    ...listed(
      'Where',
      line.countries.map(c => `${c.name} (${[times(c.mentions), also(c.aliases)].filter(Boolean).join('; ')})`),
    ),
    ...(line.text ? [line.text] : []),
    ...listed(
      'Pictures',
      line.figures.map(f => [f.caption || f.alt || f.src, f.credit && `(${f.credit})`].filter(Boolean).join(' ')),
    ),
    ...listed(
      'Removed',
      line.removed.map(r => `${r.words}\n    ${r.reason} [${r.step}]`),
    ),
  ]
    .filter(Boolean)
    .join('\n\n')
}

const verdictOf = ({ verdict }: Line): string =>
  `${verdict.isNews ? 'Looks like a news article' : 'Does not look like a news article'} (${verdict.score.toFixed(2)})${
    verdict.reasons.length ? `: ${verdict.reasons.join(', ')}` : ''
  }`

const listed = (title: string, items: string[]): string[] =>
  items.length ? [`${title}\n${items.map(item => `  - ${item}`).join('\n')}`] : []

const times = (n: number): string => (n === 1 ? 'once' : `${n} times`)

const also = (aliases: string[]): string => (aliases.length ? `also ${aliases.join(', ')}` : '')
