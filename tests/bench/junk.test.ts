/** Lines outside the gold, and what they seem to be. */
import { expect, test } from 'vitest'
import { type JunkKind, junkIn } from '../../tools/bench/junk.ts'
import { siteLines, withSiteLines } from '../../tools/bench/site-lines.ts'

const gold = {
  page: 'x',
  url: '',
  corpus: 'x',
  title: 'Ferry’s last trip',
  authors: ['Ana Lund'],
  summary: 'After ninety years the boat to Norvik stops.',
  captions: ['The quay on Friday morning, seen from the hill.'],
  body: 'The ferry left the old quay at noon.\nNobody was there to share the moment.\nIt will not come back.',
}
const line = (words: string, linked = 0) => ({ kind: 'text' as const, words, linked })

test.each<[JunkKind, string, number]>([
  ['headline', 'FERRY’S LAST TRIP', 0],
  ['standfirst', 'After ninety years the boat to Norvik stops.', 0],
  ['caption', 'The quay on Friday morning, seen from the hill', 0],
  ['byline', 'By Ana Lund in Norvik', 0],
  ['date', '14. März 2026, 08:00', 0],
  ['date', '2026年3月14日', 0],
  ['share', 'Share', 0],
  ['share', 'Facebook', 1],
  ['newsletter', 'Our newsletter, every morning in your inbox', 0],
  ['comments', '12 Kommentare', 0],
  ['related', 'Read more about boats that nobody wants any longer', 1],
  ['agency', '(NPA/al)', 0],
  ['credit', 'Foto: Bo Ek', 0],
  ['short', 'Go on', 0],
  ['short', '$10.00 31.5 %', 0],
  ['short', '— Ana Ek (@anaek) March 14, 2031', 0.4],
  ['short', 'Nobody waved. pic.twitter.com/Xy12', 0.4],
])('%s: %s', (kind, words, linked) =>
  expect(
    junkIn(
      [line(words, linked), ...(kind === 'agency' ? [] : Array(3).fill(line('The ferry left the old quay at noon.')))],
      gold,
    ),
  ).toMatchObject([{ kind }]),
)

test('two short links in a row are tags', () =>
  expect(junkIn([line('Norvik', 1), line('Ferries', 1)], gold).map(j => j.kind)).toEqual(['tags', 'tags']))

test('what the gold has is no junk, whole, in part or with other marks', () =>
  expect(
    junkIn([line('the ferry left, the old quay at noon'), line('Nobody was there to share the moment. It will')], gold),
  ).toEqual([]))

test('a few words where the gold has them are no junk', () =>
  expect(junkIn([line('Nobody was there'), line('to share', 1), line('Share', 1)], gold).map(j => j.line)).toEqual([
    'Share',
  ]))

test('a number is on many pages, and no site’s', () => {
  const junk = [{ kind: 'short' as const, words: 1, line: '31 %' }]
  const isSites = siteLines(['1', '2', '3'].map(page => ({ page, host: `${page}.example`, junk })))
  expect(isSites('1.example', '31 %')).toBe(false)
})

test('a line on two pages of a host, or on three hosts, is the site’s own', () => {
  const junk = (said: string) => [{ kind: 'short' as const, words: 2, line: said }]
  const isSites = siteLines([
    { page: '1', host: 'a.example', junk: junk('Go on') },
    { page: '2', host: 'a.example', junk: junk('Go on!') },
    { page: '3', host: 'b.example', junk: junk('Stay here') },
    { page: '4', host: 'c.example', junk: junk('Stay here') },
  ])
  expect(isSites('a.example', 'GO ON')).toBe(true)
  expect(isSites('b.example', 'Stay here')).toBe(false)
  expect(withSiteLines(junk('Go on'), 'a.example', isSites)).toMatchObject([{ kind: 'site line' }])
})
